package io.github.techradar.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.techradar.Fixtures;
import io.github.techradar.check.findings.FindingsFormat;
import io.github.techradar.export.ExportFormat;
import io.github.techradar.model.Documentation;
import io.github.techradar.model.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every front end gets, in its own words. */
class TechRadarTest {

  @TempDir Path root;

  private final Heard heard = new Heard();
  private Path folder;

  @BeforeEach
  void aRadarWithAnErrorAndAWarning() {
    folder = root.resolve("docs");
    write("kafka.md", "Kafka", "Adopt", "See [nothing](gone.md).");
    write("zig.md", "Zig", "Adpot", "");
  }

  @AfterEach
  void noWordOfMavenIsSaid() {
    assertThat(
            Stream.of(heard.warnings, heard.news, heard.lines, heard.details)
                .flatMap(List::stream)
                .map(text -> text.replace(Documentation.ADDRESS, "")))
        .noneMatch(text -> text.contains("techradar.") || text.contains("mvn"));
  }

  @Test
  void whatIsRefusedWasToldBefore() {
    RefusedException refused =
        catchThrowableOfType(RefusedException.class, () -> radar().check(FailOn.ERROR));

    assertThat(refused)
        .hasMessage(
            "The radar has 1 error and 1 warning in %s. Mend what is listed above.", folder);
    assertThat(refused.problems()).isEqualTo(heard.problems);
    assertThat(heard.problems)
        .extracting(Problem::headline)
        .containsExactly(
            "kafka.md:7:15: warning: the link 'gone.md' leads to nothing [dead-link]",
            "zig.md:3:9: error: unknown status 'Adpot' [unknown-status]");
    assertThat(heard.news.get(0)).isEqualTo("What these rules are for: " + Documentation.OF_RULES);
    assertThat(heard.news.get(1)).matches("2 files checked in \\d+\\.\\d s: 1 error and 1 warning");
    assertThat(heard.news.get(2))
        .isEqualTo("2 entries = 1 blip + 0 off the radar + 0 drafts + 1 with errors");
  }

  @Test
  void otherToolsGetTheProblemsOfARefusedRadarToo() {
    FindingsOutput output =
        new FindingsOutput(List.of(FindingsFormat.SARIF), root.resolve("out"), root, "1.0", true);

    assertThatThrownBy(() -> radar().check(FailOn.ERROR, output))
        .isInstanceOf(RefusedException.class);

    assertThat(root.resolve("out/validate.sarif")).content().contains("\"docs/zig.md\"");
    assertThat(root.resolve("out/validate.checkstyle.xml")).doesNotExist();
    assertThat(heard.lines)
        .hasSize(2)
        .last()
        .asString()
        .startsWith("::error file=docs/zig.md,line=3,");
  }

  @Test
  void otherToolsGetWholePathsWhereTheirFolderIsElsewhere() throws Exception {
    FindingsOutput output =
        new FindingsOutput(
            List.of(FindingsFormat.SARIF, FindingsFormat.CHECKSTYLE),
            root.resolve("out"),
            root.resolve("out"),
            "1.0",
            false);

    radar().check(FailOn.NEVER, output);

    String zig = folder.resolve("zig.md").toString();
    assertThat(root.resolve("out/validate.sarif")).content().contains("\"file://" + zig + "\"");
    assertThat(root.resolve("out/validate.checkstyle.xml")).content().contains("\"" + zig + "\"");
    assertThat(heard.warnings)
        .contains(
            "%s is not in %s (--findings-root), so findings have the whole paths of their files."
                .formatted(folder, root.resolve("out")));
  }

  /** A click on a line of the log opens the file. */
  @Test
  void placesStartWherePeopleAre() throws Exception {
    heard.start = Optional.of(root);
    TechRadar.in(RadarFolder.at(folder), heard).check(FailOn.NEVER);
    heard.start = Optional.of(folder.resolve("sub"));
    TechRadar.in(RadarFolder.at(folder), heard).check(FailOn.NEVER);

    assertThat(heard.problems)
        .extracting(problem -> problem.location().path())
        .containsExactly("docs/kafka.md", "docs/zig.md", folder + "/kafka.md", folder + "/zig.md");
  }

  @Test
  void severalCallsTellTheSameOnce() throws Exception {
    Readings shared = new Readings();

    TechRadar.in(RadarFolder.at(folder), heard, shared).check(FailOn.NEVER);
    TechRadar.in(RadarFolder.at(folder), heard, shared).publish(FailOn.NEVER);
    TechRadar.in(RadarFolder.at(folder), heard, shared).publish(FailOn.NEVER);

    assertThat(heard.problems).hasSize(2);
    assertThat(heard.news).filteredOn(line -> line.contains("2 files checked")).hasSize(1);
    assertThat(heard.news).filteredOn(line -> line.startsWith("2 entries = ")).hasSize(1);
    assertThat(heard.warnings).containsExactly("Left out: zig.md");

    Files.delete(folder.resolve("kafka.md"));
    TechRadar.in(RadarFolder.at(folder), heard, shared).check(FailOn.NEVER);
    assertThat(heard.problems).as("what has changed is told").hasSize(3);
  }

