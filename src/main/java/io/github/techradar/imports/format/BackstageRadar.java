package io.github.techradar.imports.format;

import io.github.techradar.imports.FoundEntry;
import io.github.techradar.imports.FoundEvent;
import io.github.techradar.imports.FoundRadar;
import io.github.techradar.imports.FoundTerm;
import io.github.techradar.imports.ImportContext;
import io.github.techradar.model.Movement;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the tech radar of Backstage, or of Roadie, loads: JSON, or YAML of the same shape. */
final class BackstageRadar implements RadarSource {

  private static final String QUADRANTS = "quadrants";
  private static final String RINGS = "rings";
  private static final String ENTRIES = "entries";

  /** What its backend answers with has the radar below this key. */
  private static final String DATA = "data";

  private static final List<String> KEYS = List.of(QUADRANTS, RINGS, ENTRIES);
  private static final String TIMELINE = "timeline";

  /** Entries as a list in YAML; there may be blank lines and comments before its first item. */
  private static final Pattern LIST_OF_ENTRIES =
      Pattern.compile("(?m)^entries:(?:\\s|#[^\\r\\n]*+)*+(?:-\\s|\\[)");

  /** What its template is called, which says nothing of a radar. */
  private static final String TITLE_OF_TEMPLATE = "Title of your Tech radar";

  @Override
  public boolean recognises(SourceFile file) {
    if (!JsonOutline.isJson(file.text())) {
      return isYaml(file.text());
    }
    JsonOutline outline = JsonOutline.of(file.text());
    return outline.below(DATA).containsAll(KEYS)
        || (outline.has(QUADRANTS, RINGS, ENTRIES)
            && outline.below(ENTRIES).contains("title")
            && outline.below(ENTRIES).contains("quadrant"));
  }

  /** Whether a text has the three keys of a radar at the beginning of lines, and lists entries. */
  private static boolean isYaml(String text) {
    return KEYS.stream()
            .allMatch(key -> text.startsWith(key + ":") || text.contains("\n" + key + ":"))
        && LIST_OF_ENTRIES.matcher(text).find();
  }

  @Override
  public FoundRadar read(List<SourceFile> files, ImportContext context) {
    return new Reading(files.get(0), context).read();
  }

  /** Reads one file. */
  private static final class Reading {

    private final ImportContext context;
    private final JsonObject document;
    private final Texts texts;
    private final Links links;
    private final FoundRadar.Builder radar;
    private final List<FoundTerm> quadrants;
    private final List<FoundTerm> rings;

    Reading(SourceFile file, ImportContext context) {
      this.context = context;
      this.radar = new FoundRadar.Builder(file.path());
      JsonObject answer = Documents.object(file, radar, context);
      this.document = answer.has(DATA) && !answer.has(ENTRIES) ? answer.object(DATA) : answer;
      this.texts = new Texts(context);
      this.links = new Links(context);
      this.quadrants = ListedTerms.of(document, QUADRANTS, context);
      this.rings = ListedTerms.of(document, RINGS, context);
    }

    FoundRadar read() {
      radar.title(document.someText("title").filter(title -> !title.equals(TITLE_OF_TEMPLATE)));
      rings.forEach(radar::ring);
      List<FoundEntry> entries = new ArrayList<>();
      for (YamlValue item : document.list(ENTRIES)) {
        entry(item).ifPresentOrElse(entries::add, radar::failed);
      }
      entries.forEach(radar::entry);
      ListedTerms.clockwise(quadrants).stream()
          .filter(quadrant -> isNamed(quadrant) || isUsed(quadrant, entries))
          .forEach(radar::quadrant);
      return radar.build();
    }

    /** Its chart needs four, so there may be some that only fill it. */
    private boolean isNamed(FoundTerm quadrant) {
      return document.list(QUADRANTS).stream()
          .flatMap(item -> item instanceof YamlMap map ? Stream.of(map) : Stream.empty())
          .filter(map -> map.text("name").filter(String::isEmpty).isPresent())
          .flatMap(map -> map.text("id").stream())
          .noneMatch(quadrant.ids()::contains);
    }

    private static boolean isUsed(FoundTerm quadrant, List<FoundEntry> entries) {
      return entries.stream().flatMap(e -> e.quadrant().stream()).anyMatch(quadrant.name()::equals);
    }

    private Optional<FoundEntry> entry(YamlValue item) {
      Optional<JsonObject> object = Entries.object(item, context);
      return object.flatMap(this::entry);
    }

