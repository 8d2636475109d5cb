package io.github.techradar.imports.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much is done so that a text is read as it is meant: the less, the better for who edits it.
 */
enum Effort {
  /** Letters as they are. */
  AS_IT_IS,
  /** A backslash before marks where they could mean something. */
  ESCAPED,
  /** A backslash before every mark. */
  ALL_ESCAPED,
  /** The same, and tags in place of marks around words. */
  TAGS,
  /** Blocks of HTML. */
  HTML,
  /** The same, with no letter in it that could be a mark. */
  ALL_HTML;

  /**
   * Marks that may mean something: code, emphasis between a word and a space, links, tags,
   * references to characters, backslashes before marks.
   */
  private static final Pattern ACTIVE =
      Pattern.compile(
          "[`\\[]|\\\\(?=\\p{Punct})|(?<!\\s)[*]|[*](?!\\s)|(?<![\\p{L}\\p{N}\\s])_|_(?![\\p{L}\\p{N}_\\s])"
              + "|(?<=\\s)_(?!\\s)|^_|_$|<(?=[A-Za-z/!?])|&(?=[#A-Za-z])|~(?=~)|(?<=~)~|^[*]|[*]$");

  private static final Pattern ALL = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&!$^=+:@-]");

  private static final Pattern REFERENCE = Pattern.compile("&#?\\w{1,40};");

  /** A line that would begin a block of another kind, or end the one above. */
  private static final Pattern START =
      Pattern.compile(
          "(?:\\d{1,9}(?=[.)](?:\\s|$)))?(?:#(?=[#\\s\\p{Lu}]|$)|[-+*.)](?=\\s|$)|>|=+\\s*$|-{2,}\\s*$|~~~|\\||<{7})");

  /**
   * Words with a backslash where this effort asks for one.
   *
   * @param isLink whether they stand between brackets
   */
  String escaped(String text, boolean isLink) {
    return switch (this) {
      case AS_IT_IS -> text;
      case ESCAPED -> {
        String escaped = ACTIVE.matcher(text).replaceAll("\\\\$0");
        yield isLink ? escaped.replace("]", "\\]") : escaped;
      }
      default -> ALL.matcher(text).replaceAll("\\\\$0");
    };
  }

  /** A line that begins with text, so that nothing else begins there. */
  static String lineOfText(String line) {
    Matcher start = START.matcher(line);
    if (!start.lookingAt()) {
      return line;
    }
    int at = 0;
    while (at < line.length() && Character.isDigit(line.charAt(at))) {
      at++;
    }
    return line.substring(0, at) + '\\' + line.substring(at);
  }

  /** Whether a text would be read as a reference to a character somewhere. */
  static boolean isReference(String text) {
    return REFERENCE.matcher(text).find();
  }
}
