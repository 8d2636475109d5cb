package io.github.techradar.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class YamlTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"Apache Kafka", "Größe", "Node.js", "C++", "CI/CD (ours)", "技術"})
  void namesStandAsTheyAre(String text) {
    assertThat(YamlText.value(text)).isEqualTo(text);
    Map<String, Object> read = new Yaml().load("a: " + YamlText.value(text) + "\n");
    assertThat(read).containsEntry("a", text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C#",
        "a #b",
        "one: two",
        "- a",
        "*a",
        "&a",
        "!a",
        "@scope/name",
        "[a]",
        "{a}",
        "'a'",
        "\"a\"",
        "a\\b",
        "null",
        "No",
        "true",
        "~",
        "1.10",
        "2026-01-01",
        "${a}",
        "a ",
        ".NaN",
        "%a",
        "`a`",
        "a,b",
        "---",
        "? a",
        "| a",
        "> a",
        "a:",
        "🚀",
        "y"
      })
  void allElseIsTheSameTextBetweenQuotes(String text) {
    assertThat(YamlText.value(text)).startsWith("\"");
    Map<String, Object> read = new Yaml().load("a: " + YamlText.value(text) + "\n");
    assertThat(read).containsEntry("a", text);
  }
}
