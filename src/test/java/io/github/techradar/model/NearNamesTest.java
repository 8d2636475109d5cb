package io.github.techradar.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** That names are passed by only where nobody would have found them near. */
class NearNamesTest {

  private static final String LETTERS = "abcdeAB xyz-.0é\u0141\u0301\uD83C\uDFAF";

  @Test
  void whatIsFoundIsWhatALookAtEachLetterOfEachNameFinds() {
    Random random = new Random(20_260_301);
    int found = 0;
    for (int round = 0; round < 2_000; round++) {
      List<String> names = new ArrayList<>();
      for (int i = random.nextInt(12); i >= 0; i--) {
        names.add(word(random));
      }
      NearNames near = new NearNames(names);
      for (int i = 0; i < 5; i++) {
        String typed = random.nextBoolean() ? word(random) : misspelt(names.get(0), random);
        Optional<String> nearest = near.nearest(typed);
        assertThat(nearest).as("'%s' among %s", typed, names).isEqualTo(looked(typed, names));
        found += nearest.isPresent() ? 1 : 0;
      }
    }
    assertThat(found).isBetween(2_000, 9_000);
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(14); i >= 0; i--) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }

  private static String misspelt(String word, Random random) {
    StringBuilder typed = new StringBuilder(word);
    for (int i = random.nextInt(4); i >= 0 && typed.length() > 1; i--) {
      int at = random.nextInt(typed.length() - 1);
      char letter = typed.charAt(at);
      switch (random.nextInt(3)) {
        case 0 -> typed.deleteCharAt(at);
        case 1 -> typed.insert(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
        default -> typed.deleteCharAt(at).insert(at + 1, letter);
      }
    }
    return typed.toString();
  }

  /** The first of the nearest names that are near enough, by all distances in full. */
  private static Optional<String> looked(String word, List<String> names) {
    Optional<String> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (String name : names) {
      String one = compared(word);
      String other = compared(name);
      int distance = distance(one, other);
      if (distance <= Math.max(one.length(), other.length()) / 3 && distance < least) {
        nearest = Optional.of(name);
        least = distance;
      }
    }
    return nearest;
  }

  private static String compared(String name) {
    boolean isPlain = name.chars().allMatch(c -> c > ' ' && c < '\u007F');
    return isPlain ? name.toLowerCase(Locale.ROOT) : Names.folded(Names.seen(name));
  }

  private static int distance(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        boolean isSame = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        least = Math.min(least, cost[i - 1][j - 1] + (isSame ? 0 : 1));
        boolean isSwapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        cost[i][j] = isSwapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
      }
    }
    return cost[one.length()][other.length()];
  }
}
