package io.github.techradar.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.Shapes;
import io.github.techradar.check.CheckedRadar;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies that are to make much of little: what comes of them is bounded by what they are. */
class ShapesTest {

  private static final int LETTERS = 10_000;

  /** A reference to a footnote has five letters, and is two links and two names on the page. */
  private static final int MOST_TIMES = 40;

  /** A short text may repeat an address or a title that often, and a page has a frame. */
  private static final int MOST_BESIDE = 150_000;

  /** Of one rule, with the one that says how many there are. */
  private static final int MOST_PROBLEMS = 201;

  @TempDir Path folder;

  static Iterable<String> shapes() {
    return Shapes.names();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void neitherThePageNorTheListOfProblemsIsMuchLongerThanTheText(String shape) {
    String body = Shapes.body(shape, LETTERS);
    Fixtures.write(folder, "a.md", Fixtures.entry("A", "Adopt", "Tools", body));

    CheckedRadar checked = Fixtures.check(folder);

    Map<Rule, List<Problem>> problems =
        checked.problems().stream().collect(Collectors.groupingBy(Problem::rule));
    assertThat(problems.values())
        .allSatisfy(same -> assertThat(same).hasSizeLessThanOrEqualTo(MOST_PROBLEMS));
    if (checked.problems().stream().noneMatch(Problem::isError)) {
      Radar radar = Fixtures.whole(checked, folder);
      Page page = Sites.entryPage(radar, folder, radar.published().get(0));
      assertThat(page.html().getBytes(UTF_8))
          .hasSizeLessThan(MOST_BESIDE + MOST_TIMES * body.length());
    }
  }
}
