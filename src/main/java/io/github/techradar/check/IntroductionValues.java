package io.github.techradar.check;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Field;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Rule;
import io.github.techradar.source.EntryFile;
import io.github.techradar.source.FrontMatter;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the front matter of an introduction says of its quadrant.
 *
 * @param file the introduction
 * @param quadrant what it introduces
 * @param definition the radar's own settings, without what introductions say
 */
record IntroductionValues(EntryFile file, Quadrant quadrant, Definition definition) {

  private static final String TITLE = "title";
  private static final String DESCRIPTION = "description";
  private static final String COLOR = "color";
  private static final List<String> ORDER = List.of("order", "weight");
  private static final String DRAFT = "draft";
  private static final List<String> KEYS =
      List.of(TITLE, DESCRIPTION, COLOR, "order", "weight", DRAFT);

  private static final Pattern HEX_COLOR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final Pattern TRUE_OR_FALSE = Pattern.compile("(?i)true|false");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,9}");

  /** What the quadrant is called, unless another one is called so. */
  Optional<String> name() {
    return text(TITLE).filter(name -> !isTaken(name));
  }

  /** What the quadrant means, in plain text. */
  Optional<String> description() {
    return text(DESCRIPTION);
  }

  /** The colour of the quadrant's blips. */
  Optional<String> color() {
    return text(COLOR).filter(color -> HEX_COLOR.matcher(color).matches());
  }

  /** Where the quadrant stands among the others: those with lower numbers come first. */
  Optional<Integer> order() {
    return ORDER.stream()
        .flatMap(key -> text(key).stream())
        .filter(order -> WHOLE_NUMBER.matcher(order).matches())
        .findFirst()
        .map(Integer::valueOf);
  }

  /** Whether the author keeps the text and the description back, or may want to. */
  boolean isDraft() {
    return pairs()
        .filter(pair -> pair.key().text().equals(DRAFT))
        .anyMatch(pair -> !textOf(pair).equalsIgnoreCase("false"));
  }

  /** What is wrong with the reading of the file, and with its front matter. */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>(file.problems());
    pairs().forEach(pair -> problem(pair).ifPresent(problems::add));
    return problems;
  }

  private Optional<Problem> problem(YamlMap.Pair pair) {
    String key = pair.key().text();
    if (!KEYS.contains(key)) {
      return isOwn(key) ? Optional.empty() : Optional.of(unknownKey(pair.key()));
    }
    if (pair.value().isBlank()) {
      return key.equals(COLOR)
          ? Optional.of(wrong(pair, "'color' has no value", colorAdvice()))
          : Optional.empty();
    }
    if (pair.value().asText().isEmpty()) {
      return Optional.of(wrongType(pair));
    }
    if (key.equals(COLOR) && color().isEmpty()) {
      return Optional.of(wrong(pair, cannotBe(pair), colorAdvice()));
    }
    if (ORDER.contains(key) && !WHOLE_NUMBER.matcher(textOf(pair)).matches()) {
      return Optional.of(
          wrong(pair, cannotBe(pair), "Write a whole number; the lowest comes first."));
    }
    if (key.equals(DRAFT) && !TRUE_OR_FALSE.matcher(textOf(pair)).matches()) {
      return Optional.of(wrong(pair, cannotBe(pair), "Write true or false."));
    }
    return key.equals(TITLE) && definition.hasDefaultQuadrants() && isTaken(textOf(pair))
        ? Optional.of(
            wrong(
                pair,
                "another quadrant is called %s".formatted(Names.quoted(textOf(pair))),
                "Give each quadrant its own name."))
        : Optional.empty();
  }

  private static String colorAdvice() {
    return "Write # and six hex digits in quotes, color: \"#5ba300\"; without quotes # starts a"
        + " comment.";
  }

  private static String cannotBe(YamlMap.Pair pair) {
    return "'%s' cannot be %s".formatted(pair.key().text(), Names.quoted(textOf(pair)));
  }

  private static Problem wrong(YamlMap.Pair pair, String message, String advice) {
    return Problem.of(Rule.INVALID_DEFINITION, pair.value().location(), message, advice);
  }

  private static Problem wrongType(YamlMap.Pair pair) {
    String key = pair.key().text();
    return Problem.of(
        Rule.WRONG_TYPE,
        pair.value().location(),
        "'%s' must be text, not %s".formatted(key, pair.value().kind()),
        "Write '%s: ...' with one text behind it.".formatted(key));
  }

  private static Problem unknownKey(YamlScalar key) {
    return Problem.of(
            Rule.UNKNOWN_KEY,
            key.location(),
            "unknown key " + Names.quoted(key.text()),
            "This file introduces a quadrant, of which it can say: %s."
                .formatted(String.join(", ", KEYS)))
        .suggesting(key.text(), Names.nearest(key.text(), KEYS));
  }

  private boolean isOwn(String key) {
    return definition.fieldOfKey(key).filter(field -> field.type() == Field.Type.ANY).isPresent();
  }

  private boolean isTaken(String name) {
    return definition.quadrants().stream()
        .anyMatch(other -> !other.equals(quadrant) && other.answersTo(name));
  }

  private Optional<String> text(String key) {
    return pairs()
        .filter(pair -> pair.key().text().equals(key) && !pair.value().isBlank())
        .findFirst()
        .flatMap(pair -> pair.value().asText());
  }

  private Stream<YamlMap.Pair> pairs() {
    return file.frontMatter().map(FrontMatter::values).stream()
        .flatMap(values -> values.pairs().stream());
  }

  private static String textOf(YamlMap.Pair pair) {
    return pair.value().asText().orElse("");
  }
}
