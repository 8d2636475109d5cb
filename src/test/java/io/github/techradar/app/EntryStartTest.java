package io.github.techradar.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.techradar.Fixtures;
import io.github.techradar.model.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryStartTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

  private final Heard heard = new Heard();

  @TempDir Path folder;

  private String begin(String title, String quadrant, String status) throws Exception {
    Path file =
        TechRadar.in(RadarFolder.at(folder), heard)
            .begin(
                new NewEntry(
                    title, Optional.ofNullable(quadrant), Optional.ofNullable(status), DAY));
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private void write(String path, String text) {
    Fixtures.write(folder, path, text);
  }

  private void entry(String path, String title, String quadrant) {
    write(path, Fixtures.entry(title, "Adopt", quadrant, "Text."));
  }

  @Test
  void anEntryHasAllThatIsKnownAndPasses() throws Exception {
    assertThat(begin("Apache Kafka", "tools", null)).isEqualTo("apache-kafka.md");

    assertThat(Files.readString(folder.resolve("apache-kafka.md")))
        .isEqualTo(
            """
            ---
            title: Apache Kafka
            status: Assess
            quadrant: Tools
            description:
            date: 2026-03-09
            ---

            ## Timeline

            - 2026-03-09 Assess
            """);
    assertThat(Fixtures.printed(Fixtures.check(folder).problems())).isEmpty();
    assertThat(heard.news)
        .contains("The check finds nothing wrong with it. Say in it why it is on the radar.");
  }

  @Test
  void whatARadarAsksForHasAPlaceAndIsNamed() throws Exception {
    write(
        "radar.yml",
        """
        required: [title, status, quadrant, owners, Cost]
        fields: {Cost: [cost], title: [name]}
        sections: [Why, Timeline, What to watch out for]
        timeline: [Timeline]
        schema: team.schema.json
        """);
    write("team.schema.json", "{\"required\": [\"name\", \"team\"]}");

    begin("Kafka: \"fast\"", "Tools", "trial");

    assertThat(Files.readString(folder.resolve("kafka-fast.md")))
        .isEqualTo(
            """
            ---
            name: "Kafka: \\"fast\\""
            status: Trial
            quadrant: Tools
            description:
            date: 2026-03-09
            assign:
            cost:
            # team:
            ---

            ## Why

            ## What to watch out for

            ## Timeline

            - 2026-03-09 Trial
            """);
    assertThat(heard.problems)
        .extracting(Problem::headline)
        .anyMatch(text -> text.contains("'assign' has no value"))
        .anyMatch(text -> text.contains("'team'"))
        .anyMatch(text -> text.contains("the section 'Why' is empty"));
    assertThat(heard.news).contains("Fill in what the check finds in it:");
  }

  @Test
  void aTimelineInFrontMatterBeginsThere() throws Exception {
    write("radar.yml", "timeline: []\n");

    begin("Kafka", "Tools", null);

    assertThat(Files.readString(folder.resolve("kafka.md")))
        .contains("timeline:\n  - date: 2026-03-09\n    status: Assess\n")
        .doesNotContain("##");
    assertThat(Fixtures.printed(Fixtures.check(folder).problems())).isEmpty();
  }

  @Test
  void itLiesWhereMostOfItsQuadrantLie() throws Exception {
    entry("build/maven.md", "Maven", "Tools");
    entry("build/gradle/index.md", "Gradle", "Tools");
    entry("jq.md", "jq", "Tools");
    entry("java.md", "Java", "Languages");

    assertThat(begin("Kafka", "Tools", null)).isEqualTo("build/kafka.md");
    assertThat(begin("Kotlin", "Languages", null)).isEqualTo("kotlin.md");
    assertThat(begin("Postgres", "Platforms", null)).isEqualTo("postgres.md");
  }

  @Test
  void orInTheFolderOfItsQuadrant() throws Exception {
    entry("tools/maven.md", "Maven", "Tools");
    entry("tools/gradle.md", "Gradle", "Tools");
    write("Platforms/index.md", "Where it runs.\n");

    assertThat(begin("Postgres", "Platforms", null)).isEqualTo("Platforms/postgres.md");
    assertThat(begin("Java", "Languages", null)).isEqualTo("languages/java.md");
    assertThat(Fixtures.printed(Fixtures.check(folder).problems())).isEmpty();
  }

  @Test
  void ofDatedFoldersItIsInTheNewest() throws Exception {
    write("radar.yml", "editions: folders\n");
    write("2025-06-30/kafka.md", "---\nring: assess\nquadrant: tools\n---\nOne.\n");
    write("2025-12-31/kafka.md", "---\nring: trial\n---\n");

    assertThat(begin("Apache Pulsar", "Tools", null)).isEqualTo("2025-12-31/apache-pulsar.md");
    assertThat(Fixtures.printed(Fixtures.check(folder).problems())).isEmpty();
    assertThatThrownBy(() -> begin("Kafka", "Tools", null))
        .hasMessageContaining("'Kafka' already: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Apache Kafka", "apache  kafka", "APACHE KAFKA"})
  void noTitleIsThereTwice(String title) {
    write("streams.md", "---\ntitle: Apache Kafka\nstatus: Tiral\nquadrant: Tools\n---\n");

    assertThatThrownBy(() -> begin(title, "Tools", null))
        .isInstanceOf(UnusableException.class)
        .hasMessageEndingWith("already: streams.md.");
    assertThat(folder.resolve("apache-kafka.md")).doesNotExist();
  }

  @Test
  void noFileIsWrittenOver() throws Exception {
    begin("C", "Languages", null);
    begin("C#", "Languages", null);
    begin("C++", "Languages", null);
    String before = Files.readString(folder.resolve("c.md"));

    assertThatThrownBy(() -> begin("C!", "Languages", null))
        .isInstanceOf(UnusableException.class)
        .hasMessageContaining("would be c.md, whose name c.md has already");
    assertThat(Files.readString(folder.resolve("c.md"))).isEqualTo(before);
  }

  @Test
  void norOneThatIsNoEntry() throws Exception {
    write("radar.yml", "entries: {exclude: [kafka.md]}\n");
    write("kafka.md", "mine");

    assertThatThrownBy(() -> begin("Kafka", "Tools", null))
        .hasMessageContaining("kafka.md would be no entry");
    assertThat(Files.readString(folder.resolve("kafka.md"))).isEqualTo("mine");
  }

  @Test
  void itsQuadrantHasToBeSaid() throws Exception {
    assertThatThrownBy(() -> begin("Kafka", null, null))
        .isInstanceOf(UnusableException.class)
        .hasMessage(
            "Say which quadrant the entry is in, such as --quadrant=Languages. The radar has"
                + " Languages, Frameworks, Tools, Platforms, Techniques.");
    assertThatThrownBy(() -> begin("Kafka", "Toolz", null))
        .hasMessageContaining("--quadrant cannot be 'Toolz'. Did you mean 'Tools'?");

    write("radar.yml", "quadrants: [All]\n");
    assertThat(begin("Kafka", null, null)).isEqualTo("kafka.md");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Adopt, Trial, Assess, Hold] | Assess",
        "[Use, Try, {name: Look, aliases: [Assess]}, Stop] | Look",
        "[Use, Try, Hold] | Try",
        "[Use, Try, {name: Leave, aliases: [Hold]}] | Try",
      })
  void itsStatusIsAGuessThatPromisesLittle(String rings, String status) throws Exception {
    write("radar.yml", "rings: " + rings + "\n");

    begin("Kafka", "Tools", null);

    assertThat(Files.readString(folder.resolve("kafka.md"))).contains("status: " + status + "\n");
  }

  @Test
  void elseItHasToBeSaid() {
    write("radar.yml", "rings: [Now, Next, Later]\n");

    assertThatThrownBy(() -> begin("Kafka", "Tools", null))
        .hasMessageStartingWith("Say which status the entry has, such as --status=Now.");
    assertThatThrownBy(() -> begin("Kafka", "Tools", "Nxt"))
        .hasMessageContaining("Did you mean 'Next'?");
  }

  @Test
  void aDefinitionWithErrorsIsNamed() {
    write("radar.yml", "quadrants: 3\n");

    assertThatThrownBy(() -> begin("Kafka", "Tools", null)).isInstanceOf(RefusedException.class);
    assertThat(heard.problems).isNotEmpty();
  }

  @Test
  void signsAloneNameNoFile() {
    assertThatThrownBy(() -> begin("???", "Tools", null))
        .hasMessageContaining("neither letter nor digit");
  }
}
