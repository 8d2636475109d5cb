package io.github.techradar.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.techradar.Fixtures;
import io.github.techradar.app.FailOn;
import io.github.techradar.app.NewEntry;
import io.github.techradar.app.RadarFolder;
import io.github.techradar.app.TechRadar;
import io.github.techradar.check.CheckedRadar;
import io.github.techradar.export.RadarJsonSchema;
import io.github.techradar.model.Blip;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Event;
import io.github.techradar.model.PlacedEntries;
import io.github.techradar.model.References;
import io.github.techradar.start.KnownProject;
import io.github.techradar.start.NewProject;
import io.github.techradar.start.StartFile;
import io.github.techradar.start.Versions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documentation shows to be pasted does what it says. */
class ExamplesTest {

  private static final DocPage README = DocPage.of("README.md");
  private static final DocPage ENTRIES = DocPage.of("src/site/markdown/entries.md");
  private static final DocPage CONFIGURATION = DocPage.of("src/site/markdown/configuration.md");
  private static final DocPage START = DocPage.of("src/site/markdown/start.md");
  private static final DocPage FROM_AOE = DocPage.of("src/site/markdown/from-aoe.md");

  @TempDir Path folder;

  @Test
  void theDefaultsAreTheDefaults() throws IOException {
    assertThat(Fixtures.definition(CONFIGURATION.block("yaml", 0))).isEqualTo(Definition.DEFAULT);
  }

  @Test
  void theDefinitionThatSaysMoreIsSound() throws IOException {
    Fixtures.write(folder, "radar.yml", CONFIGURATION.block("yaml", 1));
    Fixtures.write(folder, "a.md", Fixtures.entry("A", "in use", "tools", ""));

    assertThat(Fixtures.check(folder).problems()).isEmpty();
  }

  @Test
  void theFirstEntryIsSound() throws IOException {
    Fixtures.write(folder, "postgresql.md", README.block("markdown", 0));

    assertThat(Fixtures.check(folder).problems()).isEmpty();
    assertThat(Fixtures.check(folder).entries().map(PlacedEntries::blips).orElseThrow()).hasSize(1);
  }

  @Test
  void aNewEntryIsTheOneThatIsShown() throws Exception {
    NewEntry entry =
        new NewEntry(
            "Apache Kafka", Optional.of("platforms"), Optional.empty(), LocalDate.of(2026, 3, 9));

    Path file =
        TechRadar.in(RadarFolder.at(folder), new Console(folder, new ArrayList<>())).begin(entry);

    assertThat(file).isEqualTo(folder.resolve("apache-kafka.md"));
    assertThat(Files.readString(file)).isEqualTo(START.block("markdown", 0));
  }

  @Test
  void thePluginOfModulesIsWhatInitPrints() {
    String built = Versions.byName().get("plugin");
    NewProject project =
        new NewProject("A", Optional.empty(), "a", "a", "src/radar", LocalDate.of(2026, 3, 9));

    assertThat(START.block("xml", 0).lines().toList())
        .isEqualTo(
            project.addition(new KnownProject(true, false)).stream()
                .map(line -> line.replace(built, Release.version()))
                .toList());
  }

  @Test
  void theTableHasAllFilesThatInitWrites() {
    NewProject project =
        new NewProject("A", Optional.empty(), "a", "a", "src/radar", LocalDate.of(2026, 3, 9));

    assertThat(START.spans())
        .containsAll(
            Stream.concat(project.build().stream(), project.radar().stream())
                .map(StartFile::path)
                .toList());
  }

  @Test
  void theTimelineIsSound() throws IOException {
    Fixtures.write(
        folder, "a.md", Fixtures.entry("A", "Adopt", "Tools", ENTRIES.block("markdown", 0)));

    assertThat(Fixtures.check(folder).problems()).isEmpty();
  }

  @Test
  void linksAndOtherEntriesAreUnderstood() {
    Fixtures.write(
        folder, "jenkins.md", "---\n" + ENTRIES.block("yaml entry", 0) + "---\n\nText.\n");
    for (String title : List.of("Maven", "Buildkite")) {
      String file = title.toLowerCase(Locale.ROOT) + ".md";
      Fixtures.write(folder, file, Fixtures.entry(title, "Adopt", "Tools", "Text."));
    }

    CheckedRadar checked = Fixtures.check(folder);

    assertThat(checked.problems()).isEmpty();
    References references =
        checked.entries().orElseThrow().blips().stream()
            .map(Blip::entry)
            .filter(entry -> entry.id().equals("jenkins"))
            .map(Entry::references)
            .findFirst()
            .orElseThrow();
    assertThat(references.links()).hasSize(3);
    assertThat(references.related()).containsExactly("maven");
    assertThat(references.replacedBy()).contains("buildkite");
  }

  @Test
  void aTimelineCanBeWrittenInManyWays() throws IOException {
    String timeline = "## Timeline\n\n" + ENTRIES.block("markdown", 1);
    Fixtures.write(folder, "a.md", Fixtures.entry("A", "Trial", "Tools", timeline));

    assertThat(Fixtures.check(folder).entries().map(PlacedEntries::blips).orElseThrow())
        .flatExtracting(blip -> blip.entry().timeline())
        .hasSize(4)
        .containsOnly(
            new Event(
                LocalDate.of(2025, 11, 12),
                false,
                Definition.DEFAULT.status("Trial"),
                false,
                List.of("Platform team"),
                "Two services moved to it.",
                "a.md"));
  }

