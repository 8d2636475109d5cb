package io.github.techradar.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryFileNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Apache Kafka | apache-kafka",
        "C | c",
        "C# | c-sharp",
        "C++ | c-plus-plus",
        ".NET | dot-net",
        "ASP.NET | asp-net",
        "Net | net",
        "Node.js | node-js",
        "R&D | r-and-d",
        "#1 choice | 1-choice",
        "@scope/name | scope-name",
        "../../etc/passwd | etc-passwd",
        "Größe | größe",
        "Đô thị | đô-thị",
        "技術レーダー | 技術レーダー",
        "Index | index-entry",
        "README | readme-entry",
        "CON | con-entry",
        "LPT1 | lpt1-entry",
        "Console | console",
      })
  void keepsLettersAndTellsTechnologiesApart(String title, String name) {
    assertThat(EntryFileName.of(title)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"???", "+", "#", "&", "🚀", ""})
  void nothingIsCalledAfterSignsAlone(String title) {
    assertThat(EntryFileName.of(title)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "ü", "技", "𝒳", "a b "})
  void noNameIsLongerThanFileSystemsTake(String part) {
    String name = EntryFileName.of(part.repeat(300)).orElseThrow();

    assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(110, 120);
    assertThat(name).isEqualTo(Names.slug(name));
  }

  @Test
  void composedAndDecomposedLettersGiveOneName() {
    assertThat(EntryFileName.of("Qualita\u0308t")).isEqualTo(EntryFileName.of("Qualit\u00e4t"));
  }
}
