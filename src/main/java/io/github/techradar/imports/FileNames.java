package io.github.techradar.imports;

import io.github.techradar.model.EntryFileName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names for the files of entries: each its own, and none that another entry's file has. */
final class FileNames {

  /** For a title of signs that are neither letters nor digits. */
  private static final String NAMELESS = "entry";

  private static final String MARKDOWN = ".md";

  /** Folders and a file, none of them hidden, none that leads out. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?:[\\p{L}\\p{N}_][^/\\\\:*?\"<>|\\p{Cntrl}]*+/)*+[\\p{L}\\p{N}_][^/\\\\:*?\"<>|\\p{Cntrl}]*+(?<=\\.md)");

  private final PresentEntries present;

  /** In small letters, for disks on which A.md is a.md. */
  private final Set<String> given = new HashSet<>();

  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * @param present what is there already
   */
  FileNames(PresentEntries present) {
    this.present = present;
  }

  /** The path of an entry's file below the source directory. */
  String path(String title) {
    return path(EntryFileName.of(title).orElse(NAMELESS), title);
  }

  /**
   * The path of a file that has a name already.
   *
   * @param former what it was called in another source directory, with {@code /}; anything else
   *     than folders and a name of Markdown below it is no name
   */
  String formerPath(String former, String title) {
    return NAME.matcher(former).matches()
        ? path(former.substring(0, former.length() - MARKDOWN.length()), title)
        : path(title);
  }

  /** Where the entry is already, or else a path that nothing has. */
  private String path(String name, String title) {
    for (String path : present.ofTitle(title)) {
      if (given.add(path.toLowerCase(Locale.ROOT))) {
        return path;
      }
    }
    String path = name + MARKDOWN;
    while (present.has(path) || !given.add(path.toLowerCase(Locale.ROOT))) {
      path = name + "-" + numbers.merge(name, 2, (before, two) -> before + 1) + MARKDOWN;
    }
    return path;
  }
}
