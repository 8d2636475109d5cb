package io.github.techradar.export;

import io.github.techradar.model.Entry;
import io.github.techradar.model.Field;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Relations;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every published entry as a row of a spreadsheet. Excel reads it as UTF-8 for the byte order mark.
 */
final class RadarCsv {

  static final String FILE_NAME = "radar.csv";

  private static final String BYTE_ORDER_MARK = "\ufeff";

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
          "Artifacts",
          "Links",
          "Related",
          "Replaced by",
          "Movement",
          "Page",
          "Source");

  private RadarCsv() {}

  static Export of(Publication publication) {
    Radar radar = publication.radar();
    CsvColumns columns = CsvColumns.of(radar);
    Relations relations = new Relations(radar.published());
    return Export.whole(
        publication,
        new ExportedFile(
            FILE_NAME,
            () ->
                Stream.concat(
                    Stream.of(BYTE_ORDER_MARK),
                    rows(publication, relations, columns).map(Csv::line))));
  }

  private static Stream<List<String>> rows(
      Publication publication, Relations relations, CsvColumns columns) {
    Radar radar = publication.radar();
    Stream<List<String>> header = Stream.of(joined(HEADER, columns.names()));
    Stream<List<String>> blips =
        radar.blips().stream()
            .map(
                blip ->
                    row(
                        publication,
                        relations,
                        blip.entry(),
                        String.valueOf(blip.number()),
                        columns));
    Stream<List<String>> offRadar =
        radar.offRadar().stream().map(entry -> row(publication, relations, entry, "", columns));
    return Stream.concat(header, Stream.concat(blips, offRadar)); // flatMap would make all at once
  }

  private static List<String> row(
      Publication publication,
      Relations relations,
      Entry entry,
      String number,
      CsvColumns columns) {
    List<String> fixed =
        List.of(
            number,
            entry.title(),
            entry.status().name(),
            number.isEmpty() ? "no" : "yes",
            entry.quadrant().name(),
            String.join(", ", entry.tags()),
            String.join(", ", entry.owners()),
            publication.summary(entry),
            entry.date().map(LocalDate::toString).orElse(""),
            String.join(", ", entry.authors()),
            entry.confidence().orElse(""),
            String.join(", ", entry.priority()),
            String.join(", ", entry.coordinates()),
            links(publication, entry),
            titles(relations.related(entry).stream()),
            titles(relations.replacement(entry).stream()),
            publication.radar().history().hasPast() ? publication.radar().movement(entry).id() : "",
            publication.address(entry).orElseGet(() -> publication.page(entry)),
            entry.source());
    return joined(fixed, columns.of(entry));
  }

  private static String links(Publication publication, Entry entry) {
    return publication.html().links(entry).stream()
        .map(link -> publication.address(entry, link).orElse(link.target().address()))
        .collect(Collectors.joining(", "));
  }

  private static String titles(Stream<Entry> entries) {
    return entries.map(Entry::title).collect(Collectors.joining(", "));
  }

  /** The values of a field as one text. */
  static String text(Entry entry, Field field) {
    return entry.values(field).stream().map(RadarCsv::text).collect(Collectors.joining(", "));
  }

  /** A value of any kind as one text: lists with commas, what is in them as JSON if need be. */
  private static String text(Object field) {
    return field instanceof Collection<?> list
        ? list.stream().map(RadarCsv::item).collect(Collectors.joining(", "))
        : item(field);
  }

  private static String item(Object item) {
    return item instanceof Map || item instanceof Collection
        ? FieldJson.of(item).toString()
        : item.toString();
  }

  private static List<String> joined(List<String> fixed, List<String> more) {
    return Stream.concat(fixed.stream(), more.stream()).toList();
  }
}
