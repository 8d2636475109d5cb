package io.github.techradar.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The versions that a range leaves out. */
class ComplementTest {

  private static final List<String> BOUNDS = List.of("1", "1.5", "2", "2.0-rc1", "3", "10");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.2 | (,1.2)",
        "[1.2] | (,1.2),(1.2,)",
        "[1,2) | (,1),[2,)",
        "(1,2] | (,1],(2,)",
        "(,2) | [2,)",
        "(,2] | (2,)",
        "[2,] | (,2)",
        "(,1],[3,) | (1,3)",
        "[1,2),[2,3) | (,1),[3,)",
        "(,2),(2,) | [2,2]",
        "(,1),[1,) | ",
        "(,) | ",
      })
  void leavesOutTheRest(String range, String others) {
    assertThat(range(range).others().map(Versions.Range::asRange))
        .isEqualTo(Optional.ofNullable(others));
  }

  @Test
  void aVersionIsInARangeOrInTheOthers() {
    Random random = new Random(5);
    for (int i = 0; i < 2000; i++) {
      Versions.Range range = range(text(random));
      Versions.Range second = range(text(random));
      Optional<Versions.Range> both = range.and(second);
      for (String version : versions()) {
        assertThat(range.others().filter(others -> others.include(version)).isPresent())
            .as("%s beside %s", version, range.text())
            .isNotEqualTo(range.include(version));
        assertThat(both.filter(common -> common.include(version)).isPresent())
            .as("%s in %s and %s", version, range.text(), second.text())
            .isEqualTo(range.include(version) && second.include(version));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a:b:[1.2], 1.2, 1.2",
    "a:b:1.2, , 1.2",
    "'a:b:[1.2,2)', , ",
    "'a:b:[1.2,1.2]', 1.2, 1.2",
    "'a:b:[1.2],[1.4]', , ",
    "'a:b:(1.2,2)', , ",
    "'a:b:(,2)', , ",
    "a:b:1.*, , ",
    "a:b, , ",
    "pkg:npm/a@1.2, 1.2, 1.2",
    "pkg:npm/a@1.*, , ",
  })
  void theOneVersionAndTheNamedOne(String coordinates, String one, String named) {
    Versions versions = PackagePattern.of(coordinates).versions();
    assertThat(versions.one()).isEqualTo(Optional.ofNullable(one));
    assertThat(versions.named()).isEqualTo(Optional.ofNullable(named));
  }

  /** Against all texts of a few letters. */
  @Test
  void patternsMeetWhereATextMatchesBoth() {
    List<String> texts = texts("ab", 8);
    Random random = new Random(9);
    int meeting = 0;
    for (int i = 0; i < 2000; i++) {
      String one = letters(random, "ab*", 4);
      String other = letters(random, "ab*", 4);
      boolean meet =
          texts.stream()
              .anyMatch(text -> Wildcards.match(one, text) && Wildcards.match(other, text));
      assertThat(Wildcards.meet(one, other)).as("%s and %s", one, other).isEqualTo(meet);
      meeting += meet ? 1 : 0;
    }
    assertThat(meeting).isBetween(300, 1700);
  }

  private static Versions.Range range(String text) {
    return (Versions.Range) Versions.ofMaven(text);
  }

  /** A range of one part, or of two with a gap between them. */
  private static String text(Random random) {
    List<Integer> bounds =
        random.ints(0, BOUNDS.size()).distinct().limit(4).sorted().boxed().toList();
    String first = part(random, bounds.get(0), bounds.get(1), random.nextInt(4) == 0, false);
    return random.nextBoolean()
        ? first
        : first + "," + part(random, bounds.get(2), bounds.get(3), false, random.nextInt(4) == 0);
  }

  private static String part(Random random, int from, int to, boolean open, boolean isOpenEnd) {
    List<String> sorted = BOUNDS.stream().sorted(Versions.ORDER).toList();
    return (random.nextBoolean() && !open ? "[" : "(")
        + (open ? "" : sorted.get(from))
        + ","
        + (isOpenEnd ? "" : sorted.get(to))
        + (random.nextBoolean() && !isOpenEnd ? "]" : ")");
  }

  private static List<String> versions() {
    List<String> versions = new ArrayList<>(BOUNDS);
    versions.addAll(List.of("0.9", "1.2", "1.9", "2.5", "4", "11", "2-alpha"));
    return versions;
  }

  private static List<String> texts(String letters, int longest) {
    List<String> texts = new ArrayList<>(List.of(""));
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).length() < longest) {
        for (char letter : letters.toCharArray()) {
          texts.add(texts.get(i) + letter);
        }
      }
    }
    return texts;
  }

  private static String letters(Random random, String letters, int longest) {
    return IntStream.range(0, random.nextInt(longest + 1))
        .mapToObj(i -> String.valueOf(letters.charAt(random.nextInt(letters.length()))))
        .collect(Collectors.joining());
  }
}
