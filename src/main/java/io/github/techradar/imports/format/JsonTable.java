package io.github.techradar.imports.format;

import io.github.techradar.imports.FoundRadar;
import io.github.techradar.imports.FoundTerm;
import io.github.techradar.imports.ImportContext;
import io.github.techradar.model.Names;
import io.github.techradar.source.YamlList;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlScalar;
import io.github.techradar.source.YamlValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list of flat objects, one for each entry, as Build Your Own Radar reads it; or an object that
 * has such a list, and may name the radar, its rings and its quadrants.
 */
final class JsonTable implements RadarSource {

  /** A text as a cell of a CSV file: between quotes, with each quote in it doubled. */
  private static final Pattern CELL = Pattern.compile("\"(?:[^\"]|\"\")*+\"");

  @Override
  public boolean recognises(SourceFile file) {
    JsonOutline outline = JsonOutline.of(file.text());
    return isEntry(outline.items())
        || outline.members().values().stream().filter(JsonTable::isEntry).count() == 1;
  }

  /** Whether there are the keys that an entry needs. */
  private static boolean isEntry(Collection<String> keys) {
    Set<Column> columns = columns(keys);
    return columns.contains(Column.TITLE)
        && columns.contains(Column.QUADRANT)
        && (columns.contains(Column.RING) || columns.contains(Column.STATUS));
  }

