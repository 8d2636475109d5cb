package io.github.techradar.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.export.ExportFormat;
import io.github.techradar.markdown.tree.MarkdownParser;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Event;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What goals cost, counted on the example in a clone of git: no number here may grow. Each goal is
 * counted alone, and all of one build together: those of {@code mvn package site}, with every
 * document in both places.
 */
class CountingTest {

  private static final Path EXAMPLE = Path.of("src/it/example/src/radar");
  private static final int ENTRIES = 33;
  private static final int PUBLISHED = 32;

  /** The entries, the definition to know its schema and to check it, and what git is judged by. */
  private static final int FILES = ENTRIES + 2 + 3;

  private static final PersonIdent SOMEBODY =
      new PersonIdent(
          "Somebody",
          "somebody@example.org",
          Instant.parse("2026-01-01T12:00:00Z"),
          ZoneOffset.UTC);

  @TempDir Path folder;

  private final Heard heard = new Heard();
  private Path radar;

  @BeforeEach
  void copyTheExampleWithEditions() throws Exception {
    radar = folder.resolve("radar");
    try (Stream<Path> files = Files.walk(EXAMPLE)) {
      for (Path file : files.toList()) {
        Files.copy(file, radar.resolve(EXAMPLE.relativize(file)));
      }
    }
    Path definition = radar.resolve("radar.yml");
    String text = Files.readString(definition).replaceAll("(?m)^(since|editions):.*\\n?", "");
    Files.writeString(definition, text + "\nsince: 2025-06-30\n");
    try (Git git = Git.init().setDirectory(radar.toFile()).call()) {
      git.add().addFilepattern(".").call();
      git.commit()
          .setMessage("all")
          .setAuthor(SOMEBODY)
          .setCommitter(SOMEBODY)
          .setSign(false)
          .call();
    }
  }

  @Test
  void toCheckIsToReadAndParseEachEntryOnce() throws Exception {
    Counted counted = Counted.during(() -> radar(new Readings()).check(FailOn.ERROR));

    assertThat(counted).isEqualTo(new Counted(ENTRIES, 0, 1, FILES));
  }

  @Test
  void toExportIsToRenderEachBodyWhileItsTreeIsThere() throws Exception {
    Documents documents = Documents.in(ExportFormat.RADAR);
    Counted counted =
        Counted.during(
            () ->
                radar(new Readings())
                    .publish(FailOn.ERROR)
                    .export(documents, folder.resolve("data")));

    assertThat(counted).isEqualTo(new Counted(ENTRIES, ENTRIES, 2, FILES));
  }

  @Test
  void toShowIsToRenderEachPublishedTextOnce() throws Exception {
    Counted counted = Counted.during(() -> site(new Readings(), Locale.ENGLISH));

    int texts = ENTRIES + texts(radar(new Readings()).publish(FailOn.ERROR).radar().published());
    assertThat(counted).isEqualTo(new Counted(texts, texts, 2, FILES));
  }

  @Test
  void aTeamsSchemaIsReadOnce() throws Exception {
    Fixtures.write(radar, "schema.json", "{\"type\": \"object\"}");
    Files.writeString(
        radar.resolve("radar.yml"), "schema: schema.json\n", StandardOpenOption.APPEND);
    Counted counted = Counted.during(() -> radar(new Readings()).check(FailOn.ERROR));

    assertThat(counted).isEqualTo(new Counted(ENTRIES, 0, 1, FILES + 1));
  }

  @Test
  void anUnchangedRadarIsNotReadAgain() throws Exception {
    Readings readings = new Readings();
    radar(readings).check(FailOn.ERROR);

    Counted again = Counted.during(() -> radar(readings).check(FailOn.ERROR));

    assertThat(again).isEqualTo(new Counted(0, 0, 0, 1));
  }

  @Test
  void eachBodyIsParsedTwiceAndGitIsOpenedOnce() throws Exception {
    Readings readings = new Readings();
    Documents documents = Documents.in(ExportFormat.values());
    Path site = folder.resolve("site");
    long before = MarkdownParser.parses();

    radar(readings).check(FailOn.ERROR);
    long checked = MarkdownParser.parses();
    Published exported = radar(readings).publish(FailOn.ERROR);
    exported.export(documents, folder.resolve("data"));
    long written = MarkdownParser.parses();
    Published shown = radar(readings).publish(FailOn.ERROR);
    shown.site(new SitePlan(site, Locale.ENGLISH, Optional.empty(), documents));
    long all = MarkdownParser.parses();

    assertThat(exported.radar().published()).hasSize(PUBLISHED);
    long events = texts(exported.radar().published());
    assertThat(checked - before).as("to check").isEqualTo(ENTRIES);
    assertThat(written - checked).as("to export").isBetween((long) PUBLISHED, PUBLISHED + events);
    assertThat(all - checked).as("to export and to show").isEqualTo(PUBLISHED + events);
    assertThat(heard.details.stream().filter(text -> text.startsWith("Reading "))).hasSize(1);
    assertThat(heard.details.stream().filter(text -> text.startsWith("Looking up "))).hasSize(1);
  }

  @Test
  void whatIsExportedAloneIsParsedOnce() throws Exception {
    long before = MarkdownParser.parses();

    Published exported = radar(new Readings()).publish(FailOn.ERROR);
    long read = MarkdownParser.parses();
    exported.export(Documents.in(ExportFormat.values()), folder.resolve("data"));

    assertThat(read - before).as("to check").isEqualTo(ENTRIES);
    assertThat(MarkdownParser.parses() - read)
        .as("to export: the texts of events alone")
        .isBetween(1L, (long) texts(exported.radar().published()));
  }

  @Test
  void pagesAloneCostOneParseOfEachText() throws Exception {
    long before = MarkdownParser.parses();

    Readings readings = new Readings();
    site(readings, Locale.ENGLISH);

    long events = texts(radar(readings).publish(FailOn.ERROR).radar().published());
    assertThat(MarkdownParser.parses() - before).isEqualTo(ENTRIES + events);
  }

  @Test
  void anotherLanguageCostsOneMoreParseOfEachBody() throws Exception {
    Readings readings = new Readings();
    site(readings, Locale.ENGLISH);
    long before = MarkdownParser.parses();

    site(readings, Locale.GERMAN);
    site(readings, Locale.GERMAN);

    long events = texts(radar(readings).publish(FailOn.ERROR).radar().published());
    assertThat(MarkdownParser.parses() - before).isEqualTo(PUBLISHED + events);
  }

  private void site(Readings readings, Locale language) throws Exception {
    radar(readings)
        .publish(FailOn.ERROR)
        .site(
            new SitePlan(
                folder.resolve(language.getLanguage()),
                language,
                Optional.empty(),
                Documents.NONE));
  }

  private static int texts(List<Entry> entries) {
    return Math.toIntExact(
        entries.stream().map(Entry::timeline).flatMap(List<Event>::stream).distinct().count());
  }

  private TechRadar radar(Readings readings) {
    return TechRadar.in(RadarFolder.at(radar), heard, readings);
  }
}
