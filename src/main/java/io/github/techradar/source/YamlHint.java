package io.github.techradar.source;

import io.github.techradar.model.Names;
import java.util.List;

/**
 * What the YAML parser found, in words that authors know, and what to do about it.
 *
 * @param finding a part of the parser's own message; empty for what we find ourselves
 * @param atStart whether the mistake is where the parser began to read the value or key, and not
 *     where it gave up
 * @param message what is wrong
 * @param advice how to mend it
 */
record YamlHint(String finding, boolean atStart, String message, String advice) {

  static final YamlHint COLON =
      here(
          "mapping values are not allowed here",
          "a colon with a space behind it, inside a value without quotes",
          "Put the value in quotes: key: \"one: two\".");

  static final YamlHint CONTINUED =
      here(
          "",
          "YAML takes this line for a part of the line above",
          "Check how this line is indented, and whether the line above has its 'key: '.");

  static final YamlHint ALIAS =
      here(
          "",
          "an alias ('*name'), which a radar does not use",
          "Write the value out, or put it in quotes if it starts with '*': key: \"*value\".");

  static final YamlHint ANCHOR =
      here(
          "",
          "an anchor ('&name'), which a radar does not use",
          "Put the value in quotes if it starts with '&', else remove it: key: \"&value\".");

  static final YamlHint TAG =
      here(
          "",
          "a tag of YAML ('!name'), which a radar does not use",
          "Put the value in quotes if it starts with '!', else remove it: key: \"!value\".");

  static final YamlHint BLOCK =
      start(
          "",
          "a value without quotes cannot start with '>' or '|'",
          "Put the value in quotes: key: \"> 5\".");

  static final YamlHint KEY_IS_NO_TEXT =
      here(
          "",
          "a key that is a mapping or a list",
          "A value that starts with '{' or '[' needs quotes: key: \"{{ value }}\".");

  private static final List<YamlHint> KNOWN =
      List.of(
          COLON,
          here(
              "\\t(TAB)",
              "a tab where only spaces may be",
              "YAML is indented with spaces, never with tabs."),
          mark('@'),
          mark('`'),
          mark('%'),
          bracket(',')
              .advising("Remove a ',' too many, or put the value in quotes: key: \", value\"."),
          bracket(']'),
          bracket('}'),
          here(
              "mapping keys are not allowed here",
              "a value without quotes cannot start with '? '",
              "Put the value in quotes: key: \"? value\"."),
          start(
              "expected URI",
              "a value without quotes cannot start with '!'",
              "Put the value in quotes: key: \"!value\"."),
          start(
              "unexpected character found",
              "a value without quotes cannot start with '*' or '&'",
              "Put the value in quotes: key: \"*value*\"."),
          BLOCK.findingOf("expected a comment or a line break"),
          BLOCK.findingOf("expected chomping or indentation indicators"),
          here(
              "sequence entries are not allowed here",
              "a list item ('- ') on the line of its key",
              "Start the list on the next line, or put the value in quotes: key: \"- value\"."),
          here(
              "found another document",
              "the start of a second YAML document",
              "Remove it: all keys stand in one block."),
          here(
              "expected '<document start>'",
              "something behind the end of the YAML",
              "Remove the '...' above: all keys stand in one block."),
          here(
              "expected <block end>",
              "something behind the end of a quoted or bracketed value, or a wrong indentation",
              "Put the whole value in quotes, and line up the keys."),
          start(
              "could not find expected ':'",
              "a line without 'key: value'",
              "Put a colon and a space between key and value."),
          start(
              "found unexpected end of stream",
              "a quote that is never closed",
              "Close the quote that starts here, or write '\\\"' for a quote inside quotes."),
          start(
              "expected ',' or ']'",
              "a list in brackets that lacks a ',' or its ']'",
              "Complete the list, or put the value in quotes: key: \"[value\"."),
          start(
              "expected ',' or '}'",
              "a mapping in braces that lacks a ',' or its '}'",
              "Complete the mapping, or put the value in quotes: key: \"{value\"."),
          here(
              "escape",
              "a backslash inside double quotes that starts no escape",
              "Write the backslash twice, or use single quotes: key: 'C:\\Users'."),
          here(
              "Nesting Depth exceeded",
              "values nested deeper than any radar needs",
              "Write them in fewer levels."));

  /** Words for what the parser found; for something rare, the parser's own, on one line. */
  static YamlHint on(String finding) {
    return KNOWN.stream()
        .filter(hint -> finding.contains(hint.finding()))
        .findFirst()
        .orElseGet(
            () ->
                here(
                    finding,
                    finding.strip().replace('\n', ' '),
                    "Check the quotes, the colons and the indentation on and above this line."));
  }

  /** A {@code #} with a white space before it, and a comment that its author may not have meant. */
  static YamlHint hash(String comment) {
    return here(
        "",
        "%s is a comment to YAML, and no part of the value".formatted(Names.quoted(comment)),
        "Put the whole value in quotes: key: \"one #two\". A comment has a space behind its '#'.");
  }

  /**
   * A character that looks like a space, where YAML needs one.
   *
   * @param text where it stands, behind a colon or a dash
   * @param offset which of its characters it is, from 0
   */
  static YamlHint noSpace(String text, int offset) {
    return here(
        "",
        "the character behind '%s' is U+%04X, and no space"
            .formatted(text.charAt(offset - 1), text.codePointAt(offset)),
        "Type a space in its place; YAML knows no other.");
  }

  /**
   * A line that is indented by what looks like a space.
   *
   * @param point that character
   */
  static YamlHint indentation(int point) {
    return here(
        "",
        "the line starts with U+%04X, which looks like a space and is none".formatted(point),
        "Type spaces in its place, or delete it; YAML knows no other.");
  }

  private YamlHint advising(String other) {
    return new YamlHint(finding, atStart, message, other);
  }

  private YamlHint findingOf(String part) {
    return new YamlHint(part, atStart, message, advice);
  }

  private static YamlHint bracket(char mark) {
    return new YamlHint(
        "expected the node content, but found '" + mark + "'",
        false,
        "a value without quotes cannot start with '" + mark + "'",
        "Put the value in quotes: key: \"" + mark + " value\".");
  }

  private static YamlHint here(String finding, String message, String advice) {
    return new YamlHint(finding, false, message, advice);
  }

  private static YamlHint start(String finding, String message, String advice) {
    return new YamlHint(finding, true, message, advice);
  }

  private static YamlHint mark(char mark) {
    return here(
        "'" + mark + "' that cannot start any token",
        "a value without quotes cannot start with '" + mark + "'",
        "Put the value in quotes: key: \"" + mark + "value\".");
  }
}