    private Optional<FoundEntry> entry(JsonObject object) {
      String id = object.text("id", "key");
      String title = Texts.line(object.someText("title").orElse(id));
      if (title.isEmpty()) {
        context.fail(object.place(), "an entry without a title", "Give it a 'title'.");
        return Optional.empty();
      }
      Optional<String> quadrant =
          ListedTerms.known(object, "quadrant", quadrants, "quadrant", context::fail);
      List<Item> items = items(object);
      Optional<String> ring =
          items.isEmpty()
              ? Optional.of("").filter(none -> !object.has("ring")).or(() -> ring(object, "ring"))
              : items.get(0).ring();
      if (quadrant.isEmpty() || ring.isEmpty()) {
        return Optional.empty();
      }
      FoundEntry.Builder entry =
          FoundEntry.at(object.place("title", "id", "key"), title)
              .id(id)
              .quadrant(quadrant.get())
              .ring(ring.get())
              .text(texts.markdown(object.text("description"), object.place("description")))
              .moved(items.isEmpty() ? Entries.moved(object, "moved", context) : moved(items));
      items.forEach(event -> event.found().ifPresent(entry::event));
      links(object, entry);
      object.leaveOut("id", "key");
      object.others().forEach(entry::value);
      return Optional.of(entry.build());
    }

    /** The old {@code url} is one of the links in many files. */
    private void links(JsonObject object, FoundEntry.Builder entry) {
      Optional<YamlValue> list = object.value("links");
      String url = object.text("url");
      boolean isListed = list.filter(value -> isIn(value, url)).isPresent();
      if (!isListed && !url.equals("#")) {
        entry.link(links.address(url, object.place("url")), "");
      }
      list.ifPresent(value -> links.add(entry, value));
    }

    private static boolean isIn(YamlValue links, String url) {
      return links.scalars().stream().anyMatch(scalar -> scalar.text().strip().equals(url));
    }

    private List<Item> items(JsonObject object) {
      List<Item> items = new ArrayList<>();
      for (JsonObject item : object.objects(TIMELINE)) {
        items.add(item(item, items.isEmpty() ? context::fail : context::warn));
      }
      newestIsFirst(object, items);
      return items;
    }

    private Optional<String> ring(JsonObject object, String key) {
      return ListedTerms.known(object, key, rings, "ring", context::fail);
    }

    /**
     * @param ear hears of a ring that the file does not list
     */
    private Item item(JsonObject item, ListedTerms.Ear ear) {
      Optional<String> ring = ListedTerms.known(item, "ringId", rings, "ring", ear);
      Optional<LocalDate> day = item.someText("date").flatMap(Days::of);
      if (day.isEmpty()) {
        context.warn(
            item.place("date"),
            "an item of a timeline without a day",
            "Its ring is known without.");
      }
      String text = texts.markdown(item.text("description"), item.place("description"));
      return new Item(item, ring, day, Entries.moved(item, "moved", context), text);
    }

    /** Its chart has what stands first, whatever the days say. */
    private void newestIsFirst(JsonObject object, List<Item> items) {
      Optional<LocalDate> first = items.stream().findFirst().flatMap(Item::day);
      boolean isLater =
          items.stream()
              .flatMap(item -> item.day().stream())
              .anyMatch(day -> first.filter(day::isAfter).isPresent());
      if (isLater) {
        context.warn(
            object.place(TIMELINE),
            "the first item of the timeline is not the newest",
            "Backstage draws the first, so its ring is the status. Mend the days, or the order.");
      }
    }

    /** What the newest item says of a movement, where the rings do not say otherwise. */
    private Optional<Movement> moved(List<Item> items) {
      Optional<Movement> newest = items.stream().findFirst().flatMap(Item::moved);
      for (int i = 0; i + 1 < items.size(); i++) {
        Item item = items.get(i);
        Optional<Movement> told = item.moved().filter(movement -> movement != Movement.NONE);
        Optional<Movement> found = movement(items.get(i + 1), item);
        if (told.isPresent() && found.isPresent() && !told.equals(found)) {
          context.warn(
              item.object().place("moved"),
              "'moved' says %s, and the rings of the timeline say %s"
                  .formatted(told.get().id(), found.get().id()),
              "The rings count.");
          newest = i == 0 ? Optional.empty() : newest;
        }
      }
      return newest;
    }

    private Optional<Movement> movement(Item before, Item after) {
      List<String> names = rings.stream().map(FoundTerm::name).toList();
      return before.ring().isPresent() && after.ring().isPresent() && !names.isEmpty()
          ? Optional.of(
              Moves.ofSteps(names.indexOf(before.ring().get()) - names.indexOf(after.ring().get())))
          : Optional.empty();
    }
  }

  /**
   * An item of a timeline.
   *
   * @param ring the name of its ring; empty if the file does not list that
   */
  private record Item(
      JsonObject object,
      Optional<String> ring,
      Optional<LocalDate> day,
      Optional<Movement> moved,
      String text) {

    Optional<FoundEvent> found() {
      return day.filter(known -> ring.isPresent() || !text.isEmpty())
          .map(known -> new FoundEvent(known, ring, text));
    }
  }
}
