package io.github.techradar.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.corpora.Corpora;
import io.github.techradar.export.ExportFormat;
import io.github.techradar.html.RenderedText;
import io.github.techradar.imports.FoundEntry;
import io.github.techradar.imports.FoundLink;
import io.github.techradar.imports.FoundRadar;
import io.github.techradar.imports.ImportContext;
import io.github.techradar.imports.format.ImportFormat;
import io.github.techradar.imports.format.SourceFile;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Movement;
import io.github.techradar.model.Names;
import io.github.techradar.model.Radar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is imported and exported again in the same format is what it was: each entry with its title,
 * ring, quadrant and text, its addresses in their order, and whether it is new.
 */
class RoundTripTest {

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  @TempDir Path folder;

  /** What has to come back of an entry. */
  private record Substance(
      String title, String ring, String quadrant, String text, List<String> links, boolean isNew) {}

  private static FoundRadar read(ImportFormat format, Path file) throws Exception {
    ImportContext context = new ImportContext(List.of(), List.of(), Optional.empty());
    SourceFile source = SourceFile.of(file.getFileName().toString(), Files.readAllBytes(file));
    assertThat(format.recognises(source)).as("%s is %s", file, format).isTrue();
    return format.read(List.of(source), context);
  }

  private static List<Substance> substances(FoundRadar radar, boolean knowsNew) {
    return radar.entries().stream()
        .map(entry -> substance(entry, knowsNew))
        .sorted(Comparator.comparing(Object::toString))
        .toList();
  }

  private static Substance substance(FoundEntry entry, boolean knowsNew) {
    Element body = Jsoup.parse(RenderedText.of(entry.text()).html()).body();
    List<String> links =
        Stream.concat(
                body.select("a[href]").stream().map(link -> link.attr("href")),
                entry.links().stream().map(FoundLink::address))
            .toList();
    return new Substance(
        entry.title(),
        folded(entry.ring().orElse("")),
        folded(entry.quadrant().orElse("")),
        NO_LETTERS.matcher(body.text()).replaceAll(""),
        links,
        knowsNew && entry.moved().filter(Movement.NEW::equals).isPresent());
  }

  private static String folded(String name) {
    return NO_LETTERS
        .matcher(Names.folded(name).replace("-and-", "").replace(" and ", ""))
        .replaceAll("");
  }

  private Path there(Path source) throws Exception {
    Path radar = folder.resolve("radar");
    Heard heard = new Heard();
    RadarImport.run(
        new NewImport(
            List.of(source),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Map.of(),
            Optional.empty(),
            List.of(LocalDate.of(2026, 3, 31)),
            new NewImport.Options(false, false, false, false)),
        radar,
        heard);
    return radar;
  }

  private Path back(Path radar, ExportFormat format, String file) throws Exception {
    TechRadar.in(RadarFolder.at(radar), new Heard())
        .publish(FailOn.ERROR)
        .export(Documents.in(format), folder.resolve("data"));
    return folder.resolve("data").resolve(file);
  }

  private void comesBack(
      ImportFormat format, Path source, ExportFormat exported, String file, boolean knowsNew)
      throws Exception {
    List<Substance> before = substances(read(format, source), knowsNew);
    Path again = back(there(source), exported, file);
    assertThat(substances(read(format, again), knowsNew))
        .containsExactlyInAnyOrderElementsOf(before);
    assertThat(before).isNotEmpty();
  }

  @Test
  void aTableOfBuildYourOwnRadar() throws Exception {
    Path source = folder.resolve("tech.csv");
    Files.writeString(source, RoundTripSources.CSV);

    comesBack(ImportFormat.CSV, source, ExportFormat.BYOR, "byor.csv", true);
  }

  @Test
  void aListOfBuildYourOwnRadar() throws Exception {
    Path source = folder.resolve("tech.json");
    Files.writeString(source, RoundTripSources.JSON);

    comesBack(ImportFormat.BYOR_JSON, source, ExportFormat.BYOR, "byor.json", true);
  }

