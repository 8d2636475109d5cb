package io.github.techradar.export;

import io.github.techradar.model.Entry;
import io.github.techradar.model.Ring;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Every published entry as a row of a spreadsheet. Excel reads it as UTF-8 for the byte order mark,
 * and nothing that an author wrote is a formula there.
 */
final class RadarCsv {

  static final String FILE_NAME = "radar.csv";

  private static final String BYTE_ORDER_MARK = "\ufeff";

  /** What spreadsheets take for a formula (OWASP, "CSV Injection"), in wide letters too. */
  private static final Pattern FORMULA = Pattern.compile("(?s)\\s*[=+\\-@\t\r\n＝＋－＠].*");

  private static final List<String> HEADER =
      List.of(
          "Number",
          "Title",
          "Status",
          "On the radar",
          "Quadrant",
          "Tags",
          "Owners",
          "Description",
          "Date",
          "Authors",
          "Confidence",
          "Priority",
          "Page",
          "Source");

  private RadarCsv() {}

  static Export of(Publication publication) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADER);
    publication
        .radar()
        .blips()
        .forEach(blip -> rows.add(row(publication, blip.entry(), String.valueOf(blip.number()))));
    publication.radar().offRadar().forEach(entry -> rows.add(row(publication, entry, "")));
    return Export.whole(publication, FILE_NAME, BYTE_ORDER_MARK + Csv.of(rows));
  }

  private static List<String> row(Publication publication, Entry entry, String number) {
    return List.of(
            number,
            entry.title(),
            entry.status().name(),
            entry.status() instanceof Ring ? "yes" : "no",
            entry.quadrant().name(),
            String.join(", ", entry.tags()),
            String.join(", ", entry.owners()),
            publication.summary(entry),
            entry.date().map(LocalDate::toString).orElse(""),
            String.join(", ", entry.authors()),
            entry.confidence().orElse(""),
            String.join(", ", entry.priority()),
            publication.address(entry).orElseGet(() -> publication.page(entry)),
            entry.source())
        .stream()
        .map(RadarCsv::harmless)
        .toList();
  }

  /** An apostrophe in front makes spreadsheets take a cell for text. */
  private static String harmless(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }
}
