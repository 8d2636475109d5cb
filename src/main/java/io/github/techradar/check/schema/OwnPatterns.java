package io.github.techradar.check.schema;

import io.github.techradar.model.Coordinates;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The patterns of our own schemas. Those that call themselves for each part of a long text have a
 * faster form that does not, though what they match is the same.
 */
final class OwnPatterns {

  /** The name of a package, or several by a star. */
  static final String PACKAGE = "^" + Coordinates.FORM + "$";

  /** Such names with commas between them. */
  static final String COORDINATES = "^" + Coordinates.LIST_FORM + "$";

  private static final Map<String, Predicate<String>> COMPILED = new ConcurrentHashMap<>();

  private OwnPatterns() {}

  /** The faster form of a pattern, if it has one. */
  static Optional<Predicate<String>> faster(String regex) {
    if (regex.equals(PACKAGE)) {
      return Optional.of(Coordinates::isOne);
    }
    return regex.equals(COORDINATES) ? Optional.of(Coordinates::isList) : Optional.empty();
  }

  /**
   * Whether a pattern is found in a text.
   *
   * @param regex one of our own, in which each {@code $} stands for the end of the text
   */
  static boolean isIn(String text, String regex) {
    return faster(regex)
        .orElseGet(() -> COMPILED.computeIfAbsent(regex, OwnPatterns::compile))
        .test(text);
  }

  /** In Java {@code $} also stands before a line end that the text ends with. */
  private static Predicate<String> compile(String regex) {
    return Pattern.compile(regex.replace("$", "\\z")).asPredicate();
  }
}
