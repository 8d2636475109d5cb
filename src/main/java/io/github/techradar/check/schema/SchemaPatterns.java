package io.github.techradar.check.schema;

import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;
import com.networknt.schema.regex.RegularExpressions;
import io.github.techradar.model.Names;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How the patterns of a schema are matched: some of our own as {@link OwnPatterns} has them. All
 * others may read a text's letters only so often: {@code (a+)+$} would read them for years.
 */
final class SchemaPatterns implements RegularExpressionFactory {

  private long left = Long.MAX_VALUE;

  /** From here on so many letters may be read, by all patterns together. */
  void allow(long letters) {
    left = letters;
  }

  @Override
  public RegularExpression getRegularExpression(String regex) {
    Optional<Predicate<String>> faster = OwnPatterns.faster(regex);
    if (faster.isPresent()) {
      return faster.get()::test;
    }
    Pattern pattern = compile(regex);
    return text -> find(pattern, regex, text);
  }

  /**
   * A pattern of JavaScript as one of Java.
   *
   * @throws java.util.regex.PatternSyntaxException if it is none
   */
  static Pattern compile(String regex) {
    return Pattern.compile(
        RegularExpressions.replaceLongformCharacterProperties(
            RegularExpressions.replaceDollarAnchors(regex)));
  }

  /**
   * Looks for a pattern in a text.
   *
   * @param regex the pattern as the schema has it
   */
  private boolean find(Pattern pattern, String regex, String text) {
    try {
      return pattern.matcher(new Counted(text, regex)).find();
    } catch (StackOverflowError e) {
      throw tooMuch(regex, text); // it calls itself for each letter
    }
  }

  private static TooMuchException tooMuch(String regex, String text) {
    return new TooMuchException(
        "its pattern %s reads %s too often".formatted(Names.quoted(regex), Names.quoted(text)));
  }

  /** A text whose letters are counted when they are read. */
  private final class Counted implements CharSequence {

    private final String text;
    private final String regex;

    Counted(String text, String regex) {
      this.text = text;
      this.regex = regex;
    }

    @Override
    public char charAt(int index) {
      if (--left < 0) {
        throw tooMuch(regex, text);
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
