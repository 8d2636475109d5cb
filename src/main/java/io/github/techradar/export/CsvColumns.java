package io.github.techradar.export;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.github.techradar.model.Entry;
import io.github.techradar.model.Field;
import io.github.techradar.model.Names;
import io.github.techradar.model.Radar;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The columns of a spreadsheet for what our fields do not hold: one for each field that the
 * definition adds, and one for each key that it does not know. Where these are too many, the keys
 * that most entries have get columns, and the last column holds the others.
 *
 * @param fields what the columns show, without the last
 * @param others whether there is a last column
 */
record CsvColumns(List<Field> fields, boolean others) {

  /** For keys that the definition does not know. */
  static final int MOST = 200;

  private static final String OTHERS = "Other keys";

  CsvColumns {
    fields = List.copyOf(fields);
  }

  static CsvColumns of(Radar radar) {
    List<Field> own = radar.definition().ownFields();
    Set<String> known = keys(own);
    Map<String, Long> uses =
        radar.published().stream()
            .flatMap(entry -> entry.fields().keySet().stream())
            .filter(key -> !known.contains(key))
            .collect(groupingBy(key -> key, counting()));
    Stream<Field> unknown =
        uses.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry::getKey))
            .limit(MOST)
            .map(Map.Entry::getKey)
            .sorted(Names.READING_ORDER)
            .map(key -> new Field(key, Field.Type.ANY, List.of(key)));
    return new CsvColumns(Stream.concat(own.stream(), unknown).toList(), uses.size() > MOST);
  }

  /** The names of all columns. */
  List<String> names() {
    return cells(fields.stream().map(Field::name), OTHERS);
  }

  /** What an entry has in all columns. */
  List<String> of(Entry entry) {
    return cells(fields.stream().map(field -> RadarCsv.text(entry, field)), others(entry));
  }

  private List<String> cells(Stream<String> cells, String last) {
    return Stream.concat(cells, others ? Stream.of(last) : Stream.empty()).toList();
  }

  /** The keys without a column, with their values, as JSON; empty if there are none. */
  private String others(Entry entry) {
    if (!others) {
      return "";
    }
    Map<String, Object> left = new LinkedHashMap<>(entry.fields());
    left.keySet().removeAll(keys(fields));
    return left.isEmpty() ? "" : FieldJson.of(left).toString();
  }

  private static Set<String> keys(List<Field> fields) {
    Set<String> keys = new HashSet<>();
    fields.forEach(field -> keys.addAll(field.keys()));
    return keys;
  }
}
