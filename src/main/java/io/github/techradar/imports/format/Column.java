package io.github.techradar.imports.format;

import io.github.techradar.model.Names;
import java.util.Optional;

/** What a column of a table means. */
enum Column {
  TITLE,
  RING,
  QUADRANT,
  MOVED,
  STATUS,
  FORMER_RING,
  TEXT,
  LINK,
  TAGS,
  OWNERS;

  /** The meaning of a header, in any case; empty if it has none that is known here. */
  static Optional<Column> of(String header) {
    return switch (Names.folded(Texts.line(header))) {
      case "name", "title", "technology", "blip" -> Optional.of(TITLE);
      case "ring" -> Optional.of(RING);
      case "quadrant", "segment", "sector" -> Optional.of(QUADRANT);
      case "isnew", "is new", "new", "moved", "movement" -> Optional.of(MOVED);
      case "status" -> Optional.of(STATUS);
      case "prev_ring", "previous ring", "previousring" -> Optional.of(FORMER_RING);
      case "description" -> Optional.of(TEXT);
      case "url", "link", "links", "homepage" -> Optional.of(LINK);
      case "tags", "tag", "topic" -> Optional.of(TAGS);
      case "owners", "owner" -> Optional.of(OWNERS);
      default -> Optional.empty();
    };
  }

  /** Whether it has a name or a word, in which what nobody sees means nothing. */
  boolean isWord() {
    return switch (this) {
      case TITLE, RING, QUADRANT, MOVED, STATUS, FORMER_RING -> true;
      case TEXT, LINK, TAGS, OWNERS -> false;
    };
  }
}
