package io.github.techradar.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes note of the headings of a body while it is written. */
final class PageHeadings {

  /** What the marks of footnotes stand in. */
  private static final String NOTE = "sup";

  private final List<PageHeading> headings = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /** The id of the heading that is open; links reach none that has none. */
  private Optional<String> open = Optional.empty();

  private boolean isInNote;

  /**
   * A tag begins.
   *
   * @param id the id that it has, if any
   */
  void open(String name, Optional<String> id) {
    if (isHeading(name)) {
      open = id;
      text.setLength(0);
    }
    isInNote |= name.equals(NOTE) && id.isPresent();
  }

  void close(String name) {
    if (isHeading(name)) {
      int level = Character.digit(name.charAt(1), 10);
      open.filter(id -> !text.toString().isBlank())
          .ifPresent(id -> headings.add(new PageHeading(level, id, text.toString().strip())));
      open = Optional.empty();
    }
    isInNote &= !name.equals(NOTE);
  }

  void text(String words) {
    if (open.isPresent() && !isInNote) {
      text.append(words);
    }
  }

  /** Those that links reach. */
  List<PageHeading> all() {
    return List.copyOf(headings);
  }

  private static boolean isHeading(String name) {
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }
}
