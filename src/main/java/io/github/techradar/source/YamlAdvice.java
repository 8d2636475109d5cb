package io.github.techradar.source;

import java.util.List;
import java.util.Map;

/** What to do about the mistakes in YAML that authors make most. */
final class YamlAdvice {

  private static final List<Map.Entry<String, String>> BY_FINDING =
      List.of(
          Map.entry(
              "mapping values are not allowed here",
              "A value that contains ': ' needs quotes: key: \"one: two\"."),
          Map.entry(
              "'\\t(TAB)' that cannot start any token",
              "YAML is indented with spaces, never with tabs."),
          Map.entry(
              "'@' that cannot start any token",
              "A value that starts with '@' needs quotes: key: \"@name\"."),
          Map.entry(
              "'`' that cannot start any token",
              "A value that starts with '`' needs quotes: key: \"`name`\"."),
          Map.entry(
              "'%' that cannot start any token",
              "A value that starts with '%' needs quotes: key: \"%name\"."),
          Map.entry(
              "undefined alias", "A value that starts with '*' needs quotes: key: \"*name\"."),
          Map.entry(
              "could not find expected ':'",
              "Each line needs 'key: value'; a value over several lines is indented or quoted."),
          Map.entry(
              "found unexpected end of stream", "A quote or bracket is opened and never closed."),
          Map.entry(
              "a single document",
              "Only one '---' may follow the opening one: it closes the front matter."));

  private YamlAdvice() {}

  /** Advice on what the YAML parser found. */
  static String on(String finding) {
    return BY_FINDING.stream()
        .filter(entry -> finding.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("Check the quotes, the colons and the indentation on and above this line.");
  }
}
