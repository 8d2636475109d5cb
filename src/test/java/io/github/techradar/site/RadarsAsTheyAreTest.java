package io.github.techradar.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.check.CheckedRadar;
import io.github.techradar.model.Radar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Radars in the shapes that other tools give them need next to nothing to be read. */
class RadarsAsTheyAreTest {

  private static final Path ALL = Path.of("src/test/resources/as-it-is");

  @TempDir Path site;

  @Test
  void aFolderForEachQuadrant() throws IOException {
    Radar radar = written(ALL.resolve("folders"));

    assertThat(entries(radar))
        .containsExactlyInAnyOrder(
            "Gradle: Tools, gradle", "Kafka: Platforms & Data, platforms-and-data-kafka");
    assertThat(page("quadrants/tools.html"))
        .contains(
            "<p>What we build with. <a href=\"../gradle.html\">Gradle</a> is the first choice for <a"
                + " href=\"../platforms-and-data-kafka.html\">Kafka</a>.</p>");
    assertThat(page("quadrants/platforms-data.html"))
        .contains(
            "<p>Where our code runs; we build it with <a href=\"tools.html\">tools</a>, see <a"
                + " href=\"tools.html\">why</a> and <a href=\"tools.html\">Tools</a>.</p>");
    assertThat(page("gradle.html"))
        .contains("<a href=\"platforms-and-data-kafka.html\">Kafka</a>")
        .contains("src=\"files/tools/gradle/graph.png\"");
    assertThat(page("platforms-and-data-kafka.html"))
        .contains("<a href=\"gradle.html\">Gradle</a>")
        .contains("<a href=\"quadrants/tools.html#body-gradle\">all tools</a>");
    assertThat(page("techradar.css")).contains("#7a4b12");
  }

  @Test
  void namesInDoubleBrackets() throws IOException {
    Radar radar = written(ALL.resolve("wiki"));

    assertThat(entries(radar))
        .containsExactlyInAnyOrder(
            "Apache Kafka: Platforms, kafka",
            "Schema registry: Tools, schema-registry",
            "RabbitMQ: Platforms, rabbit_mq");
    assertThat(page("schema-registry.html"))
        .contains(
            "<p>For <a href=\"kafka.html\">Apache Kafka</a>, because it is <a"
                + " href=\"kafka.html#body-why-a-log\">a log</a>; not yet for <a"
                + " href=\"rabbit_mq.html\">rabbit_mq</a>.</p>");
    assertThat(page("rabbit_mq.html")).contains("Replaced by <a href=\"kafka.html\">kafka</a>.");
  }

  @Test
  void theGeneratorOfAoeInItsThirdVersion() throws IOException {
    Path folder = ALL.resolve("aoe-3");
    Radar radar = written(folder.resolve("radar"), folder.resolve("public/config.json"));

    assertThat(radar.definition().quadrants())
        .extracting(quadrant -> quadrant.name() + " " + quadrant.color().orElse(""))
        .containsExactly("Tools #f2a25c", "Languages & Frameworks #84bfa4");
    assertThat(entries(radar))
        .containsExactlyInAnyOrder(
            "My tool: Tools, my_tool", "Kotlin: Languages & Frameworks, kotlin");
    assertThat(page("my_tool.html"))
        .contains(
            "<span class=\"ring\">Adopt</span>",
            "We try it with <a href=\"kotlin.html\">Kotlin</a>.");
    assertThat(page("kotlin.html")).contains("<a href=\"my_tool.html\">it</a>");
  }

  @Test
  void aForkWhoseConfigHasOnlyWhatDiffers() throws IOException {
    Path folder = ALL.resolve("differences");
    Radar radar = written(folder.resolve("radar"), folder.resolve("data/config.json"));

    assertThat(radar.definition().title()).isEqualTo("All our technology");
    assertThat(entries(radar))
        .containsExactlyInAnyOrder("Pairing: Methods & Patterns, pairing", "gulp: Tools, gulp");
    assertThat(page("gulp.html")).contains("<a href=\"pairing.html\">pairs</a>");
  }

  @Test
  void allOfItTogether() throws IOException {
    Radar radar = written(ALL.resolve("together"));

    assertThat(entries(radar))
        .containsExactlyInAnyOrder(
            "Maven: Tools, maven",
            "Log: Platforms & Data, platforms-and-data-log",
            "Queue: Platforms & Data, platforms-and-data-queue");
    assertThat(page("maven.html"))
        .containsSubsequence(
            "It builds <a href=\"platforms-and-data-queue.html\">Queue</a>.",
            "<time datetime=\"2026-02-03\">3 February 2026</time> <span class=\"ring\">Adopt</span>",
            "As <a href=\"platforms-and-data-log.html\">Log</a> does, see <a"
                + " href=\"platforms-and-data-log.html\">it</a>.",
            "<time datetime=\"2025-03\">March 2025</time> <span class=\"ring\">Trial</span>",
            "Web team",
            "for <a href=\"platforms-and-data-log.html\">the log</a>",
            "<h2>See also</h2>",
            "<a href=\"platforms-and-data-log.html\">Log</a>",
            "<a href=\"platforms-and-data-queue.html\">Queue</a>");
    assertThat(page("platforms-and-data-queue.html"))
        .containsSubsequence(
            "<span class=\"ring\">Hold</span>",
            "<p class=\"replaced\">Replaced by <a href=\"platforms-and-data-log.html\">Log</a>",
            "3 February 2026",
            "<a href=\"platforms-and-data-log.html\">Log</a> does more.",
            "May 2024",
            "Built with <a href=\"maven.html\">Maven</a>.",
            "<a href=\"https://example.org/queue\">Its site</a>",
            "<a href=\"https://example.org/notes\">Notes</a>",
            "<a href=\"maven.html\">Maven</a>",
            "<a href=\"maven.html\">Maven</a>",
            "<a href=\"https://example.org/book\">A book</a> (year: 2020)");
    assertThat(page("platforms-and-data-log.html"))
        .contains("<dt>Replaces</dt><dd><a href=\"platforms-and-data-queue.html\">Queue</a></dd>");
    assertThat(page("quadrants/tools.html")).contains("<a href=\"../maven.html\">Maven</a>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"folders", "wiki", "together"})
  void tenLinesOfSettingsAreEnough(String shape) throws IOException {
    assertThat(Files.readAllLines(ALL.resolve(shape).resolve("radar.yml")))
        .hasSizeLessThanOrEqualTo(10);
  }

  private Radar written(Path folder) {
    return written(Fixtures.check(folder), folder);
  }

  private Radar written(Path folder, Path definition) {
    return written(Fixtures.check(folder, definition), folder);
  }

  private Radar written(CheckedRadar checked, Path folder) {
    assertThat(Fixtures.printed(checked.problems())).isEmpty();
    Radar radar = Fixtures.withoutPast(checked);
    assertThat(Sites.write(radar, folder, site)).isEmpty();
    return radar;
  }

  private static List<String> entries(Radar radar) {
    return radar.published().stream()
        .map(e -> "%s: %s, %s".formatted(e.title(), e.quadrant().name(), e.id()))
        .toList();
  }

  private String page(String path) throws IOException {
    return Files.readString(site.resolve("radar").resolve(path));
  }
}
