package io.github.techradar.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentlyUsedTest {

  private final List<String> made = new ArrayList<>();
  private final RecentlyUsed<String, String> values = new RecentlyUsed<>(10, String::length);

  @Test
  void whatFitsIsMadeOnce() {
    assertThat(List.of(get("12345"), get("67890"), get("12345"), get("67890")))
        .containsExactly("12345", "67890", "12345", "67890");
    assertThat(made).containsExactly("12345", "67890");
  }

  @Test
  void whatWasUsedLongestAgoIsMadeAnew() {
    get("1234");
    get("5678");
    get("1234");
    get("abcd"); // forgets 5678
    get("1234");
    get("5678"); // forgets abcd
    get("1234");
    assertThat(made).containsExactly("1234", "5678", "abcd", "5678");
  }

  @Test
  void theLastIsKeptWhateverItWeighs() {
    get("1");
    get("heavier than the limit");
    get("heavier than the limit");
    get("2");
    get("heavier than the limit");
    assertThat(made).containsExactly("1", "heavier than the limit", "2", "heavier than the limit");
  }

  @Test
  void aValueMayAskForAnother() {
    assertThat(values.get("outer", () -> get("in") + "ner")).isEqualTo("inner");
    assertThat(values.get("outer", () -> "not asked")).isEqualTo("inner");
  }

  private String get(String value) {
    return values.get(
        value,
        () -> {
          made.add(value);
          return value;
        });
  }
}
