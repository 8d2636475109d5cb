package io.github.techradar.check.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.model.Severity;
import io.github.techradar.model.UsageSettings;
import io.github.techradar.source.DefinitionFile;
import io.github.techradar.source.YamlMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever stands in a definition, there is a definition or there are problems, never both. */
class DefinitionReaderTest {

  /** The keys of a definition. */
  private static final List<String> KEYS =
      List.of(
          "title",
          "quadrants",
          "rings",
          "offRadar",
          "entries",
          "fields",
          "required",
          "sections",
          "timeline",
          "reviewAfter",
          "since",
          "editions",
          "rules",
          "schema",
          "export",
          "usage",
          "nonsense");

  /** Values of every kind, each wrong for most keys. */
  private static final List<String> VALUES =
      List.of(
          "",
          "~",
          "5",
          "soon",
          "true",
          "''",
          "[]",
          "{}",
          "[~]",
          "[[]]",
          "[{}]",
          "[5, {a: b}]",
          "{a: ~}",
          "{nope: error}",
          "{name: [a]}",
          "[{name: [a]}]",
          "[{id: a}]",
          "[{name: a, id: [], aliases: {}, color: [b]}]",
          "{tags: [a]}",
          "{tags: {}}",
          "{include: 5, exclude: {}}",
          "{quadrants: 5, banned: {}}",
          "{quadrants: {Nope: [a]}, banned: [{}]}",
          "{title: [], status: {}, mine: [[]]}",
          "{ignore: 5}",
          "{ignore: [{coordinates: a:b, reason: x}, ~]}",
          "{ignore: [{coordinates: ~, reason: ~}, {coordinates: [[a]], reason: [x]}]}",
          "{ignore: [{coordinates: [a, 'b:c:[2,1]', pkg:npm/x], reason: x}]}",
          "99999999999 months",
          "12 moons");

  @Test
  void whatIsIgnoredHasItsReasons() throws IOException {
    Definition definition =
        DefinitionReader.read(
                DefinitionFile.read(
                    "radar.yml",
                    Files.readAllBytes(Path.of("src/test/resources/definitions/usage.yml"))))
            .definition()
            .orElseThrow();

    assertThat(definition.usage().ignore())
        .containsExactly(
            new UsageSettings.Ignored(List.of("org.slf4j:*"), "The logging of all libraries."),
            new UsageSettings.Ignored(
                List.of("pkg:npm/@types/*", "org.junit:*:[5,6)", "a:b", "pkg:npm/x"),
                "Comes with what they describe."));
    assertThat(Definition.DEFAULT.usage().ignore()).isEmpty();
  }

  @Test
  void rulesThatAreOffCanBeTurnedOn() {
    Definition definition =
        DefinitionReader.read(file("rules: {unlisted-in-use: error, banned-in-use: off}"))
            .definition()
            .orElseThrow();

    assertThat(Definition.DEFAULT.severities().of(Rule.UNLISTED_IN_USE)).isEmpty();
    assertThat(Definition.DEFAULT.severities().of(Rule.BANNED_IN_USE)).contains(Severity.ERROR);
    assertThat(definition.severities().of(Rule.UNLISTED_IN_USE)).contains(Severity.ERROR);
    assertThat(definition.severities().of(Rule.BANNED_IN_USE)).isEmpty();
  }

  @Test
  void oddInputsHaveProblems() {
    for (String odd : List.of("rings: 5", "reviewAfter: soon", "rules: {nope: error}", "[", "5")) {
      DefinitionReading reading = DefinitionReader.read(file(odd));

      assertThat(reading.definition()).as(odd).isEmpty();
      assertThat(reading.problems()).as(odd).extracting(Problem::isError).contains(true);
      assertThat(reading.selection().include()).isEqualTo(Definition.DEFAULT.include());
    }
  }

  @TestFactory
  Stream<DynamicTest> everyKeyTakesEveryValueOrSaysWhatIsWrong() {
    return KEYS.stream()
        .map(
            key ->
                DynamicTest.dynamicTest(
                    key,
                    () ->
                        VALUES.forEach(
                            value -> assertOneOfBoth(file("%s: %s\n".formatted(key, value))))));
  }

  @TestFactory
  Stream<DynamicTest> fixtures() throws IOException {
    return Fixtures.files("definitions", ".yml").stream()
        .map(
            (Path input) ->
                DynamicTest.dynamicTest(
                    input.getFileName().toString(),
                    () ->
                        assertOneOfBoth(
                            DefinitionFile.read("radar.yml", Files.readAllBytes(input)))));
  }

  @Test
  void aDefinitionWithErrorsStillSaysWhichFilesAreEntries() {
    DefinitionReading reading =
        DefinitionReader.read(file("rings: 5\nentries: {include: ['*.txt']}\n"));

    assertThat(reading.definition()).isEmpty();
    assertThat(reading.selection().include()).containsExactly("*.txt");
  }

  @Test
  void whatIsWrongAboutTheSelectionSelectsNothing() {
    assertThat(DefinitionReader.read(file("entries: {include: {}}")).selection())
        .isEqualTo(Definition.DEFAULT);
  }

  @Test
  void nothingAtAllIsTheDefaults() {
    assertThat(DefinitionReader.read(DefinitionFile.none()).definition())
        .contains(Definition.DEFAULT);
  }

  /** Even what no check has seen is converted without an exception. */
  @Test
  void conversionAloneTakesEveryKindOfValue() {
    for (String key : KEYS) {
      for (String value : VALUES) {
        DefinitionFile file = file("%s: %s\n".formatted(key, value));
        if (!key.equals("required")) { // names that are no fields make no definition
          file.settings().ifPresent(DefinitionReaderTest::assertConverted);
        }
      }
    }
  }

  private static void assertConverted(YamlMap settings) {
    assertThat(SettingsConversion.definition(settings).layout()).isNotNull();
  }

  private static void assertOneOfBoth(DefinitionFile file) {
    DefinitionReading reading = DefinitionReader.read(file);
    assertThat(reading.definition().isPresent())
        .isEqualTo(reading.problems().stream().noneMatch(Problem::isError));
  }

  private static DefinitionFile file(String yaml) {
    return DefinitionFile.read("radar.yml", yaml.getBytes(UTF_8));
  }

  @Test
  void nothingIsThereMoreOftenThanAnybodyCanRead() {
    String many = "a, ".repeat(20_000) + "a";
    String fields =
        IntStream.range(0, 300)
            .mapToObj(i -> "f" + i + ": k" + i)
            .collect(Collectors.joining(", "));
    String yaml =
        "offRadar: [%1$s]\nentries: {exclude: [%1$s]}\neditions: [%1$s]\nfields: {%2$s}\n"
                .formatted(many, fields)
            + "quadrants: [%s]\n".formatted("b".repeat(201))
            + "timeline: %s\n".formatted("c".repeat(501));
    byte[] text = yaml.getBytes(StandardCharsets.UTF_8);

    assertThat(DefinitionReader.read(DefinitionFile.read("radar.yml", text)).problems())
        .extracting(problem -> problem.location().line() + ": " + problem.message())
        .containsExactly(
            "1: 'offRadar' has 20001 items; at most 50 are possible",
            "2: 'entries.exclude' has 20001 items; at most 400 are possible",
            "3: 'editions' has 20001 items; at most 400 are possible",
            "4: 'fields' has 300 keys; at most 200 are possible",
            "5: 'quadrants[1]' is longer than 200 characters",
            "6: 'timeline' is longer than 500 characters");
  }
}
