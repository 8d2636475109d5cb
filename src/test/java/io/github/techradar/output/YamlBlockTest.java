package io.github.techradar.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class YamlBlockTest {

  @Test
  void whatIsInAValueStandsBelowItsKey() {
    Map<String, Object> link = new LinkedHashMap<>();
    link.put("url", "https://example.org/#a");
    link.put("name", "A: b");
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("title", "C#");
    values.put("featured", false);
    values.put("links", List.of("x", link));
    values.put("empty", List.of());
    values.put("nothing", Map.of());
    values.put("nested", Map.of("list", List.of(List.of("a"))));

    assertThat(YamlBlock.of(values))
        .isEqualTo(
            """
            title: "C#"
            featured: false
            links:
              - x
              - url: "https://example.org/#a"
                name: "A: b"
            empty: []
            nothing: {}
            nested:
              list:
                -
                  - a
            """);
  }

  @Test
  void everyTextComesBackAsItWas() {
    Random random = new Random(42);
    String letters = " \t\n\"'\\#:-?,[]{}&*!|>%@`~=<.0aé😀\u00A0\uFEFFyn";
    int[] points = letters.codePoints().toArray();
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      IntStream.range(0, random.nextInt(8))
          .forEach(i -> text.appendCodePoint(points[random.nextInt(points.length)]));
      Map<String, Object> values =
          Map.of(
              "key",
              text.toString(),
              "list",
              List.of(text.toString(), Map.of("k", text.toString())));

      Map<String, Object> read = new Yaml().load(YamlBlock.of(values));

      assertThat(read).isEqualTo(values);
    }
  }

  @Test
  void charactersThatNoTextShouldHaveAreLeftOut() {
    assertThat(YamlBlock.of(Map.of("k", "a\u0007b\u2028c\uFFFEd\uD800")))
        .isEqualTo("k: \"ab cd\"\n");
  }
}
