package io.github.techradar.export;

import io.github.techradar.model.Entry;
import java.util.List;

/**
 * What a format has made of a radar.
 *
 * @param documents the files of the format
 * @param carried how many entries they speak of
 * @param omissions the published entries that they do not speak of
 */
public record Export(List<Document> documents, int carried, List<Omission> omissions) {

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
      return "%s %s: %s"
          .formatted(entries.size() == 1 ? "1 entry" : entries.size() + " entries", why, titles);
    }
  }

  public Export {
    documents = List.copyOf(documents);
    omissions = List.copyOf(omissions);
  }

  /** One document that speaks of every published entry. */
  static Export whole(Publication publication, String path, String text) {
    return new Export(
        List.of(new Document(path, text)), publication.radar().published().size(), List.of());
  }

  /** Documents that speak of those entries only that have a place there. */
  static Export placed(Placement placement, Document... documents) {
    return new Export(List.of(documents), placement.placed().size(), placement.omissions());
  }
}
