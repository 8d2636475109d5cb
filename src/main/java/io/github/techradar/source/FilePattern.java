package io.github.techradar.source;

import java.util.regex.Pattern;

/**
 * A pattern of paths as Ant and Maven read it: {@code ?} is one character, {@code *} any within a
 * folder's or file's name, {@code **} any number of folders, none included; a trailing {@code /}
 * stands for everything below. Paths are relative, with {@code /}.
 */
final class FilePattern {

  private final Pattern regex;

  FilePattern(String pattern) {
    this.regex = Pattern.compile(regex(pattern.endsWith("/") ? pattern + "**" : pattern));
  }

  boolean matches(String path) {
    return regex.matcher(path).matches();
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
        char c = pattern.charAt(i);
        regex.append(
            switch (c) {
              case '*' -> "[^/]*";
              case '?' -> "[^/]";
              default -> Pattern.quote(String.valueOf(c));
            });
        i++;
      }
    }
    return regex.toString();
  }
}