  @Test
  void aRadarOfZalando() throws Exception {
    Path source = folder.resolve("config.json");
    Files.writeString(source, RoundTripSources.ZALANDO);

    comesBack(ImportFormat.ZALANDO, source, ExportFormat.ZALANDO, "zalando.json", true);
  }

  @Test
  void aRadarOfBackstage() throws Exception {
    Path source = folder.resolve("backstage.json");
    Files.writeString(source, RoundTripSources.BACKSTAGE);

    comesBack(ImportFormat.BACKSTAGE, source, ExportFormat.BACKSTAGE, "backstage.json", false);
  }

  /** Its generator builds what is imported from the Markdown that is exported. */
  @Test
  void aRadarOfAoe() throws Exception {
    Path source = folder.resolve("radar.json");
    Files.writeString(source, RoundTripSources.AOE);
    Path imported = there(source);
    Path config = back(imported, ExportFormat.AOE, "aoe/config.json");

    Radar again = radar(config.resolveSibling("radar"), Optional.of(config));

    Radar first = radar(imported, Optional.empty());
    assertThat(again.published()).extracting(RoundTripTest::told).hasSize(3);
    assertThat(again.published())
        .extracting(RoundTripTest::told)
        .containsExactlyInAnyOrderElementsOf(
            first.published().stream().map(RoundTripTest::told).toList());
    assertThat(first.published())
        .extracting(RoundTripTest::told)
        .containsExactlyInAnyOrder(
            "mill Mill Adopt Tools drawn [build] 2025-03-01 Adopt 2024-03-01 Trial",
            "c-sharp C# Hold Platforms & Operations drawn [] 2025-03-01 Hold",
            "oak Oak Hold Platforms & Operations listed [] 2024-03-01 Hold");
  }

  private static Radar radar(Path folder, Optional<Path> definition) throws Exception {
    return TechRadar.in(
            new RadarFolder(folder, definition, Optional.empty(), false, Optional.empty()),
            new Heard())
        .publish(FailOn.ERROR)
        .radar();
  }

  private static String told(Entry entry) {
    String events =
        entry.timeline().stream()
            .filter(event -> event.status().isPresent())
            .map(event -> " " + event.day() + " " + event.status().get().name())
            .collect(Collectors.joining());
    return "%s %s %s %s %s %s%s"
        .formatted(
            entry.id(),
            entry.title(),
            entry.status().name(),
            entry.quadrant().name(),
            entry.featured() ? "drawn" : "listed",
            entry.tags(),
            events);
  }

  @Test
  void aRadarOfOurOwn() throws Exception {
    Path example = Path.of("src/it/example/src/radar");
    Path source = exported(example, ExportFormat.RADAR).resolve("radar.json");

    Path again = back(there(source), ExportFormat.RADAR, "radar.json");

    assertThat(substances(read(ImportFormat.RADAR, again), true))
        .isEqualTo(substances(read(ImportFormat.RADAR, source), true))
        .hasSizeGreaterThan(30);
  }

  @ParameterizedTest
  @CsvSource({
    "CSV, BYOR, byor.csv, true",
    "BYOR_JSON, BYOR, byor.json, true",
    "ZALANDO, ZALANDO, zalando.json, true",
    "BACKSTAGE, BACKSTAGE, backstage.json, false",
    "RADAR, RADAR, radar.json, true"
  })
  void aRealRadar(ImportFormat format, ExportFormat exported, String file, boolean knowsNew)
      throws Exception {
    Path source = exported(Corpora.folder().resolve("dwarves"), exported).resolve(file);

    comesBack(format, source, exported, file, knowsNew);
  }

  private Path exported(Path radar, ExportFormat format) throws Exception {
    Path to = folder.resolve("first");
    TechRadar.in(RadarFolder.at(radar), new Heard())
        .publish(FailOn.NEVER)
        .export(Documents.in(format), to);
    return to;
  }
}
