package io.github.techradar.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.CommentToken;
import org.yaml.snakeyaml.tokens.ScalarToken;
import org.yaml.snakeyaml.tokens.Token;

/**
 * Marks of YAML that an author hardly meant as such: {@code title: &Kafka} gives a name to nothing,
 * {@code tags: #data} has no value but a comment. A parser takes them as they are, without a word.
 */
final class YamlMarks {

  /** Marks that say something of YAML itself; their absence makes a closer look needless. */
  private static final Pattern ANY =
      Pattern.compile("[&!*#|>]|[:-][\\p{Zs}\\p{Cf}&&[^ ]]|[\\p{Zs}&&[^ ]] *-");

  private static final Pattern NO_SPACE =
      Pattern.compile("(?:[-?]|[^\\n:\"']*:)([\\p{Zs}\\p{Cf}&&[^ ]])");

  /** A line of a list that something else than spaces indents. */
  private static final Pattern NO_INDENTATION =
      Pattern.compile("([\\p{Zs}\\p{Cf}&&[^ ]])[\\p{Zs}\\p{Cf}]*- ");

  /** A comment that an author meant as one. */
  private static final Pattern MEANT = Pattern.compile("(?s)#*|\\s.*|techradar-allow\\s.*");

  private static final Pattern DIGIT_OF_A_BLOCK = Pattern.compile("[|>][+-]?\\d");

  private final String text;
  private final CodePoints codePoints;
  private Optional<Mark> refused = Optional.empty();
  private final List<Mark> hashes = new ArrayList<>();

  private YamlMarks(String text) {
    this.text = text;
    this.codePoints = CodePoints.of(text);
  }

  /**
   * A mark.
   *
   * @param index where it stands, in code points of the document from 0
   * @param line what stands before it on its line
   * @param hint what there is to say about it
   */
  record Mark(int index, String line, YamlHint hint) {

    /** Whether a list or mapping in brackets starts on the same line, and goes on here. */
    boolean isInBrackets() {
      return line.lastIndexOf('[') > line.lastIndexOf(']')
          || line.lastIndexOf('{') > line.lastIndexOf('}');
    }
  }

  /** The marks in a document, up to where it breaks the rules of YAML. */
  static YamlMarks in(String text) {
    YamlMarks marks = new YamlMarks(text);
    if (ANY.matcher(text).find()) {
      marks.scan();
    }
    return marks;
  }

  /** The first mark without which a value would be another one; no document may have it. */
  Optional<Mark> refused() {
    return refused;
  }

  /** Each {@code #} that makes a comment of what seems to be a part of a value. */
  List<Mark> hashes() {
    return hashes;
  }

  private void scan() {
    LoaderOptions options = new LoaderOptions();
    options.setProcessComments(true);
    try {
      ScannerImpl scanner = new ScannerImpl(new StreamReader(text), options);
      while (scanner.checkToken() && refused.isEmpty()) {
        add(scanner.getToken());
      }
    } catch (YAMLException e) {
      return; // the parser will say so, with what it made of the text before
    }
  }

  private void add(Token token) {
    int index = token.getStartMark().getIndex();
    switch (token.getTokenId()) {
      case Alias -> refused = Optional.of(mark(index, YamlHint.ALIAS));
      case Anchor -> refused = Optional.of(mark(index, YamlHint.ANCHOR));
      case Tag -> refused = Optional.of(mark(index, YamlHint.TAG));
      case Scalar -> scalar((ScalarToken) token, index);
      case Comment -> comment(((CommentToken) token).getValue(), index);
      default -> {
        // brackets, keys, indentation: what they are for
      }
    }
  }

  private void scalar(ScalarToken scalar, int index) {
    Matcher space = NO_SPACE.matcher(scalar.getValue());
    if (scalar.getPlain() && space.lookingAt() && startsLineOrMapping(index)) {
      int before = scalar.getValue().codePointCount(0, space.start(1));
      refused =
          Optional.of(mark(index + before, YamlHint.noSpace(scalar.getValue(), space.start(1))));
    } else if (scalar.getPlain() && startsLine(index) && isIndented(scalar.getValue())) {
      refused = Optional.of(mark(index, YamlHint.indentation(scalar.getValue().codePointAt(0))));
    } else if (scalar.getValue().isEmpty() && DIGIT_OF_A_BLOCK.matcher(from(index)).lookingAt()) {
      refused = Optional.of(mark(index, YamlHint.BLOCK));
    }
  }

  private static boolean isIndented(String text) {
    return NO_INDENTATION.matcher(text).lookingAt();
  }

  private void comment(String comment, int index) {
    String before = lineUpTo(index).strip();
    boolean isPart =
        comment.isEmpty()
            ? !before.isEmpty() && !before.endsWith(":") && !before.endsWith("-")
            : !before.isEmpty() && !MEANT.matcher(comment).matches();
    if (isPart) {
      hashes.add(mark(index, YamlHint.hash("#" + comment.strip())));
    }
  }

  private Mark mark(int index, YamlHint hint) {
    return new Mark(index, lineUpTo(index), hint);
  }

  private boolean startsLineOrMapping(int index) {
    return startsLine(index) || text.charAt(lastBefore(index, " \t")) == '{';
  }

  private boolean startsLine(int index) {
    int before = lastBefore(index, " \t-");
    return before < 0 || isLineBreak(before);
  }

  /** The offset of the last character before a place that is none of some; -1 if there is none. */
  private int lastBefore(int index, String but) {
    int before = codePoints.offset(index) - 1;
    while (before >= 0 && but.indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return before;
  }

  private String lineUpTo(int index) {
    int end = codePoints.offset(index);
    int start = end;
    while (start > 0 && !isLineBreak(start - 1)) {
      start--;
    }
    return text.substring(start, end);
  }

  private boolean isLineBreak(int offset) {
    return text.charAt(offset) == '\n' || text.charAt(offset) == '\r';
  }

  private String from(int index) {
    int start = codePoints.offset(index);
    return text.substring(start, Math.min(text.length(), start + 3));
  }
}
