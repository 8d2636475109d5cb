package io.github.techradar.export;

import io.github.techradar.model.Counts;
import io.github.techradar.model.Entry;
import java.util.List;

/**
 * What a format has made of a radar.
 *
 * @param documents the files of the format
 * @param copies the files beside the entries that the documents show or link
 * @param carried how many entries they speak of
 * @param omissions the published entries that they do not speak of
 */
public record Export(
    List<ExportedFile> documents, List<Copy> copies, int carried, List<Omission> omissions) {

  /**
   * A file that comes along as it is.
   *
   * @param path where it goes below the folder of exports, with {@code /}
   * @param source where it is below the source directory, with {@code /}
   */
  public record Copy(String path, String source) {}

  /**
   * Entries that a format has no place for.
   *
   * @param why the reason, to be read behind their number: {@code are off the radar}
   * @param entries these entries; never empty
   */
  public record Omission(String why, List<Entry> entries) {

    public Omission {
      entries = List.copyOf(entries);
    }

    /** The reason and the entries, in one line. */
    @Override
    public String toString() {
      String titles = String.join(", ", entries.stream().map(Entry::title).toList());
      return "%s %s: %s".formatted(Counts.plural(entries.size(), "entry", "entries"), why, titles);
    }
  }

  public Export {
    documents = List.copyOf(documents);
    copies = List.copyOf(copies);
    omissions = List.copyOf(omissions);
  }

  /** One document that speaks of every published entry. */
  static Export whole(Publication publication, ExportedFile document) {
    return new Export(
        List.of(document), List.of(), publication.radar().published().size(), List.of());
  }

  /** Documents that speak of those entries only that have a place there. */
  static Export placed(Placement placement, ExportedFile... documents) {
    return placed(placement, List.of(documents), List.of());
  }

  /** The same with files that come along. */
  static Export placed(Placement placement, List<ExportedFile> documents, List<Copy> copies) {
    return new Export(documents, copies, placement.placed().size(), placement.omissions());
  }
}