  @Test
  void filesThatNobodyReadsAreNamedOnce() throws Exception {
    for (String file :
        List.of(
            "other.markdown", "sub/UPPER.MD", "Radar.yml", "radar.json", "README.md", "x.txt")) {
      Fixtures.write(folder, file, "{}");
    }

    radar().check(FailOn.NEVER);

    assertThat(heard.warnings)
        .containsExactly(
            "Not read: other.markdown, sub/UPPER.MD. Entries are files that match **/*.md; change"
                + " the names, or 'entries: include' in radar.yml.",
            "Not read: Radar.yml, radar.json. The definition of a radar is radar.yml, in small"
                + " letters and in YAML.");
  }

  @Test
  void whatADefinitionLeavesOutIsNotNamed() throws Exception {
    Fixtures.write(folder, "radar.yml", "entries: {include: [\"*.md\"], exclude: [\"old/**\"]}\n");
    for (String file :
        List.of("sub/a.md", "sub/b.markdown", "old/c.MD", "radar.json", "RADAR.md")) {
      Fixtures.write(folder, file, "---\ntitle: T\nstatus: Adopt\nquadrant: Tools\n---\n");
    }

    radar().check(FailOn.NEVER);

    assertThat(heard.warnings).isEmpty();
  }

  @Test
  void aFolderWithoutEntriesNamesThoseThatAreNearlySome() {
    Path empty = root.resolve("empty");
    for (int i = 0; i < 7; i++) {
      Fixtures.write(empty, "e%s.markdown".formatted(i), "text");
    }

    assertThatThrownBy(() -> TechRadar.in(RadarFolder.at(empty), heard).check(FailOn.NEVER))
        .isInstanceOf(UnusableException.class)
        .hasMessageContaining(
            "Not read: e0.markdown, e1.markdown, e2.markdown, e3.markdown, e4.markdown and 2 more.");
  }

  @Test
  void withoutAnythingRefusedEntriesWithErrorsAreLeftOutAndNamed() throws Exception {
    Published published = radar().publish(FailOn.NEVER);

    assertThat(published.radar().published()).hasSize(1);
    assertThat(heard.warnings).containsExactly("Left out: zig.md");
  }

  @Test
  void warningsCanBeOneTooMany() throws Exception {
    Files.delete(folder.resolve("zig.md"));

    assertThat(radar().check(FailOn.ERROR).fresh()).hasSize(1);
    assertThatThrownBy(() -> radar().check(FailOn.WARNING))
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith("The radar has 1 warning in ");
  }

  @Test
  void whatABaselineKnowsIsAccepted() throws Exception {
    radar().writeBaseline();
    Checked checked = radar().check(FailOn.WARNING);

    assertThat(checked.fresh()).isEmpty();
    assertThat(checked.problems().known()).hasSize(2);
    assertThat(heard.problems).isEmpty();
    assertThat(heard.news)
        .contains(
            "2 problems are written to %s; from now on only new ones fail."
                .formatted(folder.resolve("radar.baseline")),
            "2 problems are known (radar.baseline) and no reason to fail. --baseline=none lists"
                + " all.");
    assertThat(folder.resolve("radar.baseline"))
        .content()
        .contains("Written by radar baseline, and not to be edited.");

    write("zig.md", "Zig", "Adopt", "");
    radar().check(FailOn.WARNING);
    assertThat(heard.warnings)
        .containsExactly("1 problem of radar.baseline is no more. Write it anew: radar baseline");

    RadarFolder nothingKnown =
        new RadarFolder(
            folder, Optional.empty(), Optional.of(Path.of("none")), false, Optional.empty());
    assertThat(TechRadar.in(nothingKnown, heard).check(FailOn.ERROR).fresh()).hasSize(1);
  }

