package io.github.techradar.check.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No schema of a team's own asks for more work than an entry is worth, or fetches anything. */
class HeavyTeamSchemaTest {

  private static final String CANNOT_BE_APPLIED =
      "a.md:1:1: error: the team's schema cannot be applied to this entry: ";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'$dynamicRef': 'http://127.0.0.1:9/x'}",
        "{'$ref': 'http://127.0.0.1:9/x'}",
        "{'$ref': 'file:///etc/passwd'}",
        "{'$ref': '//127.0.0.1:9/x'}",
        "{'$ref': 'classpath:///x.json'}",
        "{'$id': 'http://127.0.0.1:9/', '$ref': 'x'}",
        "{'$id': 'http://127.0.0.1:9/', '$ref': 'http://127.0.0.1:9/x#/y'}",
        "{'$defs': {'x': {'$schema': 'http://127.0.0.1:9/x'}}, '$ref': '#/$defs/x'}",
        "{'$dynamicRef': 'x#y'}",
        "{'$dynamicRef': '#'}",
        "{'$dynamicAnchor': 'a', 'allOf': [{'$dynamicRef': '#a'}]}",
        "{'if': {'$ref': '#'}}",
        "{'allOf': [{'$dynamicRef': '#/allOf/0'}]}"
      })
  void whatIsNotThereOrNeverEndsIsAProblemOfTheSchema(String schema) {
    assertThat(problems(schema.replace('\'', '"'), "x"))
        .isNotEmpty()
        .allMatch(problem -> problem.startsWith("team.json:"))
        .allMatch(problem -> problem.endsWith("[invalid-definition]"));
  }

  @Test
  void partsThatReferTwiceToTheNextAreTooMuch() {
    String parts =
        IntStream.range(0, 60)
            .mapToObj(
                i ->
                    "\"p%1$s\": {\"allOf\": [{\"$ref\": \"#/$defs/p%2$s\"}, {\"$ref\": \"#/$defs/p%2$s\"}]}"
                        .formatted(i, i + 1))
            .collect(Collectors.joining(", "));
    String schema = "{\"$ref\": \"#/$defs/p0\", \"$defs\": {%s, \"p60\": {}}}".formatted(parts);

    assertThat(problems(schema, "x"))
        .containsExactly(CANNOT_BE_APPLIED + "it takes too many steps [team-schema]");
  }

  @Test
  void referencesThatLeadOnAndOnAreAProblemOfTheSchema() {
    String parts =
        IntStream.range(0, 5_000)
            .mapToObj(i -> "\"p%s\": {\"$ref\": \"#/$defs/p%s\"}".formatted(i, i + 1))
            .collect(Collectors.joining(", "));
    String schema = "{\"$ref\": \"#/$defs/p0\", \"$defs\": {%s, \"p5000\": {}}}".formatted(parts);

    assertThat(problems(schema, "x"))
        .isNotEmpty()
        .allMatch(
            problem ->
                problem.startsWith("team.json:1:")
                    && problem.endsWith(
                        "leads on through too many other references [invalid-definition]"));
  }

  @Test
  void aSchemaIsNotNestedForEver() {
    assertThat(problems("{\"not\":".repeat(10_000) + "{}" + "}".repeat(10_000), "x"))
        .containsExactly(
            "team.json:1:1: error: the schema is nested too deep, or has too long names"
                + " [invalid-definition]");
    assertThat(problems("{\"not\":".repeat(90) + "{}" + "}".repeat(90), "x")).isEmpty();
  }

  @Test
  void whatStandsWithinMuchElseIsTooMuchToo() {
    String name = "a".repeat(900);
    String open = "{\"%s\":".formatted(name).repeat(90);

    assertThat(problems(open + "[0" + ",0".repeat(10_000) + "]" + "}".repeat(90), "x"))
        .containsExactly(
            "team.json:1:1: error: the schema is nested too deep, or has too long names"
                + " [invalid-definition]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a+)+$", "(a|a)*$", "(a|b)*$", "(.*)*x"})
  void aPatternThatReadsATextAgainAndAgainEndsSoon(String pattern) {
    String schema = "{\"properties\": {\"text\": {\"pattern\": \"%s\"}}}".formatted(pattern);

    assertThat(problems(schema, "a".repeat(400_000) + "!"))
        .singleElement()
        .asString()
        .startsWith(CANNOT_BE_APPLIED.replace("1:1", "5:7") + "its pattern '")
        .endsWith("reads '%s…' too often [team-schema]".formatted("a".repeat(80)));
  }

  @Test
  void aPatternOfKeysIsCountedToo() {
    String schema = "{\"patternProperties\": {\"(t+)(t+)(t+)(t+)$\": {}}}";
    Fixtures.write(
        folder, "b.md", Fixtures.entry("B", "Adopt", "Tools\n" + "t".repeat(900) + "!: 1", ""));

    assertThat(problems(schema, "x"))
        .anyMatch(problem -> problem.contains("cannot be applied to this entry: its pattern"));
  }

  @Test
  void aPatternWithinOthersNamesTheInnermostValue() {
    String schema =
        "{\"patternProperties\": {\"^t\": {\"items\": {\"items\": {\"pattern\": \"(a+)+$\"}}}}}";
    write(schema, "x");
    Fixtures.write(
        folder,
        "a.md",
        Fixtures.entry(
            "A", "Adopt", "Tools\ntext:\n  - [x]\n  - [y, " + "a".repeat(30_000) + "!]", ""));

    assertThat(Fixtures.check(folder).problems())
        .extracting(Problem::headline)
        .singleElement()
        .asString()
        .startsWith(CANNOT_BE_APPLIED.replace("1:1", "7:9") + "its pattern '(a+)+$' reads 'aaa");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date-time",
        "date",
        "time",
        "duration",
        "email",
        "idn-email",
        "hostname",
        "idn-hostname",
        "ipv4",
        "ipv6",
        "uri",
        "uri-reference",
        "iri",
        "iri-reference",
        "uuid",
        "uri-template",
        "json-pointer",
        "relative-json-pointer",
        "regex",
        "alpha",
        "alphanumeric",
        "color",
        "ip-address",
        "phone",
        "style",
        "utc-millisec"
      })
  void noFormatOverflowsOrTakesLong(String format) {
    String schema =
        "{\"properties\": {\"text\": {\"items\": {\"format\": \"%s\"}}}}".formatted(format);
    write(schema, "x");
    StringBuilder texts = new StringBuilder();
    for (String start : List.of("", "/", "0#/", "http://", "P", "a@")) {
      for (String unit : List.of("a", "1", "@", "a.", "/a", "{a", "(", "[a", "::", "1%")) {
        texts.append("\n  - '%s%s!'".formatted(start, unit.repeat(8_000 / unit.length())));
      }
    }
    Fixtures.write(folder, "a.md", Fixtures.entry("A", "Adopt", "Tools\ntext:" + texts, ""));

    assertThat(Fixtures.check(folder).problems())
        .allMatch(problem -> problem.rule() == Rule.TEAM_SCHEMA)
        .allMatch(problem -> problem.location().line() > 5 && problem.location().column() == 5);
  }

  @Test
  void aLongListOfChoicesIsCutInMessages() {
    String schema =
        IntStream.range(0, 60_000)
            .mapToObj(i -> "\"" + i + "\"")
            .collect(Collectors.joining(", ", "{\"properties\": {\"text\": {\"enum\": [", "]}}}"));
    write(schema, "x");

    assertThat(Fixtures.check(folder).problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.advice())
                    .endsWith("48, 49 and 59950 more.")
                    .hasSizeLessThan(400));
  }

  private List<String> problems(String schema, String text) {
    write(schema, text);
    return Fixtures.check(folder).problems().stream().map(Problem::headline).toList();
  }

  private void write(String schema, String text) {
    Fixtures.write(
        folder,
        "radar.yml",
        "schema: team.json\nfields: {Text: text}\nrules: {unknown-key: off}\n");
    Fixtures.write(folder, "team.json", schema);
    Fixtures.write(
        folder, "a.md", Fixtures.entry("A", "Adopt", "Tools\ntext: \"" + text + "\"", ""));
  }
}
