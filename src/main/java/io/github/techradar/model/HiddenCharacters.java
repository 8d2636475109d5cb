package io.github.techradar.model;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Characters that nobody sees, or sees as another one: {@code Adopt} with a zero width space behind
 * it is no {@code Adopt}, though it looks so.
 */
final class HiddenCharacters {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  /** The hyphen and the one that does not break, which look like {@code -}. */
  private static final String HYPHENS = "\u2010\u2011";

  /** Letters and marks that are blank, though Unicode does not count them as spaces. */
  private static final String BLANKS = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}");
  private static final Pattern SPACES = Pattern.compile("\\p{Zs}");

  /** What overrides the direction of letters, and references to it in HTML. */
  private static final Pattern OVERRIDES =
      Pattern.compile("[\\u202D\\u202E]|&#(?:[xX]0*202[dDeE]|0*823[78]);");

  /** How references begin, and what comes next in those that {@link #OVERRIDES} names. */
  private static final String REFERENCE = "&#";

  private static final String FIRST_DIGITS = "xX08";

  private HiddenCharacters() {}

  /** A text or HTML whose letters run as those of their script do. */
  static String withoutOverrides(String text) {
    return mayOverride(text) ? OVERRIDES.matcher(text).replaceAll("") : text;
  }

  /** Whether a closer look is due: hardly any page has one of these, and each is looked at. */
  private static boolean mayOverride(String text) {
    if (text.indexOf('\u202D') >= 0 || text.indexOf('\u202E') >= 0) {
      return true;
    }
    for (int at = text.indexOf(REFERENCE); at >= 0; at = text.indexOf(REFERENCE, at + 1)) {
      int digit = at + REFERENCE.length();
      if (digit < text.length() && FIRST_DIGITS.indexOf(text.charAt(digit)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * A text without what nobody sees: all hyphens and spaces are plain ones, letters and their
   * accents are one character, and nothing has no width.
   */
  static String without(String text) {
    if (isPlain(text)) {
      return text.strip();
    }
    StringBuilder seen = new StringBuilder();
    Composition.composed(text)
        .codePoints()
        .map(point -> isSpace(point) || Character.isWhitespace(point) ? ' ' : point)
        .filter(point -> isHyphen(point) || !isHidden(point))
        .map(point -> isHyphen(point) ? '-' : point)
        .forEach(seen::appendCodePoint);
    return SPACES.matcher(seen).replaceAll(" ").strip();
  }

  /**
   * A text with the code point, such as {@code <U+200B>}, in place of each character that nobody
   * sees. What joins two letters or two pictures to one stays, and so do accents, unless they stand
   * apart from their letters in a script that has both as one character.
   */
  static String shown(String text) {
    boolean apart = !isPlain(text) && !Composition.isComposed(text);
    return shown(text, point -> isHidden(point) || (apart && isMark(point)));
  }

  /**
   * A text on one line that no terminal obeys: what nobody sees is shown, but for spaces and
   * hyphens of other kinds.
   */
  static String harmless(String text) {
    return shown(text, point -> isHidden(point) && !isSpace(point) && !isHyphen(point));
  }

  private static String shown(String text, IntPredicate hidden) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    int before = ' ';
    for (int point : text.codePoints().toArray()) {
      shown.append(
          hidden.test(point) && !(isJoiner(point) && joins(before))
              ? code(point)
              : Character.toString(point));
      before = point;
    }
    return shown.toString();
  }

  /** Whether there are only such characters in a text as everybody sees. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) >= '\u007F') {
        return false;
      }
    }
    return true;
  }

  private static String code(int point) {
    return switch (point) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> "<U+%04X>".formatted(point);
    };
  }

  private static boolean isHidden(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE ->
          true;
      default -> isSpace(point) || isHyphen(point) || isJoiner(point) || BLANKS.indexOf(point) >= 0;
    };
  }

  private static boolean isSpace(int point) {
    return point != ' ' && Character.getType(point) == Character.SPACE_SEPARATOR;
  }

  private static boolean isHyphen(int point) {
    return HYPHENS.indexOf(point) >= 0;
  }

  private static boolean isMark(int point) {
    return MARKS.matcher(Character.toString(point)).matches();
  }

  /** Zero width joiners, and what chooses between a picture in colour and one in black. */
  private static boolean isJoiner(int point) {
    return point == ZERO_WIDTH_NON_JOINER
        || point == ZERO_WIDTH_JOINER
        || (point >= 0xFE00 && point <= 0xFE0F)
        || (point >= 0xE0100 && point <= 0xE01EF);
  }

  /** Whether a joiner has a meaning behind a character: in Persian and in emoji, not in English. */
  private static boolean joins(int before) {
    return switch (Character.getType(before)) {
      case Character.OTHER_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.UNASSIGNED,
          Character.ENCLOSING_MARK ->
          true;
      default ->
          isJoiner(before)
              || switch (Character.UnicodeScript.of(before)) {
                case LATIN, GREEK, CYRILLIC, COMMON, INHERITED, UNKNOWN -> false;
                default -> true;
              };
    };
  }
}
