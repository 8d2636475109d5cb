package io.github.techradar.check;

import io.github.techradar.check.schema.Violation;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Field;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.model.Term;
import io.github.techradar.packages.PackagePattern;
import io.github.techradar.source.DateText;
import io.github.techradar.source.FrontMatter;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlScalar;
import io.github.techradar.source.YamlValue;
import java.util.List;
import java.util.Optional;

/** What there is to say of the values of single fields, once the schema has refused them. */
record ValueCheck(Definition definition) {

  /**
   * A required field without a value; one whose value is wrong is reported for that, and one that
   * the file's place says is not missing.
   */
  Optional<Problem> missing(Field field, FrontMatter frontMatter) {
    if (isSaidByPlace(field, frontMatter.opening().path()) || !frontMatter.given(field).isEmpty()) {
      return Optional.empty();
    }
    String key = field.keys().get(0);
    Optional<YamlMap.Pair> empty =
        field.keys().stream().flatMap(k -> frontMatter.values().pair(k).stream()).findFirst();
    return Optional.of(
        Problem.of(
                Rule.REQUIRED_FIELD,
                empty.map(pair -> pair.value().location()).orElse(frontMatter.opening()),
                empty
                    .map(pair -> "'%s' has no value".formatted(pair.key().text()))
                    .orElse(isMissing(field)),
                allowed(field)
                    .orElse(
                        "Every entry needs it: write '%s: ...' in the front matter."
                            .formatted(key)))
            .suggesting("", nearlySaidByPlace(field, frontMatter.opening().path())));
  }

  /** In some layouts the file's name is a title, and the folder of a quadrant is one everywhere. */
  private boolean isSaidByPlace(Field field, String path) {
    return switch (field.name()) {
      case Field.TITLE -> definition.layout().title(path).isPresent();
      case Field.QUADRANT -> definition.quadrantOfFolder(path).isPresent();
      default -> false;
    };
  }

  /** The quadrant that a folder is nearly called as. */
  private Optional<String> nearlySaidByPlace(Field field, String path) {
    return definition
        .layout()
        .folder(path)
        .filter(folder -> field.name().equals(Field.QUADRANT))
        .flatMap(
            folder ->
                Names.nearest(folder, definition.quadrants().stream().map(Term::name).toList()));
  }

  /** The message about a field none of whose keys is there. */
  static String isMissing(Field field) {
    return "'%s' is missing".formatted(field.keys().get(0));
  }

  /** The names that a field takes, if it takes only some. */
  private Optional<String> allowed(Field field) {
    return switch (field.type()) {
      case STATUS -> Optional.of(allowed(definition.statuses()));
      case QUADRANT -> Optional.of(allowed(definition.quadrants()));
      default -> Optional.empty();
    };
  }

  /** A value that is none of its field; empty if another check says so. */
  Optional<Problem> wrong(Field field, Violation violation) {
    if (field.type() == Field.Type.EVENTS) {
      return new EventCheck(definition).wrong(violation);
    }
    boolean isEmptyItem = violation.path().size() > 1 && violation.value().isBlank();
    return Optional.of(
        violation.value() instanceof YamlScalar scalar && !scalar.isNull() && !isEmptyItem
            ? wrongScalar(field, scalar, violation)
            : wrongKind(field, violation));
  }

  /** A single value that is of the right kind, and yet none of those that the field takes. */
  private Problem wrongScalar(Field field, YamlScalar value, Violation violation) {
    return switch (field.type()) {
      case STATUS -> unknown(Rule.UNKNOWN_STATUS, "status", value, definition.statuses());
      case QUADRANT -> unknown(Rule.UNKNOWN_QUADRANT, "quadrant", value, definition.quadrants());
      case DATE -> invalidDate(value);
      case COORDINATES -> invalidCoordinates(value);
      case FLAG -> wrongKind(field, violation).suggesting(value.text(), flag(value));
      case TEXT, TEXTS, LINKS, EVENTS, ANY -> wrongKind(field, violation);
    };
  }

  private Problem wrongKind(Field field, Violation violation) {
    String key = violation.path().get(0);
    boolean isItem = violation.path().size() > 1;
    if (isItem && violation.value().isBlank()) {
      return Problem.of(
          Rule.WRONG_TYPE,
          violation.value().location(),
          "an item of '%s' is empty".formatted(key),
          "Write a text there, or remove the item.");
    }
    String expected =
        switch (field.type()) {
          case TEXTS, COORDINATES ->
              isItem ? "text" : "a list, or text with commas between the items";
          case FLAG -> "true or false";
          case DATE -> "a date";
          case TEXT, STATUS, QUADRANT, LINKS, EVENTS, ANY -> "text";
        };
    return Problem.of(
        Rule.WRONG_TYPE,
        violation.value().location(),
        "%s'%s' must be %s, not %s"
            .formatted(isItem ? "an item of " : "", key, expected, describe(violation.value())),
        adviceOn(field, key));
  }

  private static String describe(YamlValue value) {
    return value instanceof YamlScalar scalar && !scalar.isNull()
        ? "the %s %s"
            .formatted(
                scalar.kind().substring(scalar.kind().indexOf(' ') + 1),
                Names.quoted(scalar.text()))
        : value.kind();
  }

  private String adviceOn(Field field, String key) {
    return switch (field.type()) {
      case TEXTS -> "Write '%s: one, two' or '%s: [one, two]'.".formatted(key, key);
      case COORDINATES -> "Write '%s: [\"groupId:artifactId\"]'.".formatted(key);
      case FLAG -> "Write '%s: true' or '%s: false', without quotes.".formatted(key, key);
      case DATE -> "Write '%s: YYYY-MM-DD'.".formatted(key);
      case TEXT, STATUS, QUADRANT, LINKS, EVENTS, ANY ->
          allowed(field).orElse("Write '%s: ...' with one text behind it.".formatted(key));
    };
  }

  private static Optional<String> flag(YamlScalar value) {
    String text = Names.folded(Names.seen(value.text()));
    return switch (text) {
      case "yes", "on", "y", "true", "1" -> Optional.of("true");
      case "no", "off", "n", "false", "0" -> Optional.of("false");
      default -> Optional.empty();
    };
  }

  private static Problem unknown(
      Rule rule, String word, YamlScalar value, List<? extends Term> terms) {
    List<String> names = terms.stream().map(Term::name).toList();
    return Problem.of(
            rule,
            value.location(),
            "unknown %s %s".formatted(word, Names.quoted(value.text())),
            allowed(terms))
        .suggesting(value.text(), Names.nearest(value.text(), names));
  }

  private static String allowed(List<? extends Term> terms) {
    return "Allowed: " + String.join(", ", terms.stream().map(Term::name).toList()) + ".";
  }

  private static Problem invalidDate(YamlScalar value) {
    return Problem.of(
            Rule.INVALID_DATE,
            value.location(),
            Names.quoted(value.text()) + " is not a date",
            "Write the day as YYYY-MM-DD.")
        .suggesting(value.text(), DateText.intended(value.text()));
  }

  private static Problem invalidCoordinates(YamlScalar value) {
    return CoordinatesCheck.invalid(
        value.text(),
        PackagePattern.problem(value.text()).orElse("a blank stands before or behind them"),
        value);
  }
}
