package io.github.techradar.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.GeneratedRadar;
import io.github.techradar.Shapes;
import io.github.techradar.cache.CacheFolder;
import io.github.techradar.check.findings.FindingsFormat;
import io.github.techradar.export.ExportFormat;
import io.github.techradar.hostile.HostileRadar;
import io.github.techradar.model.SitePaths;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a build costs that follows another one, and that it makes just what it would make alone: the
 * findings, the pages and all documents, to the last byte.
 */
class SecondBuildTest {

  private static final Path EXAMPLE = Path.of("src/it/example/src/radar");

  @TempDir Path folder;

  private Path radar;
  private int builds;

  @BeforeEach
  void chooseFolder() {
    radar = folder.resolve("radar");
  }

  @Test
  void anUnchangedRadarIsNeitherParsedNorRendered() throws Exception {
    copyExample();
    build("code");

    Counted second = Counted.during(() -> build("code"));

    assertThat(second.parses()).isZero();
    assertThat(second.renders()).isZero();
  }

  @Test
  void aChangedEntryAloneIsParsedAndRendered() throws Exception {
    copyExample();
    build("code");
    append(changeable(), "\n\nOne more sentence.\n");

    Map<String, String> second = new TreeMap<>();
    Counted counted = Counted.during(() -> second.putAll(build("code")));

    assertThat(counted.renders()).as("in two languages").isEqualTo(2);
    assertThat(counted.parses()).as("to check, and to render").isEqualTo(3);
    assertThat(second).isEqualTo(alone());
    assertThat(second.values()).anyMatch(content -> content.contains("One more sentence."));
  }

  @Test
  void otherCodeMakesAllAnew() throws Exception {
    copyExample();
    Counted first = Counted.during(() -> build("code"));

    Counted second = Counted.during(() -> build("other code"));

    assertThat(second.parses()).isEqualTo(first.parses());
  }

  @Test
  void whoLinksAnEntryIsRenderedAgainWhereItMoves() throws Exception {
    Fixtures.write(radar, "radar.yml", "title: Test\n");
    Fixtures.write(radar, "to.md", entry("Target", "Text."));
    Fixtures.write(radar, "from.md", entry("Origin", "See [[Target]], [[New]] and ![](a.png)."));
    Map<String, String> first = build("code");
    assertThat(first).isEqualTo(alone());
    assertThat(first.get("en/radar/from.html")).contains("href=\"to.html\"");

    Files.move(radar.resolve("to.md"), radar.resolve("elsewhere.md"));
    Map<String, String> second = build("code");
    assertThat(second).isEqualTo(alone());
    assertThat(second.get("en/radar/from.html")).contains("href=\"elsewhere.html\"");

    Files.delete(radar.resolve("elsewhere.md"));
    Fixtures.write(radar, "new.md", entry("New", "Text."));
    Files.write(radar.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
    Map<String, String> third = build("code");
    assertThat(third).isEqualTo(alone());
    assertThat(third.get("en/radar/from.html")).contains("href=\"new.html\"", "a.png");
  }

  @Test
  void otherSettingsMakeOtherPages() throws Exception {
    String image = "![seen](https://images.example/a.png)\n\n## History\n\n- 2026-01-01: Trial\n";
    Fixtures.write(radar, "a.md", entry("A", image));
    for (String settings :
        List.of("images: local\n", "images: anywhere\n", "timeline: [History]\n", "title: B\n")) {
      Fixtures.write(radar, "radar.yml", settings);
      assertThat(build("code")).as(settings).isEqualTo(alone());
    }
  }

  @Test
  void whatMeansHarmIsAsHarmlessTheSecondTime() throws Exception {
    HostileRadar.in(radar);
    Map<String, String> first = build("code");

    assertThat(build("code")).isEqualTo(first).isEqualTo(alone());
  }

  @Test
  void bodiesOfEveryShapeAreTheSame() throws Exception {
    int number = 0;
    for (String shape : Shapes.names()) {
      Fixtures.write(
          radar, number + ".md", entry("Entry " + number, Shapes.body(shape, 400).strip()));
      number++;
    }
    Map<String, String> first = build("code");

    assertThat(build("code")).isEqualTo(first).isEqualTo(alone());
  }

  @Test
  void aCacheThatIsDamagedChangesNothing() throws Exception {
    GeneratedRadar.of(12, 1).write(radar);
    Map<String, String> first = build("code");
    for (Path file : filesIn(folder.resolve("cache"))) {
      byte[] content = Files.readAllBytes(file);
      for (int at = 40; at < content.length; at += 97) {
        content[at] ^= 1;
      }
      Files.write(file, content);
    }

    assertThat(build("code")).isEqualTo(first);
  }

  @Test
  void whereNothingCanBeKeptAllIsMade() throws Exception {
    GeneratedRadar.of(3, 1).write(radar);
    Fixtures.write(folder, "cache", "a file");

    assertThat(build("code")).isEqualTo(alone());
  }

  private void copyExample() throws IOException {
    try (Stream<Path> files = Files.walk(EXAMPLE)) {
      for (Path file : files.toList()) {
        Files.copy(file, radar.resolve(EXAMPLE.relativize(file)));
      }
    }
  }

  /** An entry of the example that has a body of its own. */
  private Path changeable() throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path file : filesIn(radar)) {
      if (file.toString().endsWith("kafka.md")) {
        found.add(file);
      }
    }
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<Path> filesIn(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.APPEND);
  }

  private static String entry(String title, String body) {
    return "---\ntitle: %s\nring: Trial\nquadrant: Tools\n---\n\n%s\n".formatted(title, body);
  }

  /** All that is made by a build that knows of no other. */
  private Map<String, String> alone() throws Exception {
    return build(RadarFolder.at(radar));
  }

  /** All that is made by a build that knows the earlier ones. */
  private Map<String, String> build(String code) throws Exception {
    CacheFolder cache = new CacheFolder(folder.resolve("cache"), folder.resolve("secret"), code);
    return build(
        new RadarFolder(
            radar,
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.of(cache)));
  }

  private Map<String, String> build(RadarFolder at) throws Exception {
    builds++;
    Path output = folder.resolve("build" + builds);
    Heard heard = new Heard();
    TechRadar all = TechRadar.in(at, heard);
    all.check(
        FailOn.NEVER,
        new FindingsOutput(List.of(FindingsFormat.values()), output, radar, "1.0", true));
    Published published = all.publish(FailOn.NEVER);
    for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
      published.site(
          new SitePlan(
              output.resolve(language.getLanguage()), language, Optional.empty(), Documents.NONE));
    }
    published.export(
        new Documents(
            List.of(ExportFormat.values()),
            true,
            SitePaths.DEFAULT,
            Optional.of(URI.create("https://radar.example/"))),
        output.resolve("documents"));
    Map<String, String> made = new TreeMap<>();
    for (Path file : filesIn(output)) {
      made.put(
          output.relativize(file).toString().replace('\\', '/'),
          Files.readString(file, ISO_8859_1));
    }
    made.put("told", heard.problems + "\n" + heard.warnings + "\n" + heard.lines);
    assertThat(made).hasSizeGreaterThan(20);
    return made;
  }
}
