package io.github.techradar.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProblemTest {

  private static final String[] LETTERS = {"a", "A", "b", "-", " ", "\u00A0", "\u200B", "\u2011"};

  /** What is suggested differs from what stands there, and if nobody sees how, that is said. */
  @Test
  void noSuggestionIsWhatStandsThere() {
    Random random = new Random(1);
    for (int i = 0; i < 5000; i++) {
      String found = word(random);
      List<String> known = List.of(word(random), word(random));
      Problem problem = problem().suggesting(found, Names.nearest(found, known));

      assertThat(problem.suggestion()).isNotEqualTo(Optional.of(found));
      boolean looksSo =
          problem.suggestion().filter(text -> Names.looksLike(text, found)).isPresent();
      boolean isSo = problem.suggestion().filter(text -> Names.same(text, found)).isPresent();
      assertThat(problem.help().contains("only looks the same")).isEqualTo(looksSo && !isSo);
    }
  }

  @Test
  void aMessageIsOneLineThatNoTerminalObeys() {
    Problem problem =
        Problem.of(Rule.DEAD_LINK, new Location("a\u202Eb.md", 1, 1), "x\u001B\ny", "z\u2066.");

    assertThat(problem.headline())
        .isEqualTo("a<U+202E>b.md:1:1: warning: x<U+001B>\\ny [dead-link]");
    assertThat(problem.help()).isEqualTo("z<U+2066>.");
  }

  private static Problem problem() {
    return Problem.of(Rule.UNKNOWN_STATUS, Location.startOf("x.md"), "unknown", "Allowed: two.");
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(5); i >= 0; i--) {
      word.append(LETTERS[random.nextInt(LETTERS.length)]);
    }
    return word.toString();
  }
}