  private static Set<Column> columns(Collection<String> keys) {
    return keys.stream()
        .map(Column::of)
        .flatMap(Optional::stream)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public FoundRadar read(List<SourceFile> files, ImportContext context) {
    return new Reading(files.get(0), context).read();
  }

  /** Reads one file. */
  private static final class Reading {

    private final ImportContext context;
    private final SourceFile file;
    private final FoundRadar.Builder radar;
    private final List<TableRow> rows = new ArrayList<>();
    private final Set<String> headers = new LinkedHashSet<>();
    private List<FoundTerm> rings = List.of();
    private List<YamlMap> objects = List.of();
    private boolean areCells;

    Reading(SourceFile file, ImportContext context) {
      this.context = context;
      this.file = file;
      this.radar = new FoundRadar.Builder(file.path());
    }

    FoundRadar read() {
      Optional<YamlValue> value = Documents.value(file, radar, context);
      if (value.isPresent()) {
        List<YamlValue> items = items(value.get());
        objects =
            items.stream().filter(YamlMap.class::isInstance).map(YamlMap.class::cast).toList();
        areCells = areCells();
        items.forEach(this::row);
      }
      return TableEntries.of(radar, rings, rows, context);
    }

    private List<YamlValue> items(YamlValue value) {
      if (value instanceof YamlList list) {
        return list.items();
      }
      Optional<YamlList> list =
          value instanceof YamlMap map ? listOfEntries(map, context) : Optional.empty();
      if (list.isEmpty()) {
        context.fail(
            value.location(),
            "there is no list of entries in this file",
            "An entry is an object that has at least a name, a ring and a quadrant.");
      }
      return list.map(YamlList::items).orElse(List.of());
    }

    /** The first list with an entry in it; tells the radar what stands beside the list. */
    private Optional<YamlList> listOfEntries(YamlMap map, ImportContext context) {
      JsonObject object = new JsonObject(map, context);
      radar.title(object.someText("title", "name"));
      rings = ListedTerms.of(object, "rings", context);
      rings.forEach(radar::ring);
      ListedTerms.of(object, "quadrants", context).forEach(radar::quadrant);
      return map.pairs().stream()
          .flatMap(pair -> lists(pair.value()))
          .filter(list -> list.items().stream().anyMatch(Reading::isRow))
          .findFirst();
    }

    private static Stream<YamlList> lists(YamlValue value) {
      return value instanceof YamlList list ? Stream.of(list) : Stream.empty();
    }

    private static boolean isRow(YamlValue item) {
      return item instanceof YamlMap map
          && isEntry(map.pairs().stream().map(pair -> pair.key().text()).toList());
    }

    /** Whether all descriptions are cells of a CSV file that somebody has turned into JSON. */
    private boolean areCells() {
      List<String> texts =
          objects.stream()
              .flatMap(map -> map.pairs().stream())
              .filter(pair -> isText(pair.key().text()))
              .flatMap(pair -> pair.value().asText().stream())
              .filter(text -> !text.isEmpty())
              .toList();
      return texts.stream().allMatch(text -> CELL.matcher(text).matches());
    }

    private static boolean isText(String key) {
      return Column.of(key).filter(Column.TEXT::equals).isPresent();
    }

    private void row(YamlValue item) {
      Optional<JsonObject> object = Entries.object(item, context);
      if (object.isEmpty() || !(item instanceof YamlMap map) || !isSound(map)) {
        radar.failed();
        return;
      }
      TableRow row = new TableRow(map.location());
      map.pairs().forEach(pair -> cell(row, pair));
      columns().stream()
          .filter(header -> map.pair(header).isEmpty())
          .filter(header -> Column.of(header).filter(row::has).isEmpty())
          .forEach(header -> row.put(header, "", map.location()));
      rows.add(row);
    }

    /** The keys of all objects that mean something: an object without one has an empty cell. */
    private Set<String> columns() {
      if (headers.isEmpty()) {
        objects.stream()
            .flatMap(map -> map.pairs().stream())
            .map(pair -> pair.key().text())
            .filter(header -> Column.of(header).isPresent())
            .forEach(headers::add);
      }
      return headers;
    }

    /** Whether what an entry needs are texts. */
    private boolean isSound(YamlMap map) {
      boolean isSound = true;
      for (YamlMap.Pair pair : map.pairs()) {
        Optional<Column> column = Column.of(pair.key().text());
        boolean isNeeded =
            column
                .filter(c -> c == Column.TITLE || c == Column.RING || c == Column.QUADRANT)
                .isPresent();
        if (isNeeded && !(pair.value() instanceof YamlScalar)) {
          isSound = false;
          context.fail(
              pair.value().location(),
              "%s is %s, where a text is expected"
                  .formatted(Names.quoted(pair.key().text()), pair.value().kind()),
              "An entry has one name, one ring and one quadrant.");
        }
      }
      return isSound;
    }

    private void cell(TableRow row, YamlMap.Pair pair) {
      String key = pair.key().text();
      Optional<Column> column = Column.of(key);
      if (column.filter(Column.LINK::equals).isPresent() && !(pair.value() instanceof YamlScalar)) {
        row.link(pair.value());
      } else if (pair.value() instanceof YamlScalar scalar) {
        text(row, key, scalar, column);
      } else if (column.isPresent()) {
        texts(row, key, pair.value());
      } else {
        pair.value()
            .toJava()
            .filter(value -> !pair.value().isBlank() && !key.isBlank())
            .ifPresent(value -> row.keep(keptAs(key, pair.value()), value));
      }
    }

    private void text(TableRow row, String key, YamlScalar scalar, Optional<Column> column) {
      String text = scalar.isBlank() ? "" : scalar.text();
      if (column.isPresent() || !scalar.plain()) {
        boolean isText = column.filter(Column.TEXT::equals).isPresent();
        row.put(key, isText ? withoutQuotes(text) : text, scalar.location());
      } else {
        scalar.toJava().filter(value -> !key.isBlank()).ifPresent(value -> row.keep(key, value));
      }
    }

    /** A list where a text is usual: names with commas between them, as in a cell. */
    private void texts(TableRow row, String key, YamlValue value) {
      if (value.asTexts().isEmpty() && !value.isBlank()) {
        context.warn(
            value.location(),
            "%s is %s, where a text is expected".formatted(Names.quoted(key), value.kind()),
            "It is left out.");
      }
      row.put(
          key,
          value.asTexts().stream().map(YamlScalar::text).collect(Collectors.joining(", ")),
          value.location());
    }

    private String withoutQuotes(String text) {
      String cell = text.strip();
      return CELL.matcher(cell).matches() && (areCells || cell.substring(1).contains("\"\""))
          ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
          : text;
    }

    /** Names of other entries have a key of ours. */
    private static String keptAs(String key, YamlValue value) {
      boolean areNames =
          value instanceof YamlList list
              && list.items().stream().allMatch(YamlScalar.class::isInstance);
      return areNames && Names.folded(key).startsWith("related") ? "related" : key;
    }
  }
}