  @Test
  void aDefinitionWithErrorsMakesNoRadar() throws IOException {
    Fixtures.write(folder, "radar.yml", "rings: 5");

    assertThatThrownBy(() -> radar().publish(FailOn.NEVER))
        .isInstanceOf(RefusedException.class)
        .hasMessage(
            "The radar's definition has errors, so there is no radar. Mend what is listed above.");
    assertThatThrownBy(() -> radar().writeBaseline()).isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> radar().writeSchemas(root)).isInstanceOf(RefusedException.class);
    assertThat(heard.problems).isNotEmpty();
    try (Stream<Path> files = Files.list(root)) {
      assertThat(files).containsExactly(folder);
    }
  }

  @Test
  void whatIsMissingIsSaidWithWhatToSet() throws Exception {
    Path nowhere = root.resolve("nowhere");
    assertUnusable(
        RadarFolder.at(nowhere),
        ("There is no directory %s. Set --source-directory to the directory that holds the entries."
                + " To begin a radar: radar init")
            .formatted(nowhere));
    Path settings = root.resolve("settings.yml");
    assertUnusable(
        new RadarFolder(folder, Optional.of(settings), Optional.empty(), false, Optional.empty()),
        "There is no file %s; --definition names the radar's settings.".formatted(settings));
    Path empty = Files.createDirectory(root.resolve("empty"));
    assertUnusable(
        RadarFolder.at(empty),
        "There are no entries in %s: it has no file that matches **/*.md and not **/README.md. Set"
                .formatted(empty)
            + " --source-directory to the directory that holds the entries.");
    Path gone = root.resolve("gone.baseline");
    assertThatThrownBy(
            () ->
                TechRadar.in(
                        new RadarFolder(
                            folder, Optional.empty(), Optional.of(gone), false, Optional.empty()),
                        heard)
                    .check(FailOn.NEVER))
        .isInstanceOf(UnusableException.class)
        .hasNoCause()
        .hasMessage(
            "The baseline %s cannot be read (--baseline): there is no such file.".formatted(gone));
  }

  @Test
  void aBaselineIsAnOrdinaryFileInItsFolder() throws Exception {
    Path file = folder.resolve("radar.baseline");
    for (Path elsewhere : List.of(root.resolve("secret"), Path.of("/dev/zero"))) {
      Files.deleteIfExists(file);
      Files.writeString(root.resolve("secret"), "hunter2");
      Files.createSymbolicLink(file, elsewhere);

      assertThatThrownBy(() -> radar().check(FailOn.NEVER))
          .isInstanceOf(UnusableException.class)
          .hasMessageStartingWith("The baseline %s cannot be read (--baseline): ".formatted(file))
          .hasMessageEndingWith("it is a link that leads out of its folder");
    }
    Files.delete(file);
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(3_000_000_000L);
    }

    assertThatThrownBy(() -> radar().check(FailOn.NEVER))
        .isInstanceOf(UnusableException.class)
        .hasMessageEndingWith("it is larger than 10 MB");
  }

  @Test
  void aReviewWithoutADayIsNotForgotten() throws Exception {
    Fixtures.write(folder, "radar.yml", "reviewAfter: 1 year");
    radar().check(FailOn.NEVER);

    assertThat(heard.news)
        .last()
        .isEqualTo(
            "reviewAfter is not checked: set --review-day to the day to count to, or to today.");
  }

  @Test
  void documentsGoWhereTheyAreWanted() throws Exception {
    Published published = radar().publish(FailOn.NEVER);

    List<Path> files =
        published.export(Documents.in(ExportFormat.RADAR, ExportFormat.AOE), root.resolve("out"));

    assertThat(files).containsExactly(root.resolve("out/radar.json"));
    assertThat(root.resolve("out/aoe/config.json")).isRegularFile();
    assertThat(published.export(Documents.NONE, root.resolve("none"))).isEmpty();
    assertThat(root.resolve("none")).doesNotExist();
    assertThat(heard.news)
        .last()
        .isEqualTo("Nothing is written, for no format is chosen (--formats).");
    Path file = folder.resolve("kafka.md");
    assertThatThrownBy(() -> published.export(Documents.in(ExportFormat.RADAR), file))
        .isInstanceOf(UnusableException.class)
        .cause()
        .hasMessageContaining(file.toString());
    assertThatThrownBy(() -> published.export(Documents.in(ExportFormat.RADAR), file))
        .hasMessageStartingWith("The documents cannot be written to %s: ".formatted(file));
    assertThatThrownBy(() -> published.site(SitePlan.at(file)))
        .isInstanceOf(UnusableException.class)
        .hasMessageStartingWith("The radar's pages cannot be written to %s: ".formatted(file));
  }

  private void assertUnusable(RadarFolder where, String message) {
    assertThatThrownBy(() -> TechRadar.in(where, heard).check(FailOn.NEVER))
        .isInstanceOf(UnusableException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> TechRadar.in(where, heard).publish(FailOn.NEVER))
        .isInstanceOf(UnusableException.class)
        .hasMessage(message);
  }

  private TechRadar radar() {
    return TechRadar.in(RadarFolder.at(folder), heard);
  }

  private void write(String path, String title, String status, String body) {
    Fixtures.write(folder, path, Fixtures.entry(title, status, "Tools", body));
  }
}
