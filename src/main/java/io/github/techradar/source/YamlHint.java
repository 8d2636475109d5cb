package io.github.techradar.source;

import java.util.List;

/**
 * What the YAML parser found, in words that authors know, and what to do about it.
 *
 * @param finding a part of the parser's own message
 * @param message what is wrong
 * @param advice how to mend it
 */
record YamlHint(String finding, String message, String advice) {

  private static final List<YamlHint> KNOWN =
      List.of(
          new YamlHint(
              "mapping values are not allowed here",
              "a colon with a space behind it, inside a value without quotes",
              "Put the value in quotes: key: \"one: two\"."),
          new YamlHint(
              "\\t(TAB)",
              "a tab where only spaces may be",
              "YAML is indented with spaces, never with tabs."),
          mark('@'),
          mark('`'),
          mark('%'),
          new YamlHint(
              "found undefined alias",
              "a value without quotes cannot start with '*'",
              "Put the value in quotes: key: \"*value\"."),
          new YamlHint(
              "could not find expected ':'",
              "a line without 'key: value'",
              "Give it a key, or indent it if it belongs to the value above."),
          new YamlHint(
              "found unexpected end of stream",
              "a quote that is never closed",
              "Close the quote that starts here, or write '\\\"' for a quote inside quotes."),
          new YamlHint(
              "expected ',' or ']'",
              "a '[' that is never closed",
              "Close the list, or put the value in quotes: key: \"[value\"."),
          new YamlHint(
              "expected ',' or '}'",
              "a '{' that is never closed",
              "Close the mapping, or put the value in quotes: key: \"{value\"."),
          new YamlHint(
              "contains itself",
              "an anchor that contains itself",
              "Write the values out instead of using '&' and '*'."));

  /** Words for what the parser found; for something rare, the parser's own. */
  static YamlHint on(String finding) {
    return KNOWN.stream()
        .filter(hint -> finding.contains(hint.finding()))
        .findFirst()
        .orElse(
            new YamlHint(
                finding,
                finding,
                "Check the quotes, the colons and the indentation on and above this line."));
  }

  private static YamlHint mark(char mark) {
    return new YamlHint(
        "'" + mark + "' that cannot start any token",
        "a value without quotes cannot start with '" + mark + "'",
        "Put the value in quotes: key: \"" + mark + "value\".");
  }
}
