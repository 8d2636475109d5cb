package io.github.techradar.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagPatternTest {

  @ParameterizedTest
  @CsvSource({
    "v*, v1, true",
    "v*, v, true",
    "v*, w, false",
    "*, anything/at-all, true",
    "v?.?, v1.2, true",
    "v?.?, v1.22, false",
    "*-rc*, v1-rc2, true",
    "*-rc*, v1-rd2, false",
    "*1*1, v111, true",
    "*.0, v1.0.0, true",
    "v1, v1, true",
    "v1, v10, false",
    "?, 🎯, true",
    "a.b, aXb, false"
  })
  void starsAndQuestionMarksStandForOtherCharacters(String pattern, String name, boolean matches) {
    assertThat(new TagPattern(pattern).matches(name)).isEqualTo(matches);
  }

  @Test
  void manyStarsAreNoHarderThanOne() {
    String name = "a".repeat(200);

    assertThat(new TagPattern("*a".repeat(50) + "b").matches(name)).isFalse();
    assertThat(new TagPattern("*a".repeat(50) + "*").matches(name)).isTrue();
  }
}
