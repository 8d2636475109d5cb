package io.github.techradar.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.check.CheckedRadar;
import io.github.techradar.html.DroppedLinksTest;
import io.github.techradar.model.Counts;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Location;
import io.github.techradar.model.PlacedEntries;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Ring;
import io.github.techradar.model.Rule;
import io.github.techradar.site.Sites;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real radar of 127 files, read as it is, and the one file that it began with. */
class DwarvesTest {

  private static final Pattern BLIP =
      Pattern.compile(
          "<a class=\"blip [^>]*data-entry=\"([^\"]+)\" data-ring=\"([^\"]+)\""
              + " data-quadrant=\"([^\"]+)\".*?<circle class=\"disc\" cx=\"([-0-9.]+)\" cy=\"([-0-9.]+)\""
              + " r=\"([0-9.]+)\"");

  @TempDir Path folder;
  private Path corpora;

  @BeforeEach
  void theCorpusIsThere() {
    corpora = Corpora.folder();
  }

  @Test
  void hasExactlyTwoErrors() {
    CheckedRadar checked = Fixtures.check(corpora.resolve("dwarves"));

    assertThat(checked.problems().stream().filter(Problem::isError))
        .extracting(Problem::headline)
        .containsExactly(
            "duckdb.md:10:9: error: 'status' has no value [required-field]",
            "rtos/RFC.md:1:1: error: the file has no front matter [front-matter-missing]");
    assertThat(checked.entries().map(PlacedEntries::counts))
        .contains(new Counts(127, 81, 44, 0, 2));
  }

  @Test
  void hasOnlyWarningsThatAreTrue() {
    List<Problem> warnings =
        Fixtures.check(corpora.resolve("dwarves")).problems().stream()
            .filter(problem -> !problem.isError())
            .toList();

    assertThat(counted(warnings.stream().map(problem -> problem.rule().id())))
        .containsOnly(
            Map.entry("unfinished-section", 34L),
            Map.entry("empty-heading", 1L),
            Map.entry("timeline-contradiction", 9L),
            Map.entry("timeline-order", 1L));
    for (Problem warning : warnings) {
      boolean ofTimeline = warning.rule().id().startsWith("timeline-");
      String line = line(warning.location());
      assertThat(line).as(warning.headline()).startsWith(ofTimeline ? "* (20" : "#");
    }
    assertThat(warnings.stream().filter(w -> w.rule() == Rule.TIMELINE_ORDER))
        .extracting(warning -> warning.location().toString())
        .containsExactly("kubeseal-sops.md:27:4");
    assertThat(warnings.stream().filter(w -> w.rule() == Rule.TIMELINE_CONTRADICTION))
        .extracting(warning -> warning.location().toString())
        .containsExactly(
            "cloudflare-workers.md:25:21",
            "dapr.md:27:21",
            "deno.md:28:19",
            "earthly.md:21:16",
            "gestalt-principle.md:27:21",
            "kubeseal-sops.md:26:21",
            "swift-ui.md:21:21",
            "team-topologies.md:32:21",
            "webflow.md:21:16");
  }

