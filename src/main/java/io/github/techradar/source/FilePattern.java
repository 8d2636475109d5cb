package io.github.techradar.source;

import java.util.regex.Pattern;

/**
 * A pattern of paths as Ant and Maven read it: {@code ?} is one character, {@code *} any within a
 * folder's or file's name, {@code **} any number of folders, none included; a trailing {@code /}
 * stands for everything below. Paths are relative, with {@code /}.
 */
final class FilePattern {

  private static final String EVERYTHING_BELOW = "/**";

  private final boolean everythingBelow;
  private final Pattern whole;
  private final String folder;

  FilePattern(String pattern) {
    String full = pattern.endsWith("/") ? pattern + "**" : pattern;
    this.everythingBelow = full.equals("**") || full.endsWith(EVERYTHING_BELOW);
    this.whole = Pattern.compile(regex(full));
    this.folder =
        full.endsWith(EVERYTHING_BELOW)
            ? full.substring(0, full.length() - EVERYTHING_BELOW.length())
            : "";
  }

  boolean matches(String path) {
    return whole.matcher(path).matches();
  }

  /** Whether the pattern speaks of names, so that a folder with such a name is worth a word. */
  boolean namesFiles() {
    return !everythingBelow;
  }

  /** Whether the pattern matches everything below a folder, so that nobody need look into it. */
  boolean covers(String path) {
    return !folder.isEmpty() && path.matches(regex(folder));
  }

  private static String regex(String pattern) {
    StringBuilder regex = new StringBuilder();
    int i = 0;
    while (i < pattern.length()) {
      if (pattern.startsWith("**/", i)) {
        regex.append("(?:[^/]+/)*");
        i += 3;
      } else if (pattern.startsWith("**", i)) {
        regex.append(".*");
        i += 2;
      } else {
        int c = pattern.codePointAt(i);
        regex.append(
            switch (c) {
              case '*' -> "[^/]*";
              case '?' -> "[^/]";
              default -> Pattern.quote(Character.toString(c));
            });
        i += Character.charCount(c);
      }
    }
    return regex.toString();
  }
}
