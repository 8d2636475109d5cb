package io.github.techradar.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.techradar.Fixtures;
import io.github.techradar.imports.format.ImportFormat;
import io.github.techradar.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RadarImportTest {

  private static final NewImport.Options PLAIN = new NewImport.Options(false, false, false, false);
  private static final String HEADER = "name,ring,quadrant,isNew,description\n";
  private static final String TABLE =
      HEADER
          + "Kafka,Trial,Tools,TRUE,A <b>log</b>.\n"
          + ",,,,\n"
          + "C#,Adopt,languages-and-frameworks,FALSE,\n"
          + "C++,hold,Languages & Frameworks,FALSE,\n";

  private final Heard heard = new Heard();

  @TempDir Path folder;

  private Path target() {
    return folder.resolve("src/radar");
  }

  private void run(NewImport.Options options, List<LocalDate> days, String... from)
      throws RefusedException, UnusableException {
    RadarImport.run(
        new NewImport(
            Arrays.stream(from).map(folder::resolve).toList(),
            Optional.<ImportFormat>empty(),
            Optional.of("Our Radar"),
            List.of(),
            List.of(),
            Map.of(),
            Optional.empty(),
            days,
            options),
        target(),
        heard);
  }

  private void run(String... from) throws RefusedException, UnusableException {
    run(PLAIN, List.of(), from);
  }

  private Map<String, String> written() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    if (Files.isDirectory(target())) {
      try (Stream<Path> files = Files.walk(target())) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          texts.put(target().relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return texts;
  }

  @Test
  void aTableBecomesARadarThatIsChecked() throws Exception {
    Fixtures.write(folder, "2026-03-31.csv", TABLE);

    run("2026-03-31.csv");

    assertThat(written()).containsOnlyKeys("c-plus-plus.md", "c-sharp.md", "kafka.md", "radar.yml");
    assertThat(written().get("kafka.md")).endsWith("---\n\nA **log**.\n");
    assertThat(heard.news)
        .contains(
            folder.resolve("2026-03-31.csv")
                + ": 4 rows = 3 entries + 0 joined + 1 note + 0 failed",
            "4 files written to %s, 0 the same, 0 kept".formatted(target()),
            "3 entries = 3 blips + 0 off the radar + 0 drafts + 0 with errors");
  }

  @Test
  void aSecondImportChangesNothing() throws Exception {
    Fixtures.write(folder, "2026-03-31.csv", TABLE);
    run("2026-03-31.csv");
    Map<String, String> before = written();
    FileTime old = FileTime.from(Instant.EPOCH);
    Files.setLastModifiedTime(target().resolve("kafka.md"), old);

    run("2026-03-31.csv");

    assertThat(written()).isEqualTo(before);
    assertThat(Files.getLastModifiedTime(target().resolve("kafka.md"))).isEqualTo(old);
    assertThat(heard.news)
        .contains("0 files written to %s, 4 the same, 0 kept".formatted(target()));
  }

  @Test
  void whatPeopleHaveChangedStaysUnlessTheyWishOtherwise() throws Exception {
    Fixtures.write(folder, "2026-03-31.csv", TABLE);
    run("2026-03-31.csv");
    String ours = Fixtures.entry("Kafka", "Adopt", "Tools", "Our words.\n");
    Fixtures.write(target(), "kafka.md", ours);

    run("2026-03-31.csv");
    assertThat(written()).containsEntry("kafka.md", ours);
    assertThat(heard.warnings)
        .contains(
            "Kept as they were, though the source says something else (--overwrite writes them over): kafka.md");

    run(new NewImport.Options(false, true, false, false), List.of(), "2026-03-31.csv");
    assertThat(written().get("kafka.md")).contains("A **log**.");
  }

  @Test
  void theEntryOfAnotherTitleIsNeverWrittenOver() throws Exception {
    Fixtures.write(folder, "2026-03-31.csv", TABLE);
    String ours = Fixtures.entry("Apache Kafka", "Adopt", "Tools", "Our words.\n");
    Fixtures.write(target(), "kafka.md", ours);

    run(new NewImport.Options(false, true, false, false), List.of(), "2026-03-31.csv");
    run(new NewImport.Options(false, true, false, false), List.of(), "2026-03-31.csv");

    assertThat(written()).containsEntry("kafka.md", ours).containsKey("kafka-2.md").hasSize(5);
  }

  @Test
  void aDryRunWritesNothing() throws Exception {
    Fixtures.write(folder, "2026-03-31.csv", TABLE);

    run(new NewImport.Options(false, false, true, false), List.of(), "2026-03-31.csv");

    assertThat(written()).isEmpty();
    assertThat(heard.news)
        .contains(
            "Would be written: " + target().resolve("kafka.md"),
            "Would be written: " + target().resolve("radar.yml"),
            "      - \"Languages & Frameworks\"");
  }

  @Test
  void aRowThatCannotBeReadKeepsAllFromBeingWritten() throws Exception {
    Fixtures.write(folder, "2026-03-31.csv", TABLE + "Maven,Adopt,,FALSE,\n");

    assertThatThrownBy(() -> run("2026-03-31.csv"))
        .isInstanceOf(RefusedException.class)
        .hasMessage(
            "Nothing was written, for the source has 1 error. Mend what is listed above, or write the rest without it (--partial).");
    assertThat(heard.problems)
        .extracting(Problem::headline)
        .containsExactly(
            folder.resolve("2026-03-31.csv")
                + ":6:13: error: 'Maven' has no quadrant [invalid-source]");
    assertThat(written()).isEmpty();

    run(new NewImport.Options(false, false, false, true), List.of(), "2026-03-31.csv");
    assertThat(written()).hasSize(4);
  }

  @Test
  void severalFilesAreEditionsByTheirDays() throws Exception {
    Fixtures.write(folder, "old/radar 2025H1.csv", HEADER + "Kafka,Assess,Tools,TRUE,A log.\n");
    Fixtures.write(folder, "old/radar 2025H2.csv", HEADER + "Kafka,Trial,Tools,FALSE,A log.\n");
    Fixtures.write(folder, "old/notes.csv", "who,when\nus,now\n");

    run("old");

    assertThat(written().get("kafka.md"))
        .contains("date: 2025-07-01\n    status: Trial", "date: 2025-01-01\n    status: Assess");
    assertThat(written().get("radar.yml")).contains("editions:\n  - 2025-01-01\n  - 2025-07-01\n");
    assertThat(heard.news).contains("1 other file is left alone.");
  }

  @Test
  void filesWithoutADayAreAskedFor() throws Exception {
    Fixtures.write(folder, "volume 9.csv", HEADER + "Kafka,Assess,Tools,TRUE,A log.\n");
    Fixtures.write(folder, "volume 10.csv", HEADER + "Kafka,Trial,Tools,TRUE,A log.\n");

    assertThatThrownBy(() -> run("."))
        .isInstanceOf(UnusableException.class)
        .hasMessageContaining("its name has no day, month or year")
        .hasMessageContaining("--days");

    run(PLAIN, List.of(LocalDate.of(2025, 1, 31), LocalDate.of(2025, 3, 31)), ".");
    assertThat(written().get("kafka.md")).contains("status: Trial\nquadrant");
  }

  @Test
  void twoFilesOfOneDayAreTwoTooMany() {
    Fixtures.write(folder, "a 2025.csv", HEADER + "Kafka,Assess,Tools,TRUE,\n");
    Fixtures.write(folder, "b 2025.csv", HEADER + "Kafka,Trial,Tools,TRUE,\n");

    assertThatThrownBy(() -> run("a 2025.csv", "b 2025.csv"))
        .isInstanceOf(UnusableException.class)
        .hasMessageContaining("are both of 2025-01-01");
  }

  @Test
  void whatNobodyKnowsIsNotGuessed() throws Exception {
    Fixtures.write(folder, "readme.csv", "who,when\nus,now\n");
    Fixtures.write(folder, "empty/x.txt", "");

    assertThatThrownBy(() -> run("readme.csv"))
        .isInstanceOf(UnusableException.class)
        .hasMessageContaining("Nobody knows in which format")
        .hasMessageContaining("csv");
    assertThatThrownBy(() -> run("empty")).isInstanceOf(UnusableException.class);
    assertThatThrownBy(() -> run("nowhere.csv"))
        .isInstanceOf(UnusableException.class)
        .hasMessageContaining("There is no file and no folder");
  }

  @Test
  void aFileThatIsNotTextIsAProblemAtItsPlace() throws Exception {
    Files.write(
        folder.resolve("2026.csv"),
        (HEADER + "Gr\u00fc\u00dfe,Trial,Tools,,\n").getBytes("windows-1252"));

    assertThatThrownBy(() -> run("2026.csv")).isInstanceOf(RefusedException.class);
    assertThat(heard.problems)
        .extracting(Problem::headline)
        .containsExactly(
            folder.resolve("2026.csv") + ":2:3: error: the byte 0xFC is not UTF-8 [encoding]");
  }

  @Test
  void whatWasCutOffIsCompleted() throws Exception {
    Fixtures.write(folder, "2026-03-31.csv", TABLE);
    run("2026-03-31.csv");
    Map<String, String> whole = written();
    Files.delete(target().resolve("radar.yml"));
    Files.delete(target().resolve("kafka.md"));

    run("2026-03-31.csv");

    assertThat(written()).isEqualTo(whole);
  }

  @Test
  void aTableThatWasWrittenInAnotherTimeZoneHasTheSameDay() throws Exception {
    Path file = folder.resolve("radar.csv");
    Files.write(file, TABLE.getBytes(UTF_8));
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-05-04T23:30:00Z")));

    run("radar.csv");

    assertThat(heard.news).contains(file + " is of 2026-05-04, when it was last written.");
  }

  @Test
  void anEntryThatWasMovedIsNotWrittenAgain() throws Exception {
    Fixtures.write(folder, "2026-03-31.csv", TABLE);
    run("2026-03-31.csv");
    Files.createDirectories(target().resolve("sub"));
    Files.move(target().resolve("kafka.md"), target().resolve("sub/queue.md"));

    run("2026-03-31.csv");

    assertThat(written()).containsKey("sub/queue.md").hasSize(4);
    assertThat(heard.news)
        .contains("0 files written to %s, 4 the same, 0 kept".formatted(target()));
  }

  @Test
  void nothingIsWrittenThroughALink() throws Exception {
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Fixtures.write(outside, "queue.md", Fixtures.entry("Kafka", "Adopt", "Tools", "Theirs.\n"));
    Files.createDirectories(target());
    Files.createSymbolicLink(target().resolve("sub"), outside);
    Fixtures.write(
        folder,
        "radar.json",
        """
        {"title": "R", "quadrants": [{"id": "tools", "name": "Tools"}], "rings": [{"id": "adopt", "name": "Adopt"}],
         "entries": [{"id": "x", "title": "X", "status": "Adopt", "quadrant": "tools", "source": "sub/x.md"}]}
        """);

    assertThatThrownBy(() -> run("radar.json")).isInstanceOf(Exception.class);
    assertThat(outside)
        .isDirectoryNotContaining(file -> file.getFileName().toString().equals("x.md"));
  }

  @Test
  void aDefinitionThatIsThereIsTheOnlyOne() throws Exception {
    Fixtures.write(folder, "2026-03-31.csv", TABLE);
    Fixtures.write(target(), "radar.yaml", "quadrants: [Languages & Frameworks, Tools]\n");

    run("2026-03-31.csv");

    assertThat(written()).containsKey("radar.yaml").doesNotContainKey("radar.yml");
  }

  @Test
  void whatNobodyHasNamedMayBeAnything() throws Exception {
    Fixtures.write(folder, "in/2026-03-31.csv", TABLE);
    Files.write(folder.resolve("in/old.csv"), new byte[] {'a', (byte) 0xFC, '\n'});

    run("in");

    assertThat(written()).hasSize(4);
    assertThat(heard.problems).extracting(Problem::isError).containsExactly(false);
  }
}
