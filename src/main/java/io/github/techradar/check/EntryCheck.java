package io.github.techradar.check;

import io.github.techradar.check.schema.EntrySchema;
import io.github.techradar.check.schema.TeamSchema;
import io.github.techradar.check.schema.TeamSchemaCheck;
import io.github.techradar.check.schema.Violation;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Field;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.model.Term;
import io.github.techradar.source.EntryValues;
import io.github.techradar.source.EventKeys;
import io.github.techradar.source.FrontMatter;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlScalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is wrong with the front matter of one entry, by the schema that its definition makes. */
final class EntryCheck {

  private final Definition definition;
  private final EntrySchema schema;
  private final Optional<TeamSchemaCheck> teamSchema;
  private final ValueCheck values;

  EntryCheck(Definition definition, EntrySchema schema, Optional<TeamSchema> team) {
    this.definition = definition;
    this.schema = schema;
    this.values = new ValueCheck(definition);
    this.teamSchema = team.flatMap(TeamSchema::check);
  }

  /** The problems of an entry; none if its front matter could not be read, which is one already. */
  List<Problem> check(EntryValues entry) {
    List<Problem> problems = new ArrayList<>();
    entry.file().frontMatter().ifPresent(frontMatter -> problems.addAll(check(entry, frontMatter)));
    teamSchema.ifPresent(team -> problems.addAll(team.check(entry)));
    for (Field field : definition.fields()) {
      conflict(field, entry).ifPresent(problems::add);
    }
    EventCheck events = new EventCheck(definition);
    entry
        .given(definition.builtIn(Field.TIMELINE))
        .forEach(pair -> problems.addAll(events.conflicts(pair.value(), entry)));
    return eachKeyOnce(Problem.sorted(problems));
  }

  /** What is missing, what is unknown, and what is wrong with the rest. */
  private List<Problem> check(EntryValues entry, FrontMatter frontMatter) {
    List<Problem> problems = new ArrayList<>();
    for (Field field : definition.requiredFields()) {
      values.missing(field, frontMatter).ifPresent(problems::add);
    }
    for (YamlMap.Pair pair : frontMatter.values().pairs()) {
      if (definition.fieldOfKey(pair.key().text()).isEmpty()) {
        problems.add(unknownKey(pair));
      }
    }
    schema.violations(entry).forEach(v -> problem(v).ifPresent(problems::add));
    return problems;
  }

  /** Events of one timeline mostly have the same keys; an unknown one is named at the first. */
  private static List<Problem> eachKeyOnce(List<Problem> sorted) {
    Set<String> keys = new HashSet<>();
    return sorted.stream()
        .filter(problem -> problem.rule() != Rule.UNKNOWN_KEY || keys.add(problem.message()))
        .toList();
  }

  private Optional<Problem> problem(Violation violation) {
    return definition
        .fieldOfKey(violation.path().get(0))
        .flatMap(
            field ->
                field.type() == Field.Type.LINKS
                    ? Optional.of(LinkValueCheck.wrong(violation))
                    : values.wrong(field, violation));
  }

  private Problem unknownKey(YamlMap.Pair pair) {
    YamlScalar key = pair.key();
    List<String> known = definition.fields().stream().flatMap(f -> f.keys().stream()).toList();
    return Problem.of(
            Rule.UNKNOWN_KEY,
            key.location(),
            "unknown key " + Names.quoted(key.text()),
            EventKeys.areEvents(pair.value())
                ? "If it is a timeline, write 'fields: {timeline: [%s]}' in radar.yml."
                    .formatted(Names.exact(key.text()))
                : "Nothing on the radar shows it; to show it, name it in radar.yml (fields).")
        .suggesting(key.text(), Names.nearest(key.text(), known));
  }

  /** A field with one value that two of its keys give differently. */
  private Optional<Problem> conflict(Field field, EntryValues entry) {
    List<YamlMap.Pair> given =
        entry.given(field).stream().filter(p -> p.value() instanceof YamlScalar).toList();
    if (given.size() < 2 || isPlural(field) || field.type() == Field.Type.ANY) {
      return Optional.empty();
    }
    YamlMap.Pair first = given.get(0);
    return given.stream()
        .skip(1)
        .filter(pair -> !meaning(pair, entry).equals(meaning(first, entry)))
        .findFirst()
        .map(pair -> conflict(pair, first, "field"));
  }

  /**
   * Two keys that give different values for one thing.
   *
   * @param what the thing, in a word
   */
  static Problem conflict(YamlMap.Pair pair, YamlMap.Pair first, String what) {
    return Problem.of(
        Rule.CONFLICTING_KEYS,
        pair.key().location(),
        "'%s' and '%s' (line %s) mean the same %s and say different things"
            .formatted(pair.key().text(), first.key().text(), first.key().location().line(), what),
        "Keep one of the two.");
  }

  private static boolean isPlural(Field field) {
    return switch (field.type()) {
      case TEXTS, COORDINATES, LINKS, EVENTS -> true;
      case TEXT, STATUS, QUADRANT, DATE, FLAG, ANY -> false;
    };
  }

  /** The term that a value means, or else its text as readers compare it. */
  static String meaning(YamlMap.Pair pair, EntryValues entry) {
    return pair.value() instanceof YamlScalar scalar
        ? entry.term(scalar).map(Term::name).orElseGet(() -> Names.folded(scalar.text()))
        : "";
  }
}
