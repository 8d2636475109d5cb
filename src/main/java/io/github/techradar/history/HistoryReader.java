package io.github.techradar.history;

import io.github.techradar.model.Radar;
import io.github.techradar.source.SourceDirectory;
import java.io.IOException;

/** The way from a radar to its history. */
public final class HistoryReader {

  private HistoryReader() {}

  /**
   * Reads what a radar was in the editions that its definition names. Without any nothing is read,
   * and nothing of git is loaded.
   *
   * @param source where its entries are
   * @param drafts whether drafts count as any other entry
   * @throws IOException if there is a repository of git that cannot be read
   */
  public static Past read(Radar radar, SourceDirectory source, boolean drafts) throws IOException {
    return radar.definition().editions().isEmpty()
        ? Past.NONE
        : new EditionReader(radar, source, drafts).read();
  }
}
