package io.github.techradar.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoordinatesTest {

  private static final String[] PIECES = {
    "a",
    "b.c",
    ":",
    ":",
    ",",
    ", ",
    " ",
    "[",
    "]",
    "(",
    ")",
    "[1]",
    "[1,2)",
    "1.0",
    "*",
    "x",
    "\n",
    "pkg:",
    "pkg:npm/",
    "/",
    "/@",
    "@1.*",
    "%40",
    "?",
    "#",
    "="
  };

  @Test
  void theFastFormsMatchWhatTheSchemaSays() {
    Pattern one = Pattern.compile(Coordinates.FORM);
    Pattern list = Pattern.compile(Coordinates.LIST_FORM);
    Random random = new Random(1);
    int ones = 0;
    int lists = 0;
    int urls = 0;
    for (int i = 0; i < 200_000; i++) {
      String text =
          Stream.generate(() -> PIECES[random.nextInt(PIECES.length)])
              .limit(1 + random.nextInt(12))
              .collect(Collectors.joining());

      assertThat(Coordinates.isOne(text)).as(text).isEqualTo(one.matcher(text).matches());
      assertThat(Coordinates.isList(text)).as(text).isEqualTo(list.matcher(text).matches());
      ones += Coordinates.isOne(text) ? 1 : 0;
      lists += Coordinates.isList(text) ? 1 : 0;
      urls += Coordinates.isOne(text) && Coordinates.isUrl(text) ? 1 : 0;
      if (Coordinates.isList(text)) {
        assertThat(String.join(",", Coordinates.in(text)))
            .as(text)
            .isEqualTo(text.replaceAll("\\s", ""));
      }
    }
    assertThat(ones).isGreaterThan(100);
    assertThat(lists).isGreaterThan(ones);
    assertThat(urls).isGreaterThan(100).isLessThan(ones);
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

    String url = "pkg:npm/" + "a/@%40".repeat(100_000);
    String urls = "pkg:npm/a" + ", pkg:npm/a".repeat(100_000);
    assertThat(Coordinates.isOne(url)).isTrue();
    assertThat(Coordinates.isOne(url + "[")).isFalse();
    assertThat(Coordinates.isList(urls + ", " + ranges)).isTrue();
    assertThat(Coordinates.in(urls)).hasSize(100_001);
  }
}
