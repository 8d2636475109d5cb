package io.github.techradar.export;

import io.github.techradar.model.Blip;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.OffRadarStatus;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Radar;
import io.github.techradar.output.MarkdownText;
import java.util.List;
import java.util.stream.Stream;

/** Every published entry in tables of Markdown, for a wiki. */
final class MarkdownTable {

  static final String FILE_NAME = "radar.md";

  private final Publication publication;

  private MarkdownTable(Publication publication) {
    this.publication = publication;
  }

  static Export of(Publication publication) {
    MarkdownTable table = new MarkdownTable(publication);
    return Export.whole(
        publication, new ExportedFile(FILE_NAME, () -> table.lines().map(line -> line + "\n")));
  }

  private Stream<String> lines() {
    Definition definition = publication.radar().definition();
    Stream<Stream<String>> parts =
        Stream.concat(
            definition.quadrants().stream().map(this::quadrant),
            definition.offRadar().stream().map(this::offRadar));
    return parts.reduce(
        Stream.of("# " + MarkdownText.plain(definition.title())),
        Stream::concat); // flatMap would make all rows of a part at once
  }

  private Stream<String> quadrant(Quadrant quadrant) {
    Radar radar = publication.radar();
    List<Blip> blips =
        radar.blips().stream().filter(b -> b.entry().quadrant().equals(quadrant)).toList();
    List<Entry> listed =
        radar.notFeatured().stream().filter(e -> e.quadrant().equals(quadrant)).toList();
    Stream<String> rows =
        Stream.concat(
            blips.stream()
                .map(blip -> row(String.valueOf(blip.number()), blip.entry(), blip.ring().name())),
            listed.stream().map(entry -> row("", entry, entry.status().name())));
    return blips.isEmpty() && listed.isEmpty()
        ? Stream.empty()
        : Stream.concat(
            heading(quadrant.name(), "| No. | Technology | Ring | Tags | About |", "| --: |"),
            rows);
  }

  private Stream<String> offRadar(OffRadarStatus status) {
    List<Entry> entries = publication.radar().offRadar(status);
    return entries.isEmpty()
        ? Stream.empty()
        : Stream.concat(
            heading(status.name(), "| | Technology | Quadrant | Tags | About |", "| --- |"),
            entries.stream().map(entry -> row("", entry, entry.quadrant().name())));
  }

  private static Stream<String> heading(String name, String columns, String first) {
    return Stream.of(
        "", "## " + MarkdownText.plain(name), "", columns, first + " --- | --- | --- | --- |");
  }

  private String row(String number, Entry entry, String place) {
    String title = MarkdownText.plain(entry.title());
    return "| %s | %s | %s | %s | %s |"
        .formatted(
            number,
            publication.address(entry).map(url -> "[%s](<%s>)".formatted(title, url)).orElse(title),
            MarkdownText.plain(place),
            MarkdownText.plain(String.join(", ", entry.tags())),
            MarkdownText.plain(publication.summary(entry)));
  }
}
