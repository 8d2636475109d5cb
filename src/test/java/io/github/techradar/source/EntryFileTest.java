package io.github.techradar.source;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Field;
import io.github.techradar.model.Problem;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryFileTest {

  private static final String HEAD = "---\ntitle: Kafka\nstatus: Adopt\nquadrant: Platforms\n";

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesAreCountedAsEditorsDo(String lineBreak) {
    String text = (HEAD + "a: b: c\n---\n").replace("\n", lineBreak);

    assertThat(problem(text.getBytes(UTF_8)).location()).hasToString("x.md:5:5");
  }

  @Test
  void tabsBehindColonsAndDashesOnlySeparate() {
    EntryFile file = read("---\ntitle:\tA\tb\ntags:\n-\tone\n- \ttwo: \t\"x\ty\"\n---\n");

    assertThat(file.problems()).isEmpty();
    YamlMap values = file.frontMatter().orElseThrow().values();
    assertThat(values.value("title").flatMap(YamlValue::toJava)).contains("A\tb");
    assertThat(values.value("tags").flatMap(YamlValue::toJava))
        .contains(List.of("one", Map.of("two", "x\ty")));
    assertThat(values.value("title").orElseThrow().location()).hasToString("x.md:2:8");
  }

  @Test
  void linesAndCommasSeparateTheTextsOfAField() {
    assertThat(tags("|\n  data\n  back end\n")).containsExactly("data", "back end");
    assertThat(tags("\"data\\n\\nbackend, ops\"")).containsExactly("data", "backend", "ops");
    assertThat(tags("[\"data\\r\\nbackend\", \"one, two\"]"))
        .containsExactly("data", "backend", "one, two");
  }

  private static List<String> tags(String value) {
    EntryFile file = read(HEAD + "tags: " + value + "\n---\n");
    return EntryValues.of(file, Definition.DEFAULT).texts(Field.TAGS);
  }

  @Test
  void aByteOrderMarkCountsAsNoColumn() {
    assertThat(problem("\uFEFFno front matter".getBytes(UTF_8)).location()).hasToString("x.md:1:1");
    assertThat(read("\uFEFF" + HEAD + "---\n").problems()).isEmpty();
  }

  @Test
  void aCharacterOutsideTheBasicPlaneIsOneColumn() {
    String line = "priority: \"\uD83C\uDF1F\uD83C\uDFAF\" x";

    assertThat(problem((HEAD + line + "\n---\n").getBytes(UTF_8)).location())
        .hasToString("x.md:5:16");
  }

  @Test
  void aFileNameThatTurnsTheDirectionIsNamed() {
    EntryFile file = EntryFile.read("a\u202Ebc.md", (HEAD + "---\n").getBytes(UTF_8));

    assertThat(file.problems())
        .extracting(Problem::headline)
        .containsExactly(
            "a<U+202E>bc.md:1:1: warning: the hidden character U+202E in the file's name turns the"
                + " direction of the text behind it [bidi-control]");
  }

  @Test
  void lineSeparatorsOfUnicodeEndNoLine() {
    String text = HEAD + "description: \"a\u2028b\"\na: b: c\n---\n";

    assertThat(problem(text.getBytes(UTF_8)).location()).hasToString("x.md:6:5");
  }

  @Test
  void bytesThatAreNotUtf8AreFoundAtTheirPlace() {
    byte[] bytes = (HEAD + "description: caf").getBytes(UTF_8);
    byte[] latin1 = ByteBuffer.allocate(bytes.length + 2).put(bytes).put((byte) 0xE9).array();

    Problem problem = problem(latin1);

    assertThat(problem.headline())
        .isEqualTo("x.md:5:17: error: the byte 0xE9 is not UTF-8 [encoding]");
  }

  @Test
  void utf16IsNamed() {
    assertThat(problem(("\uFEFF" + HEAD).getBytes(UTF_16LE)).headline())
        .isEqualTo("x.md:1:1: error: the file is encoded as UTF-16 [encoding]");
  }

  @Test
  void aNulCharacterIsFoundInBodiesToo() {
    assertThat(problem((HEAD + "---\na\0b").getBytes(UTF_8)).headline())
        .isEqualTo("x.md:6:2: error: the file contains a NUL character [encoding]");
  }

  @Test
  void bodiesHaveTheSameLinesEverywhere() {
    assertThat(read((HEAD + "---\na\nb\n").replace("\n", "\r\n")).body().text())
        .isEqualTo("a\nb\n");
  }

  @Test
  void anAliasBombIsDefused() {
    StringBuilder bomb = new StringBuilder(HEAD + "a0: &a0 [x, x]\n");
    for (int i = 1; i < 60; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }

    assertThat(problem((bomb + "---\n").getBytes(UTF_8)).rule().id()).isEqualTo("yaml-syntax");
  }

  @Test
  void deepNestingIsRefused() {
    String deep = HEAD + "a: " + "[".repeat(5000) + "]".repeat(5000) + "\n---\n";

    assertThat(problem(deep.getBytes(UTF_8)).rule().id()).isEqualTo("yaml-syntax");
  }

  private static EntryFile read(String text) {
    return EntryFile.read("x.md", text.getBytes(UTF_8));
  }

  private static Problem problem(byte[] bytes) {
    List<Problem> problems = EntryFile.read("x.md", bytes).problems();
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }
}
