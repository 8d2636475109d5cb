package io.github.techradar.export;

import io.github.techradar.model.Blip;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.OffRadarStatus;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Radar;
import java.util.List;
import java.util.regex.Pattern;

/** Every published entry in tables of Markdown, for a wiki. */
final class MarkdownTable {

  static final String FILE_NAME = "radar.md";

  /** All that could be more than a character to Markdown. */
  private static final Pattern ACTIVE = Pattern.compile("[\\\\`*_{}\\[\\]<>#+!|~&$@:-]");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Publication publication;
  private final StringBuilder text = new StringBuilder();

  private MarkdownTable(Publication publication) {
    this.publication = publication;
  }

  static Export of(Publication publication) {
    return Export.whole(
        publication, new ExportedFile(FILE_NAME, new MarkdownTable(publication).draw()));
  }

  private String draw() {
    Radar radar = publication.radar();
    Definition definition = radar.definition();
    line("# " + plain(definition.title()));
    for (Quadrant quadrant : definition.quadrants()) {
      List<Blip> blips =
          radar.blips().stream().filter(b -> b.entry().quadrant().equals(quadrant)).toList();
      List<Entry> listed =
          radar.notFeatured().stream().filter(e -> e.quadrant().equals(quadrant)).toList();
      if (!blips.isEmpty() || !listed.isEmpty()) {
        heading(quadrant.name(), "| No. | Technology | Ring | Tags | About |", "| --: |");
        blips.forEach(blip -> row(String.valueOf(blip.number()), blip.entry(), blip.ring().name()));
        listed.forEach(entry -> row("", entry, entry.status().name()));
      }
    }
    for (OffRadarStatus status : definition.offRadar()) {
      List<Entry> entries = radar.offRadar(status);
      if (!entries.isEmpty()) {
        heading(status.name(), "| | Technology | Quadrant | Tags | About |", "| --- |");
        entries.forEach(entry -> row("", entry, entry.quadrant().name()));
      }
    }
    return text.toString();
  }

  private void heading(String name, String columns, String first) {
    line("");
    line("## " + plain(name));
    line("");
    line(columns);
    line(first + " --- | --- | --- | --- |");
  }

  private void row(String number, Entry entry, String place) {
    String title = plain(entry.title());
    line(
        "| %s | %s | %s | %s | %s |"
            .formatted(
                number,
                publication
                    .address(entry)
                    .map(url -> "[%s](<%s>)".formatted(title, url))
                    .orElse(title),
                plain(place),
                plain(String.join(", ", entry.tags())),
                plain(publication.summary(entry))));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  /** A text that Markdown shows as it is, on one line. */
  static String plain(String written) {
    return ACTIVE.matcher(SPACES.matcher(written).replaceAll(" ").strip()).replaceAll("\\\\$0");
  }
}
