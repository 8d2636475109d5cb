package io.github.techradar.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.model.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

  @TempDir Path folder;
  private String text;

  @BeforeEach
  void aBaselineOfThreeProblems() {
    Fixtures.write(folder, "a.md", Fixtures.entry("A", "Adpot", "Tools", "[x](y.md) [x](y.md)"));
    text = Baseline.textOf(problems(), "this radar", "radar baseline");
  }

  @Test
  void isReadAsItIsWritten() {
    assertThat(text.lines().filter(line -> !line.startsWith("#")))
        .containsExactly(
            "dead-link a.md: the link 'y.md' leads to nothing",
            "dead-link a.md: the link 'y.md' leads to nothing",
            "unknown-status a.md: unknown status 'Adpot'");
    assertThat(Baseline.read(text).divide(problems()))
        .isEqualTo(new Baseline.Division(List.of(), problems(), 0));
    assertThat(Baseline.read(text.replace("\n", "\r\n")).divide(problems()).fresh()).isEmpty();
  }

  @Test
  void problemsStayKnownWhereverEditsMoveThem() {
    Fixtures.write(
        folder, "a.md", Fixtures.entry("A", "Adpot", "Tools", "New.\n\n[x](y.md)\n[x](y.md)"));

    assertThat(Baseline.read(text).divide(problems()).fresh()).isEmpty();
  }

  @Test
  void oneMoreOfAKindIsNew() {
    Fixtures.write(
        folder,
        "a.md",
        Fixtures.entry("A", "Adpot", "Tools", "[x](y.md) [x](y.md) [x](y.md) [x](z.md)"));

    Baseline.Division division = Baseline.read(text).divide(problems());

    assertThat(division.known()).hasSize(3);
    assertThat(division.fresh())
        .extracting(problem -> problem.location().toString())
        .containsExactly("a.md:7:25", "a.md:7:35");
    assertThat(division.gone()).isZero();
  }

  @Test
  void whatIsMendedIsCounted() {
    Fixtures.write(folder, "a.md", Fixtures.entry("A", "Adopt", "Tools", "[x](y.md)"));

    Baseline.Division division = Baseline.read(text).divide(problems());

    assertThat(division.known()).hasSize(1);
    assertThat(division.gone()).isEqualTo(2);
  }

  @Test
  void theEmptyOneKnowsNothing() {
    assertThat(Baseline.empty().divide(problems()).fresh()).isEqualTo(problems());
  }

  @Test
  void aLineCanKnowAllThatSayTheSameOfAFile() {
    List<Problem> one = Baseline.distinct(problems());
    assertThat(one)
        .extracting(problem -> problem.location().toString())
        .containsExactly("a.md:3:9", "a.md:7:5");
    Baseline baseline = Baseline.read(Baseline.textOf(one, "this build", "radar baseline"));

    Baseline.Division division = baseline.divide(problems(), problem -> Optional.empty());

    assertThat(division).isEqualTo(new Baseline.Division(List.of(), problems(), 0));
    assertThat(baseline.divide(one.subList(0, 1), problem -> Optional.empty()).gone()).isEqualTo(1);
    assertThat(Baseline.read(text).divide(List.of(), problem -> Optional.empty()).gone())
        .as("each line counts once, also where a hand has written it twice")
        .isEqualTo(2);
  }

  private List<Problem> problems() {
    return Fixtures.check(folder).problems();
  }
}
