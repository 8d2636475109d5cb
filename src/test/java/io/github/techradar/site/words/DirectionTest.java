package io.github.techradar.site.words;

import static j2html.TagCreator.a;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectionTest {

  @ParameterizedTest
  @ValueSource(strings = {"Kafka", "", "Größe (2)", "日本語", "123 → 4"})
  void mostTextsNeedNone(String text) {
    assertThat(Direction.of(a(text), text).render()).isEqualTo(a(text).render());
    assertThat(Direction.within(text).render()).isEqualTo(text);
  }

  @Test
  void aTextThatRunsTheOtherWaySaysSo() {
    String arabic = "كافكا (Kafka)";
    String hebrew = "Kafka קפקא";

    assertThat(Direction.of(a(arabic), arabic).render())
        .isEqualTo("<a dir=\"auto\">" + arabic + "</a>");
    assertThat(Direction.within(hebrew).render()).isEqualTo("<bdi>" + hebrew + "</bdi>");
  }
}
