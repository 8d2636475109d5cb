package io.github.techradar.imports.format;

import io.github.techradar.imports.FoundEntry;
import io.github.techradar.imports.FoundEvent;
import io.github.techradar.imports.ImportContext;
import io.github.techradar.model.Location;
import io.github.techradar.model.Movement;
import io.github.techradar.model.Names;
import io.github.techradar.model.SourcePath;
import io.github.techradar.source.YamlList;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlScalar;
import io.github.techradar.source.YamlValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A file with one entry. */
final class EntryFile {

  private static final String TITLE = "title";
  private static final String STATUS = "status";
  private static final String RING = "ring";
  private static final String QUADRANT = "quadrant";
  private static final String DESCRIPTION = "description";
  private static final String LINKS = "links";
  private static final String RELATED = "related";
  private static final String TAGS = "tags";
  private static final String TIMELINE = "timeline";

  /** Fields that have an own way of being read; others are values as they stand. */
  private static final Set<String> KNOWN =
      Set.of(TITLE, STATUS, RING, QUADRANT, DESCRIPTION, LINKS, RELATED, TAGS, TIMELINE);

  /** What related entries may be named with. */
  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".toml");

  /** Texts beside the description, each a section with a heading of its own. */
  private static final List<String> SECTIONS = List.of("rationale", "reason", "support");

  private final SourceFile file;
  private final NestedKeys keys;
  private final Map<String, String> mapping;
  private final Optional<YamlValue> title;
  private final Optional<YamlValue> ring;
  private final Optional<YamlList> blips;

  EntryFile(SourceFile file, YamlMap root, Map<String, String> mapping) {
    this.file = file;
    this.mapping = mapping;
    this.keys = new NestedKeys(root, mapping);
    this.ring =
        keys.takeAnywhere(STATUS, RING)
            .or(() -> keys.takeAnywhere(RING, RING))
            .filter(YamlScalar.class::isInstance);
    this.title = keys.takeAnywhere(TITLE, TITLE, "name", "label").flatMap(EntryFile::single);
    this.blips = blips();
  }

  private Optional<YamlList> blips() {
    Optional<YamlValue> found = keys.take(TIMELINE, "blip", "blips", TIMELINE, "history");
    found.filter(value -> !hasRings(value)).ifPresent(keys::leave);
    return found.filter(EntryFile::hasRings).map(YamlList.class::cast);
  }

  private static Optional<YamlValue> single(YamlValue value) {
    return Optional.of(value).filter(YamlScalar.class::isInstance);
  }

  private static boolean hasRings(YamlValue value) {
    return value instanceof YamlList list
        && list.items().stream()
            .anyMatch(item -> item instanceof YamlMap map && map.text(RING).isPresent());
  }

  String path() {
    return file.path();
  }

  /** Its title; empty if it has none. */
  String title() {
    return title.flatMap(YamlValue::asText).map(Texts::line).orElse("");
  }

  /** Whether it says on which ring it is, or was. */
  boolean hasRing() {
    return ring.isPresent() || blips.isPresent();
  }

  /** How other files may name the file at a path: with its folder, and without. */
  static List<String> names(String path) {
    String bare =
        ENDINGS.stream()
            .filter(path::endsWith)
            .map(ending -> path.substring(0, path.length() - ending.length()))
            .findFirst()
            .orElse(path);
    int slash = bare.lastIndexOf('/');
    String name = bare.substring(slash + 1);
    return slash < 0
        ? List.of(name)
        : List.of(bare.substring(bare.lastIndexOf('/', slash - 1) + 1), name);
  }

  /**
   * The entry; empty if nothing says its quadrant.
   *
   * @param titles the titles of all entries, by the names of their files
   * @param folder the folder around all files: those below it tell quadrants, and it does not
   */
  Optional<FoundEntry> read(Map<String, String> titles, String folder, ImportContext context) {
    Texts texts = new Texts(context);
    Location place = title.map(YamlValue::location).orElse(Location.startOf(path()));
    FoundEntry.Builder entry = FoundEntry.at(place, title());
    List<FoundEvent> events = events(texts, context);
    events.forEach(entry::event);
    entry.ring(Texts.line(ring.flatMap(YamlValue::asText).or(() -> newest(events)).orElse("")));
    String quadrant =
        scalar(QUADRANT, QUADRANT, "segment", "sector")
            .map(Texts::line)
            .filter(name -> !name.isEmpty())
            .orElseGet(() -> folderBelow(folder));
    if (quadrant.isEmpty()) {
      context.fail(
          place,
          "%s has no quadrant".formatted(Names.quoted(title())),
          "Say which key has it (mapping), such as quadrant:page.area; or give the folder that has"
              + " a folder for each quadrant.");
      return Optional.empty();
    }
    entry.quadrant(quadrant);
    entry.text(text(texts));
    entry.moved(moved());
    keys.take(TAGS, TAGS, "tag").ifPresent(value -> texts(value).forEach(entry::tag));
    ListedLinks links = new ListedLinks(context);
    keys.take(LINKS, LINKS).filter(value -> !links.add(value, entry)).ifPresent(keys::leave);
    for (String name : List.of("url", "homepage", "website", "link")) {
      scalar("", name).ifPresent(address -> entry.link(links.whole(address, place), ""));
    }
    keys.take(RELATED, RELATED)
        .map(value -> texts(value).stream().map(text -> related(text, titles)).toList())
        .ifPresent(related -> entry.value(RELATED, related));
    addOthers(entry);
    return Optional.of(entry.build());
  }

  /** Other fields that people have named the place of, and all that is left. */
  private void addOthers(FoundEntry.Builder entry) {
    for (String name : List.of(TITLE, "name", "label")) { // some say their title twice
      keys.take("", name)
          .filter(value -> value.asText().filter(title()::equals).isEmpty())
          .ifPresent(keys::leave);
    }
    mapping.keySet().stream()
        .filter(field -> !KNOWN.contains(field))
        .sorted()
        .forEach(
            field ->
                keys.take(field)
                    .flatMap(YamlValue::toJava)
                    .ifPresent(value -> entry.value(field, value)));
    keys.left().forEach(entry::value);
  }

  /** Takes a single value; one of another kind is left where it is. */
  private Optional<String> scalar(String field, String... names) {
    Optional<YamlValue> found = keys.take(field, names);
    found.filter(value -> single(value).isEmpty()).ifPresent(keys::leave);
    return found.flatMap(EntryFile::single).flatMap(YamlValue::asText);
  }

  /** The name of the folder that the file is in, if that is below the folder around all files. */
  private String folderBelow(String around) {
    String own = SourcePath.folder(path());
    return own.equals(around) ? "" : own.substring(own.lastIndexOf('/') + 1);
  }

  private Optional<Movement> moved() {
    Optional<YamlValue> found = keys.take("", "moved", "isnew");
    Optional<Movement> moved = found.flatMap(YamlValue::asText).flatMap(Moves::of);
    found.filter(value -> moved.isEmpty()).ifPresent(keys::leave);
    return moved;
  }

  private String text(Texts texts) {
    List<String> parts = new ArrayList<>();
    keys.take(DESCRIPTION, DESCRIPTION, "body", "content", "text")
        .map(value -> markdown(value, texts))
        .ifPresent(parts::add);
    for (String name : SECTIONS) {
      keys.take(name, name)
          .map(value -> markdown(value, texts))
          .filter(text -> !text.isEmpty())
          .map(text -> "## %s\n\n%s".formatted(capital(name), text))
          .ifPresent(parts::add);
    }
    return String.join("\n\n", parts);
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** A text as Markdown; what is none is left, and has none. */
  private String markdown(YamlValue value, Texts texts) {
    if (!(value instanceof YamlScalar scalar)) {
      keys.leave(value);
      return "";
    }
    return texts.either(scalar.text(), scalar.location());
  }

  private static List<String> texts(YamlValue value) {
    return value instanceof YamlScalar scalar
        ? Arrays.stream(scalar.text().split(","))
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .toList()
        : value.asTexts().stream().map(scalar -> scalar.text().strip()).toList();
  }

  private static String related(String text, Map<String, String> titles) {
    return names(text).stream()
        .filter(titles::containsKey)
        .map(name -> titles.getOrDefault(name, text))
        .findFirst()
        .orElse(text);
  }

  private List<FoundEvent> events(Texts texts, ImportContext context) {
    List<FoundEvent> events = new ArrayList<>();
    for (YamlValue item : blips.map(YamlList::items).orElse(List.of())) {
      Optional<LocalDate> day =
          item instanceof YamlMap map ? map.text("date").flatMap(Days::of) : Optional.empty();
      if (day.isEmpty()) {
        context.warn(
            item.location(),
            "an event without a day",
            "It is left out. Write its 'date' as YYYY-MM-DD.");
      } else {
        YamlMap map = (YamlMap) item;
        String text =
            map.value(DESCRIPTION)
                .or(() -> map.value("text"))
                .map(value -> markdown(value, texts))
                .orElse("");
        events.add(new FoundEvent(day.get(), map.text(RING).map(Texts::line), text));
      }
    }
    return events;
  }

  /** The ring of the newest event, of several of one day the last; else the last ring there is. */
  private Optional<String> newest(List<FoundEvent> events) {
    return events.stream()
        .filter(event -> event.ring().isPresent())
        .reduce((one, other) -> other.day().isBefore(one.day()) ? one : other)
        .flatMap(FoundEvent::ring)
        .or(
            () ->
                blips.stream()
                    .flatMap(list -> list.items().stream())
                    .filter(YamlMap.class::isInstance)
                    .flatMap(item -> ((YamlMap) item).text(RING).stream())
                    .reduce((one, other) -> other));
  }
}
