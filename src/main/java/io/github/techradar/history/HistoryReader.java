package io.github.techradar.history;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Radar;
import io.github.techradar.source.SourceDirectory;
import java.io.IOException;

/**
 * The way from a radar to its history. Where its definition names no editions nothing is read, and
 * nothing of git is loaded.
 */
public final class HistoryReader {

  private HistoryReader() {}

  /**
   * Looks for the editions that a radar's definition names, without reading what was in them.
   *
   * @param source where its entries are
   * @return what was not found
   * @throws IOException if there is a repository of git that cannot be read
   */
  public static EditionFaults check(Radar radar, SourceDirectory source) throws IOException {
    if (radar.definition().editions().isEmpty()) {
      return EditionFaults.NONE;
    }
    try (GitAround git = git(radar.definition(), source)) {
      EditionFinder finder = new EditionFinder(radar, git);
      finder.find();
      return finder.faults();
    }
  }

  /**
   * Reads what a radar was in the editions that its definition names, as far as they are known.
   *
   * @param source where its entries are
   * @param drafts whether drafts count as any other entry
   * @throws IOException if there is a repository of git that cannot be read
   */
  public static Past read(Radar radar, SourceDirectory source, boolean drafts) throws IOException {
    if (radar.definition().editions().isEmpty()) {
      return Past.NONE;
    }
    try (GitAround git = git(radar.definition(), source)) {
      return new EditionReader(radar, drafts)
          .read(new EditionFinder(radar, git).find(), git.repository());
    }
  }

  /** Git is only asked where the files do not tell their past themselves. */
  private static GitAround git(Definition definition, SourceDirectory source) throws IOException {
    return definition.layout().keepsStates() ? GitAround.NOTHING : GitAround.of(source.root());
  }
}
