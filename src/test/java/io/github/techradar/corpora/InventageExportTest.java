package io.github.techradar.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.techradar.Fixtures;
import io.github.techradar.export.AoeGenerator;
import io.github.techradar.export.Export;
import io.github.techradar.export.ExportFormat;
import io.github.techradar.export.Publication;
import io.github.techradar.export.Publications;
import io.github.techradar.export.RadarJsonReader;
import io.github.techradar.export.ToolRules;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Radar;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A real radar with a past in every format: its newest release brought 12 entries and moved 4. */
class InventageExportTest {

  private static Publication publication;

  @BeforeAll
  static void read() {
    Path corpus = Corpora.folder().resolve("inventage");
    Path entries = corpus.resolve("radar");
    Radar radar = Fixtures.whole(Fixtures.check(entries, corpus.resolve("config.json")), entries);
    publication = Publications.of(radar, entries, Optional.empty(), true);
  }

  @ParameterizedTest
  @EnumSource
  void goesWholeIntoEveryFormat(ExportFormat format) {
    Export export = format.write(publication);

    ToolRules.check(format, export);
    int expected =
        switch (format) {
          case BYOR, ZALANDO, BACKSTAGE -> 63; // 24 more are listed only
          case RADAR, JSON_FEED, AOE, CSV, MARKDOWN -> 87;
          // none says what packages it is about
          case ENFORCER, DEPENDENCY_REVIEW, RENOVATE, DEPENDENCY_TRACK -> 0;
        };
    assertThat(export.carried()).isEqualTo(expected);
    assertThat(export.carried() + ToolRules.named(export))
        .isEqualTo(ToolRules.isOfBans(format) ? 0 : 87);
  }

  @Test
  void readBackItIsTheSameRadar() {
    RadarJsonReader.check(publication);
  }

  @Test
  void everyToolIsToldWhatMoved() throws IOException {
    assertThat(numbers(json(ExportFormat.RADAR).get("entries"), "movement"))
        .containsExactlyInAnyOrderEntriesOf(Map.of("new", 12, "in", 4, "none", 71));
    assertThat(numbers(json(ExportFormat.BYOR), "status"))
        .containsExactlyInAnyOrderEntriesOf(Map.of("new", 12, "moved in", 4, "no change", 47));
    assertThat(numbers(json(ExportFormat.BYOR), "isNew"))
        .containsExactlyInAnyOrderEntriesOf(Map.of("TRUE", 12, "FALSE", 51));
    assertThat(numbers(json(ExportFormat.ZALANDO).get("entries"), "moved"))
        .containsExactlyInAnyOrderEntriesOf(Map.of("2", 12, "1", 4, "0", 47));
    assertThat(json(ExportFormat.ZALANDO).get("date").asText()).isEqualTo("2025.02");
    List<JsonNode> newest = new ArrayList<>();
    json(ExportFormat.BACKSTAGE).findValues("timeline").forEach(items -> newest.add(items.get(0)));
    assertThat(numbers(newest, "moved"))
        .containsExactlyInAnyOrderEntriesOf(Map.of("1", 4, "0", 59));
  }

  /** Its own generator reads what it is written for, from the folders that we write instead. */
  @Test
  void theGeneratorOfAoeShowsTheSameRadar() {
    Map<String, AoeGenerator.Item> items = AoeGenerator.items(ExportFormat.AOE.write(publication));

    assertThat(publication.radar().published())
        .allSatisfy(
            entry -> {
              AoeGenerator.Item item = items.get(entry.id());
              assertThat(item.title()).isEqualTo(entry.title());
              assertThat(item.ring()).isEqualTo(entry.status().id());
              assertThat(item.quadrant()).isEqualTo(entry.quadrant().id());
              assertThat(item.featured()).isEqualTo(entry.featured());
              assertThat(item.tags()).isEqualTo(entry.tags());
              assertThat(item.flag()).isEqualTo(flag(entry));
            });
    List<String> flags = items.values().stream().map(AoeGenerator.Item::flag).toList();
    assertThat(Collections.frequency(flags, "new")).isEqualTo(12);
    assertThat(Collections.frequency(flags, "changed")).isEqualTo(4);
    assertThat(
            ExportFormat.AOE.write(publication).documents().stream()
                .map(document -> document.path().split("/", -1))
                .filter(path -> path.length == 4)
                .map(path -> path[2])
                .distinct())
        .containsExactlyInAnyOrder("2023-01-31", "2024-02-29", "2025-02-28");
  }

  private static String flag(Entry entry) {
    return AoeGenerator.flag(publication.radar().movement(entry));
  }

  private static JsonNode json(ExportFormat format) throws IOException {
    return new ObjectMapper().readTree(format.write(publication).documents().get(0).text());
  }

  /** How often each value of a member occurs. */
  private static Map<String, Integer> numbers(Iterable<JsonNode> nodes, String member) {
    Map<String, Integer> numbers = new TreeMap<>();
    nodes.forEach(node -> numbers.merge(node.get(member).asText(), 1, Integer::sum));
    return numbers;
  }
}
