package io.github.techradar.imports.format;

import io.github.techradar.model.Location;
import io.github.techradar.source.SourceText;
import io.github.techradar.source.YamlList;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlScalar;
import io.github.techradar.source.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the object that a script hands to a function, where it is written as such: with keys that
 * need no quotes, with comments, and with commas at the end. What has to be computed is null.
 */
final class ScriptObject {

  /** How many calls are looked at in one page; the others are hardly meant. */
  private static final int MOST_CALLS = 10;

  private static final int DEEPEST = 50;

  /** As many digits as the code of a character can have. */
  private static final int MOST_DIGITS = 6;

  private static final String ENDS = ",}])";

  private final SourceText source;
  private final String text;
  private int at;

  private ScriptObject(SourceText source, int at) {
    this.source = source;
    this.text = source.text();
    this.at = at;
  }

  /** Ends the reading of what is no such object. */
  private static final class NoObjectException extends Exception {
    private static final long serialVersionUID = 1;

    NoObjectException() {
      super("", null, false, false);
    }
  }

  /**
   * The object that is handed to a function first.
   *
   * @param source any text, such as a page with scripts
   * @param function the name of the function
   */
  static Optional<YamlMap> of(SourceText source, String function) {
    String call = function + "(";
    int at = source.text().indexOf(call);
    for (int calls = 0; at >= 0 && calls < MOST_CALLS; calls++) {
      Optional<YamlMap> object = new ScriptObject(source, at + call.length()).object();
      if (object.isPresent()) {
        return object;
      }
      at = source.text().indexOf(call, at + 1);
    }
    return Optional.empty();
  }

  private Optional<YamlMap> object() {
    try {
      return next() == '{' ? Optional.of(object(0)) : Optional.empty();
    } catch (NoObjectException e) {
      return Optional.empty(); // another call may have one
    }
  }

  private YamlMap object(int depth) throws NoObjectException {
    Location place = source.at(at++);
    List<YamlMap.Pair> pairs = new ArrayList<>();
    while (next() != '}') {
      YamlScalar key = key();
      if (next() == ':') {
        at++;
        pairs.add(new YamlMap.Pair(key, value(depth + 1)));
      } else {
        computed(source.at(at)); // a name that is key and value, or a function
      }
      comma('}');
    }
    at++;
    return new YamlMap(pairs, place);
  }

  private YamlList list(int depth) throws NoObjectException {
    Location place = source.at(at++);
    List<YamlValue> items = new ArrayList<>();
    while (next() != ']') {
      items.add(value(depth + 1));
      comma(']');
    }
    at++;
    return new YamlList(items, place);
  }

  private void comma(char end) throws NoObjectException {
    char letter = next();
    if (letter == ',') {
      at++;
    } else if (letter != end) {
      throw new NoObjectException();
    }
  }

  private YamlScalar key() throws NoObjectException {
    char letter = next();
    Location place = source.at(at);
    if (isQuote(letter)) {
      return new YamlScalar(quoted(), false, place);
    }
    int start = at;
    while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
      at++;
    }
    return new YamlScalar(text.substring(start, at), false, place);
  }

  private YamlValue value(int depth) throws NoObjectException {
    if (depth > DEEPEST) {
      throw new NoObjectException();
    }
    char letter = next();
    Location place = source.at(at);
    YamlValue value =
        letter == '{'
            ? object(depth)
            : letter == '['
                ? list(depth)
                : isQuote(letter) ? new YamlScalar(quoted(), false, place) : word(place);
    return ENDS.indexOf(next()) >= 0 ? value : computed(place);
  }

  private static boolean isQuote(char letter) {
    return letter == '"' || letter == '\'' || letter == '`';
  }

  private String quoted() throws NoObjectException {
    char quote = text.charAt(at++);
    StringBuilder quoted = new StringBuilder();
    while (letter() != quote) {
      if (letter() == '\\') {
        at++;
        quoted.append(escaped());
      } else {
        quoted.append(letter());
        at++;
      }
    }
    at++;
    return quoted.toString();
  }

  /** What a letter behind a backslash stands for. */
  private String escaped() throws NoObjectException {
    char letter = letter();
    at++;
    return switch (letter) {
      case 'n' -> "\n";
      case 't' -> "\t";
      case 'r' -> "\r";
      case 'b' -> "\b";
      case 'f' -> "\f";
      case 'x' -> coded(letter, 2);
      case 'u' -> text.startsWith("{", at) ? codedBetweenBraces() : coded(letter, 4);
      case '\n', '\u2028', '\u2029' -> ""; // the text goes on in the next line
      case '\r' -> {
        at += text.startsWith("\n", at) ? 1 : 0;
        yield "";
      }
      default -> String.valueOf(letter);
    };
  }

  private String codedBetweenBraces() {
    int end = text.indexOf('}', at);
    at++;
    String coded = end < 0 ? "u{" : coded('u', end - at);
    at += text.startsWith("}", at) ? 1 : 0;
    return coded;
  }

  /** The character of a code; where none is written, the letter that should begin it. */
  private String coded(char letter, int digits) {
    String code = text.substring(at, Math.min(text.length(), at + Math.min(digits, MOST_DIGITS)));
    boolean isCode =
        code.length() == digits && code.chars().allMatch(digit -> Character.digit(digit, 16) >= 0);
    if (!isCode || !Character.isValidCodePoint(Integer.parseInt(code, 16))) {
      return String.valueOf(letter);
    }
    at += digits;
    return Character.toString(Integer.parseInt(code, 16));
  }

  /** A number, or true or false; other words have to be computed. */
  private YamlValue word(Location place) {
    int start = at;
    while (at < text.length() && isOfWord(text.charAt(at))) {
      at++;
    }
    String word = text.substring(start, at);
    boolean isValue =
        word.equals("true")
            || word.equals("false")
            || (!word.isEmpty() && word.chars().allMatch(c -> c < 'A')); // digits and their signs
    return new YamlScalar(isValue ? word : "", true, place);
  }

  private static boolean isOfWord(char letter) {
    return Character.isLetterOrDigit(letter) || "_$.-+".indexOf(letter) >= 0;
  }

  /** Goes to the end of what has to be computed. */
  private YamlValue computed(Location place) throws NoObjectException {
    int open = 0;
    while (open > 0 || ENDS.indexOf(next()) < 0) {
      char letter = next();
      if (isQuote(letter)) {
        quoted();
      } else {
        open += "{[(".indexOf(letter) >= 0 ? 1 : "}])".indexOf(letter) >= 0 ? -1 : 0;
        at++;
      }
    }
    return new YamlScalar("", true, place);
  }

  /** The next letter that is no blank and in no comment. */
  private char next() throws NoObjectException {
    while (true) {
      if (text.startsWith("//", at)) {
        at = behind("\n");
      } else if (text.startsWith("/*", at)) {
        at = behind("*/");
      } else if (Character.isWhitespace(letter())) {
        at++;
      } else {
        return letter();
      }
    }
  }

  private int behind(String end) throws NoObjectException {
    int found = text.indexOf(end, at);
    if (found < 0) {
      throw new NoObjectException();
    }
    return found + end.length();
  }

  private char letter() throws NoObjectException {
    if (at >= text.length()) {
      throw new NoObjectException();
    }
    return text.charAt(at);
  }
}