  @Test
  void whatOnlyMentionsAStatusIsText() throws IOException {
    String timeline = "## Timeline\n\n- 2025-11-12 Trial went badly\n- 2025-11-11 Assess";
    Fixtures.write(folder, "a.md", Fixtures.entry("A", "Assess", "Tools", timeline));

    assertThat(Fixtures.check(folder).entries().map(PlacedEntries::blips).orElseThrow())
        .flatExtracting(blip -> blip.entry().timeline())
        .extracting(event -> event.status().isPresent(), Event::text)
        .containsExactly(Tuple.tuple(false, "Trial went badly"), Tuple.tuple(true, ""));
  }

  @Test
  void theTaskOfTheEditorFindsEveryPlace() throws IOException {
    Fixtures.write(folder, "sub/a b.md", Fixtures.entry("A", "Tiral", "Tools", ""));
    String line = "[ERROR] " + Fixtures.check(folder).problems().get(0).headline();
    JsonNode pattern =
        new ObjectMapper()
            .readTree(DocPage.of("src/site/markdown/editor.md").block("json", 0))
            .findValue("pattern");

    Matcher place = Pattern.compile(pattern.get("regexp").asText()).matcher(line);

    assertThat(place.matches()).isTrue();
    assertThat(place.group(pattern.get("file").asInt())).isEqualTo("sub/a b.md");
    assertThat(place.group(pattern.get("line").asInt())).isEqualTo("3");
    assertThat(place.group(pattern.get("column").asInt())).isEqualTo("9");
    assertThat(place.group(pattern.get("severity").asInt())).isEqualTo("error");
    assertThat(place.group(pattern.get("message").asInt()))
        .isEqualTo("unknown status 'Tiral' [unknown-status]");
  }

  @Test
  void theRadarOfAnotherGeneratorIsReadAsItIs() throws IOException {
    Fixtures.write(folder, "radar.yml", FROM_AOE.block("yaml", 0));
    assertThat(FROM_AOE.block("text", 0).lines())
        .containsExactly(
            Stream.of("radar.yml", "2024-02-29/kafka.md", "2025-02-28/kafka.md")
                .map(file -> "src/radar/" + file)
                .toArray(String[]::new));
    Fixtures.write(folder, "2024-02-29/kafka.md", "---\nring: assess\nquadrant: tools\n---\nOne.");
    Fixtures.write(folder, "2025-02-28/kafka.md", "---\nring: adopt\n---\n");

    assertThat(Fixtures.check(folder).problems()).isEmpty();
    assertThat(Fixtures.check(folder).entries().map(PlacedEntries::blips).orElseThrow())
        .extracting(b -> b.entry().title(), b -> b.ring().id(), b -> b.entry().body())
        .containsExactly(Tuple.tuple("kafka", "adopt", "One."));
    assertThat(Fixtures.check(folder).entries().orElseThrow().blips().get(0).entry().timeline())
        .extracting(event -> event.day() + " " + event.settled().orElseThrow().name(), Event::text)
        .containsExactly(
            Tuple.tuple("2025-02-28 Adopt", ""), Tuple.tuple("2024-02-29 Assess", "One."));
  }

  @Test
  void theConsoleSaysWhatTheReadmeShows() throws Exception {
    Path radar = folder.resolve("src/radar");
    String entry = Fixtures.entry("%s", "%s", "Tools", "").replaceFirst("---\\s*$", "");
    Fixtures.write(radar, "kafka.md", entry.formatted("Kafka", "Tiral") + "---\n");
    Fixtures.write(
        radar,
        "kotlin.md",
        entry.formatted("Kotlin", "Adopt")
            + "tag: JVM\nowners: us\ndescription: A language.\ndate: 6.3.2025\n---\n");
    Fixtures.write(
        radar,
        "openrewrite.md",
        entry.formatted("OpenRewrite", "Adopt")
            + "tag: Java\nowners: us\ndescription: Recipes: what changes code\n---\n");
    Fixtures.write(
        radar, "python.md", entry.formatted("Python", "Adopt") + "tag: Data\nowner: us\n---\n");
    for (int i = 0; i < 29; i++) {
      String status = i < 6 ? "Backlog" : "Adopt";
      String draft = i == 28 ? "draft: true\n" : "";
      Fixtures.write(
          radar, "z%d.md".formatted(i), entry.formatted("Z " + i, status) + draft + "---\n");
    }
    List<String> console = new ArrayList<>();

    TechRadar.in(RadarFolder.at(radar), new Console(folder, console)).check(FailOn.NEVER);

    assertThat(console.stream().map(ExamplesTest::withoutTime).toList())
        .isEqualTo(README.block("", 0).lines().map(ExamplesTest::withoutTime).toList());
  }

  private static String withoutTime(String line) {
    return line.replaceAll("in [0-9.]+ s:", "in ? s:");
  }

  @Test
  void theDocumentThatIsShownKeepsToItsSchema() throws IOException {
    JsonNode shown =
        new ObjectMapper()
            .readTree(DocPage.of("src/site/markdown/other-tools.md").block("json", 0));
    JsonNode schema = new ObjectMapper().readTree(RadarJsonSchema.bytes());

    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(shown))
        .isEmpty();
    assertThat(shown.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(schema.at("/properties")::fieldNames);
  }
}
