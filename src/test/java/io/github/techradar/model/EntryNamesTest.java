package io.github.techradar.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryNamesTest {

  private final EntryNames names = new EntryNames();

  @BeforeEach
  void aFewEntries() {
    names.add("go", "Golang");
    names.add("languages-go", "Go");
    names.add("node-js", "Node.js");
    names.add("lists", "Lists, maps and sets");
    names.add("cafe", "Café au lait");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "go                   | go",
        "Go                   | languages-go",
        "' GO '               | languages-go",
        "golang               | go",
        "node.js              | node-js",
        "node-js.md           | node-js",
        "languages/go.md      | languages-go",
        "./languages/go.md    | languages-go",
        "cafe\u0301 AU  lait  | cafe",
        "Lists, maps and sets | lists",
        "[[Golang]]           | go",
        "'[[go]] '            | go",
        "[[languages/go]]     | languages-go",
        "[[ Node.js#Why ]]    | node-js",
        "[[Lists, maps and sets]] | lists",
        "[[nobody]]           | none",
        "[[#Why]]             | none",
        "[[]]                 | none",
        "node                 | none",
        "!!!                  | none"
      })
  void anEntryIsCalledByItsIdItsTitleOrItsFile(String name, String id) {
    assertThat(names.id(name).orElse("none")).isEqualTo(id);
  }

  @Test
  void aFileIsKnownByItsNameAloneIfNoOtherHasIt() {
    names.addFile("languages-go", "languages/Go Lang.md");
    names.addFile("tools-maven", "tools/maven/index.md");
    names.addFile("node-js", "tools/server.md");
    names.addFile("lists", "languages/server.md");

    assertThat(names.id("go lang")).contains("languages-go");
    assertThat(names.id("[[Maven]]")).contains("tools-maven");
    assertThat(names.id("maven.md")).contains("tools-maven");
    assertThat(names.id("server")).isEmpty();
  }

  @Test
  void inAWikiANameMayHaveAnotherText() {
    assertThat(names.id("[[node-js|our servers]]")).contains("node-js");
    assertThat(names.id("[[Node.js#Why|our servers]]")).contains("node-js");
    assertThat(names.in("[[Go|it]], [[Lists, maps and sets]]"))
        .containsExactly("[[Go|it]]", "[[Lists, maps and sets]]");
    assertThat(names.nearest("[[Golnag|it]]")).contains("Golang");
  }

  @Test
  void aTextIsOneNameOrHasCommasBetweenNames() {
    assertThat(names.in(" lists, Maps and sets")).containsExactly("lists, Maps and sets");
    assertThat(names.in("Go,, lists ,nope")).containsExactly("Go", "lists", "nope");
    assertThat(names.in(" , ")).isEmpty();
  }

  @Test
  void aMisspeltNameIsNearToATitleOrAnId() {
    assertThat(names.nearest("Golnag")).contains("Golang");
    assertThat(names.nearest("langauges-go")).contains("languages-go");
    assertThat(names.nearest("something else")).isEmpty();
  }
}
