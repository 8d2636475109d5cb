package io.github.techradar.imports;

import io.github.techradar.model.EntryFileName;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiPredicate;
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

  private final BiPredicate<String, String> isTaken;
  private final Set<String> given = new HashSet<>();

  /**
   * @param isTaken whether a file of this path is there and has an entry of another title than this
   */
  FileNames(BiPredicate<String, String> isTaken) {
    this.isTaken = isTaken;
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

  private String path(String name, String title) {
    String path = name + MARKDOWN;
    for (int number = 2; given.contains(path) || isTaken.test(path, title); number++) {
      path = name + "-" + number + MARKDOWN;
    }
    given.add(path);
    return path;
  }
}
