package io.github.techradar.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueReaderTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 127, 128, 16_383, 16_384, Integer.MAX_VALUE, -1, Integer.MIN_VALUE})
  void numbersComeBack(int number) {
    assertThat(ValueReader.read(new ValueWriter().number(number).bytes(), ValueReader::number))
        .contains(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "Größe", "日本", "😀", "\ud800", "a\u0000b"})
  void textsComeBack(String text) {
    assertThat(ValueReader.read(new ValueWriter().text(text).bytes(), ValueReader::text))
        .contains(text);
  }

  @Test
  void whatIsWrittenOneBehindTheOtherIsReadSo() {
    byte[] bytes =
        new ValueWriter().flag(true).all(List.of("a", "b"), ValueWriter::text).flag(false).bytes();

    Function<ValueReader, List<Object>> reading =
        from -> List.of(from.flag(), from.all(ValueReader::text), from.flag());
    assertThat(ValueReader.read(bytes, reading)).contains(List.of(true, List.of("a", "b"), false));
  }

  @Test
  void whatIsTooLongOrTooShortIsNoValue() {
    byte[] bytes = new ValueWriter().text("a text").bytes();

    assertThat(ValueReader.read(Arrays.copyOf(bytes, bytes.length + 1), ValueReader::text))
        .isEmpty();
    for (int length = 0; length < bytes.length; length++) {
      assertThat(ValueReader.read(Arrays.copyOf(bytes, length), ValueReader::text)).isEmpty();
    }
  }

  @Test
  void noBytesAreMoreThanNoValue() {
    Random random = new Random(1);
    for (int i = 0; i < 10_000; i++) {
      byte[] bytes = new byte[random.nextInt(30)];
      random.nextBytes(bytes);
      Optional<List<String>> read = ValueReader.read(bytes, from -> from.all(ValueReader::text));
      assertThat(read.stream().flatMap(List::stream).mapToInt(String::length).sum())
          .isLessThanOrEqualTo(bytes.length);
    }
  }
}
