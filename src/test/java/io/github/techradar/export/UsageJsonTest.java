package io.github.techradar.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.techradar.Fixtures;
import io.github.techradar.Usages;
import io.github.techradar.model.Radar;
import io.github.techradar.usage.Inventory;
import io.github.techradar.usage.Usage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageJsonTest {

  private static final Path RESOURCES = Path.of("src/test/resources/export/usage");
  private static final Inventory SHOP =
      Usages.project(
          "com.example:shop",
          "1.4",
          Usages.direct("pkg:maven/org.springframework.boot/spring-boot@2.7.18"),
          Usages.through(
              "pkg:maven/com.example/legacy@1.0",
              "pkg:maven/com.example/core@1.0",
              "pkg:maven/log4j/log4j@1.2.17"),
          Usages.direct("pkg:maven/org.slf4j/slf4j-api@2.0.17"),
          Usages.direct("pkg:maven/org.apache.commons/commons-text@1.12"),
          Usages.direct("pkg:maven/org.apache.commons/commons-lang3@3.14"));
  private static final Inventory STORE =
      Usages.project(
          "store",
          "",
          Usages.direct("pkg:maven/org.springframework.boot/spring-boot"),
          Usages.direct("pkg:npm/left-pad@1.3.0"),
          Usages.direct("pkg:maven/org.apache.commons/commons-lang3@3.15"));

  @TempDir Path folder;

  @Test
  void saysWhereEveryComponentAndEveryEntryWent() throws IOException {
    Usage usage = Usages.of(radar(), List.of("broken.json"), SHOP, STORE);

    assertThat(new String(UsageJson.bytes(usage), UTF_8))
        .isEqualTo(Files.readString(RESOURCES.resolve("usage.json")));
  }

  @Test
  void isAMemberOfTheRadarOnlyWhereInventoriesTell() throws IOException {
    Publication silent = Publications.of(folder(), Optional.empty(), true);
    Publication telling = with(silent, Usages.of(silent.radar(), SHOP, STORE));

    ToolRules.check(ExportFormat.RADAR, ExportFormat.RADAR.write(telling));
    JsonNode json = ToolRules.json(RadarJson.of(telling));
    assertThat(json.at("/usage/counts/components").asInt()).isEqualTo(8);

    ((ObjectNode) json).remove("usage");
    assertThat(json).isEqualTo(ToolRules.json(RadarJson.of(silent)));
  }

  @Test
  void whatIsWrittenAloneIsTheSame() throws IOException {
    Publication publication = Publications.of(folder(), Optional.empty(), true);
    Usage usage = Usages.of(publication.radar(), List.of("a/broken.json"), SHOP, STORE);

    ObjectNode alone = (ObjectNode) new ObjectMapper().readTree(UsageJson.bytes(usage));
    assertThat(alone.remove("formatVersion").asInt()).isEqualTo(1);
    assertThat(alone.remove("radar").asText()).isEqualTo("Technology Radar");
    assertThat(alone)
        .isEqualTo(ToolRules.json(RadarJson.of(with(publication, usage))).get("usage"));
  }

  /** The numbers are not only told: they are those of what is listed. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyNumberIsThatOfWhatIsListed(long seed) throws IOException {
    for (int i = 0; i < 30; i++) {
      String versions = i % 4 == 0 ? ":[2,)" : "";
      Fixtures.write(
          folder,
          "lib-%s.md".formatted(i),
          entry("Lib " + i, i % 3 == 0 ? "Hold" : "Adopt", "com.example:lib-" + i + versions));
    }
    Fixtures.write(
        folder, "radar.yml", "usage: {ignore: [{coordinates: 'com.example:*9', reason: x}]}");
    Publication publication = Publications.of(folder, Optional.empty(), false);
    Inventory[] inventories = Usages.madeUp(20, 60, 25, seed);
    Publication telling = with(publication, Usages.of(publication.radar(), inventories));

    ToolRules.check(ExportFormat.RADAR, ExportFormat.RADAR.write(telling));
    JsonNode json = ToolRules.json(RadarJson.of(telling)).get("usage");
    JsonNode counts = json.get("counts");
    assertThat(json.get("projects")).hasSize(counts.get("projects").asInt());
    assertThat(sum(json.at("/projects"), "components")).isEqualTo(counts.get("components").asInt());
    assertThat(json.get("entries")).hasSize(counts.get("used").asInt());
    assertThat(json.at("/entries").findValues("uses").stream().mapToInt(JsonNode::size).sum())
        .isEqualTo(counts.get("uses").asInt());
    assertThat(json.get("usedNowhere")).hasSize(counts.get("usedNowhere").asInt());
    assertThat(sum(json.at("/ignored"), "components")).isEqualTo(counts.get("ignored").asInt());
    assertThat(json.at("/entries").findValues("banned").stream().map(JsonNode::asBoolean).toList())
        .as("banned first")
        .isSortedAccordingTo((one, other) -> Boolean.compare(other, one));
    IntStream.range(0, inventories.length)
        .forEach(
            i ->
                assertThat(json.at("/projects/" + i + "/name").asText())
                    .isEqualTo(inventories[i].project()));
  }

  private static int sum(JsonNode list, String member) {
    return StreamSupport.stream(list.spliterator(), false)
        .mapToInt(item -> item.get(member).asInt())
        .sum();
  }

  static Publication with(Publication publication, Usage usage) {
    return new Publication(
        publication.radar(),
        publication.paths(),
        publication.html(),
        publication.site(),
        publication.bodies(),
        Optional.of(usage));
  }

  private Radar radar() {
    return Publications.of(folder(), Optional.empty(), true).radar();
  }

  private Path folder() {
    Fixtures.write(
        folder,
        "radar.yml",
        "usage: {ignore: [{coordinates: [org.slf4j:*, 'junit:junit'], reason: Comes with it.}]}\n");
    Fixtures.write(
        folder, "boot.md", entry("Spring Boot", "Adopt", "org.springframework.boot:*:[3,4)"));
    Fixtures.write(folder, "log4j.md", entry("Log4j 1", "Hold", "log4j:log4j"));
    Fixtures.write(folder, "guava.md", entry("Guava", "Assess", "com.google.guava:guava"));
    Fixtures.write(folder, "tdd.md", Fixtures.entry("Tests first", "Adopt", "Techniques", ""));
    return folder;
  }

  private static String entry(String title, String status, String coordinates) {
    return Fixtures.entry(
        title, status + "\ncoordinates: [\"%s\"]".formatted(coordinates), "Tools", "");
  }
}
