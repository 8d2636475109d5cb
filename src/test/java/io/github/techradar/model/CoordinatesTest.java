package io.github.techradar.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoordinatesTest {

  private static final String[] PIECES = {
    "a", "b.c", ":", ":", ",", ", ", " ", "[", "]", "(", ")", "[1]", "[1,2)", "1.0", "*", "x", "\n"
  };

  @Test
  void theFastFormsMatchWhatTheSchemaSays() {
    Pattern one = Pattern.compile(Coordinates.FORM);
    Pattern list = Pattern.compile(Coordinates.LIST_FORM);
    Random random = new Random(1);
    int ones = 0;
    int lists = 0;
    for (int i = 0; i < 200_000; i++) {
      String text =
          Stream.generate(() -> PIECES[random.nextInt(PIECES.length)])
              .limit(1 + random.nextInt(12))
              .collect(Collectors.joining());

      assertThat(Coordinates.isOne(text)).as(text).isEqualTo(one.matcher(text).matches());
      assertThat(Coordinates.isList(text)).as(text).isEqualTo(list.matcher(text).matches());
      ones += Coordinates.isOne(text) ? 1 : 0;
      lists += Coordinates.isList(text) ? 1 : 0;
    }
    assertThat(ones).isGreaterThan(100);
    assertThat(lists).isGreaterThan(ones);
  }

  @Test
  void longTextsNeedNoStack() {
    String ranges = "a:b:[1]" + ",[1]".repeat(100_000);
    String many = "a:b" + ", a:b".repeat(100_000);

    assertThat(Coordinates.isOne(ranges)).isTrue();
    assertThat(Coordinates.isList(ranges + many.substring(3))).isTrue();
    assertThat(Coordinates.isList(many + ",")).isFalse();
    assertThat(Coordinates.in(ranges)).containsExactly(ranges);
    assertThat(Coordinates.in(many)).hasSize(100_001);
  }
}
