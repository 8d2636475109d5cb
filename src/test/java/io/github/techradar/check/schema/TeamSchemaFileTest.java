package io.github.techradar.check.schema;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with the file of a team's schema has its place in that file. */
class TeamSchemaFileTest {

  @TempDir Path folder;

  @BeforeEach
  void radar() {
    Fixtures.write(folder, "radar.yml", "schema: team.json\n");
    Fixtures.write(folder, "a.md", Fixtures.entry("A", "Adopt", "Tools", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\r\n \t\n", "\uFEFF", "\uFEFF\n"})
  void aFileThatSaysNothingIsEmpty(String schema) {
    assertThat(problems(schema))
        .containsExactly("team.json:1:1: error: the schema is empty [invalid-definition]");
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"title\": \"😀\", oops}', 1:16",
    "'{\"title\": \"😀😀\" \"x\"}', 1:16",
    "'{\"title\": \"😀\"} {}', 1:16",
    "'{\"title\": \"😀\", \"title\": 1}', 1:23",
    "'{\"title\": \"😀\", \"type\": \"no\"}', 1:24",
    "'{\"😀\": {}, \"$ref\": \"#/x\"}', 1:19",
    "'{\r\n\"😀\": {},\r\n\"😀\": {}}', 3:4",
    "'{\"a\": \"😀\", \"minLength\": -1}', 1:25",
    "'[\"😀\"]', 1:1",
    "'\uFEFF[\"😀\"]', 1:1"
  })
  void columnsCountCharactersAsEditorsDo(String schema, String place) {
    assertThat(problems(schema))
        .allMatch(problem -> problem.startsWith("team.json:%s:".formatted(place)));
  }

  @Test
  void aPatternOfKeysThatIsNoneStandsAtItsKey() {
    assertThat(problems("{\n\"patternProperties\": {\n\"^x\": {},\n\"[\": {}}}"))
        .containsExactly(
            "team.json:4:6: error: the schema is wrong here: '[' is no pattern: Unclosed character"
                + " class [invalid-definition]");
  }

  @Test
  void aLongPatternIsCutInMessages() {
    assertThat(problems("{\"pattern\": \"%s\"}".formatted("(".repeat(20_000))))
        .singleElement()
        .asString()
        .hasSizeLessThan(300);
  }

  @Test
  void aPatternMayNameLettersAsJavaScriptDoes() {
    assertThat(problems("{\"properties\": {\"title\": {\"pattern\": \"^\\\\p{Letter}$\"}}}"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"const\": 1e999", "\"enum\": [1e999]", "\"maximum\": 1e999"})
  void aNumberThatIsTooLargeForAnyValueStandsAtItsPlace(String keyword) {
    assertThat(problems("{\"properties\": {\"title\": {\n%s}}}".formatted(keyword)))
        .singleElement()
        .asString()
        .startsWith("team.json:2:%s:".formatted(keyword.indexOf("1e") + 1))
        .endsWith("no value can be as large as this number [invalid-definition]");
  }

  @Test
  void aFileInAnotherEncodingIsNotReadWithOtherLetters() throws IOException {
    Files.write(folder.resolve("team.json"), "{\n\"title\": \"für\"}".getBytes(ISO_8859_1));

    assertThat(problems())
        .containsExactly("team.json:2:12: error: the byte 0xFC is not UTF-8 [encoding]");
  }

  private List<String> problems(String schema) {
    Fixtures.write(folder, "team.json", schema);
    return problems();
  }

  private List<String> problems() {
    return Fixtures.check(folder).problems().stream().map(Problem::headline).toList();
  }
}