  private String line(Location location) {
    try {
      Path file = corpora.resolve("dwarves").resolve(location.path());
      return Files.readAllLines(file).get(location.line() - 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void isPlacedAsItsAuthorsSay() {
    Radar radar = mended();

    assertThat(radar.counts()).isEqualTo(new Counts(125, 81, 44, 0, 0));
    assertThat(counted(radar.published().stream().map(entry -> entry.status().name())))
        .containsOnly(
            Map.entry("Adopt", 56L),
            Map.entry("Trial", 11L),
            Map.entry("Assess", 8L),
            Map.entry("Hold", 6L),
            Map.entry("Backlog", 26L),
            Map.entry("Archived", 18L));
    assertThat(counted(radar.published().stream().map(entry -> entry.quadrant().name())))
        .containsOnly(
            Map.entry("Tools", 45L), // and duckdb, which is left out
            Map.entry("Frameworks", 36L),
            Map.entry("Techniques", 19L),
            Map.entry("Platforms", 16L),
            Map.entry("Languages", 9L));
  }

  @Test
  void whatPagesDropIsNamed() {
    Path radar = corpora.resolve("dwarves");

    DroppedLinksTest.assertNamed(Fixtures.check(radar), radar);
  }

  @Test
  void isDrawnWithoutOverlap() throws IOException {
    Radar radar = mended();
    Path site = folder.resolve("site");

    List<String> missing = Sites.write(radar, corpora.resolve("dwarves"), site);

    assertThat(missing).isEmpty();
    List<double[]> discs = new ArrayList<>();
    Map<String, Integer> cells = new TreeMap<>();
    Matcher blips = BLIP.matcher(Files.readString(site.resolve("radar.html")));
    while (blips.find()) {
      cells.merge(blips.group(3) + "/" + blips.group(2), 1, Integer::sum);
      discs.add(Stream.of(4, 5, 6).map(blips::group).mapToDouble(Double::parseDouble).toArray());
    }
    assertThat(discs).hasSize(81);
    for (Quadrant quadrant : radar.definition().quadrants()) {
      for (Ring ring : radar.definition().rings()) {
        assertThat(cells.getOrDefault(quadrant.id() + "/" + ring.id(), 0))
            .isEqualTo(radar.blips(quadrant, ring).size());
      }
    }
    for (int i = 0; i < discs.size(); i++) {
      for (int j = 0; j < i; j++) {
        double[] a = discs.get(i);
        double[] b = discs.get(j);
        assertThat(Math.hypot(a[0] - b[0], a[1] - b[1])).isGreaterThan(a[2] + b[2]);
      }
    }
    assertThat(site.resolve("radar/files/assets")).isNotEmptyDirectory();
    try (Stream<Path> pages = Files.list(site.resolve("radar"))) {
      assertThat(pages.filter(page -> page.toString().endsWith(".html"))).hasSize(125);
    }
  }

  @Test
  void theFirstEntryPassesInBothItsForms() throws IOException {
    for (String form : List.of("seed", "dwarves")) {
      Path radar = folder.resolve(form);
      Path site = folder.resolve(form + "-site");
      Files.createDirectory(radar);
      Files.copy(corpora.resolve(form).resolve("phoenix.md"), radar.resolve("phoenix.md"));

      CheckedRadar checked = Fixtures.check(radar);

      assertThat(checked.problems())
          .extracting(problem -> problem.rule().id())
          .isEqualTo(form.equals("seed") ? List.of("mojibake") : List.of());
      Entry phoenix = checked.entries().orElseThrow().blips().get(0).entry();
      assertThat(phoenix.status().name()).isEqualTo("Adopt");
      assertThat(phoenix.quadrant().name()).isEqualTo("Frameworks");
      assertThat(phoenix.tags()).containsExactly("Backend");
      assertThat(phoenix.owners()).hasSize(1);
      assertThat(phoenix.authors()).isEmpty();
      assertThat(phoenix.date()).isEmpty();
      assertThat(phoenix.confidence()).isEmpty();
      Sites.write(Fixtures.withoutPast(checked), radar, site);
      assertThat(site.resolve("radar/phoenix.html"))
          .content()
          .contains("<h2 id=\"body-description\">Description</h2>")
          .containsPattern("<h2 id=\"[^\"]+\">What[^<]+s better about this method or library</h2>")
          .contains("<h2 id=\"body-what-can-we-do-with-it\">What can we do with it</h2>")
          .contains("<h2 id=\"body-how-should-we-adopt-it\">How should we adopt it</h2>")
          .contains("<nav class=\"toc\"")
          .doesNotContain("<!--", "table_of_contents", "child_database");
    }
  }

  /** The radar without the two files that have errors. */
  private Radar mended() {
    Path settings = folder.resolve("radar.yml");
    Fixtures.write(
        folder, "radar.yml", "entries: {exclude: [\"**/README.md\", rtos/RFC.md, duckdb.md]}");
    return Fixtures.withoutPast(Fixtures.check(corpora.resolve("dwarves"), settings));
  }

  private static Map<String, Long> counted(Stream<String> names) {
    return names.collect(Collectors.groupingBy(name -> name, Collectors.counting()));
  }
}
