package io.github.techradar.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.model.Numeral;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValueKeysTest {

  private static Stream<String> keys(String found, Object... values) {
    return Stream.of(values).map(value -> ValueKeys.of(found, value));
  }

  @Test
  void aKeyOfOursIsOursHoweverItIsSpelled() {
    assertThat(keys(" Description ", "x", new Numeral("1.50"), true)).containsOnly("description");
    assertThat(keys("TAGS", "a, b", List.of("a", "b"))).containsOnly("tags");
    assertThat(keys("date", "2026-03-31")).containsOnly("date");
    assertThat(keys("featured", false)).containsOnly("featured");
    assertThat(keys("coordinates", "a:b, c:d", List.of("a:b:[1,2)"))).containsOnly("coordinates");
    assertThat(keys("coordinates", "pkg:npm/@a/b@1.*, a:b", List.of("pkg:pypi/django")))
        .containsOnly("coordinates");
    assertThat(keys("links", "https://example.org", List.of(Map.of("url", "x"))))
        .containsOnly("links");
  }

  @Test
  void whatAFieldDoesNotTakeIsKeptUnderAnotherKey() {
    assertThat(keys("Description", List.of("x"), Map.of())).containsOnly("source-Description");
    assertThat(keys("tags", Map.of(), List.of(Map.of()), List.of(List.of())))
        .containsOnly("source-tags");
    assertThat(keys("related", List.of("a", " "), List.of(List.of())))
        .containsOnly("source-related");
    assertThat(keys("date", "soon", "2026-02-30", List.of())).containsOnly("source-date");
    assertThat(keys("draft", "maybe", "true", new Numeral("1"))).containsOnly("source-draft");
    assertThat(keys("coordinates", "a", "pkg:npm/", "npm/react", List.of("a:b", Map.of())))
        .containsOnly("source-coordinates");
    assertThat(keys("links", List.of(Map.of("name", "x")))).containsOnly("source-links");
    assertThat(keys("timeline", "x", List.of())).containsOnly("source-timeline");
    assertThat(keys("status", "Adopt")).containsOnly("source-status");
  }

  @Test
  void anyOtherKeyStaysAsItIs() {
    assertThat(keys(" Cost Center ", "x", Map.of())).containsOnly("Cost Center");
    assertThat(ValueKeys.isOurs("Cost Center")).isFalse();
    assertThat(ValueKeys.isOurs("date")).isTrue();
  }
}
