package io.github.techradar.imports.format;

import io.github.techradar.imports.FoundEntry;
import io.github.techradar.imports.FoundRadar;
import io.github.techradar.imports.FoundTerm;
import io.github.techradar.imports.ImportContext;
import io.github.techradar.model.Names;
import io.github.techradar.source.YamlList;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The entries of Zalando's radar. They have numbers for rings and quadrants, whose names are in the
 * page that draws the radar.
 */
final class ZalandoConfig implements RadarSource {

  private static final String CALL = "radar_visualization";
  private static final String ENTRIES = "entries";
  private static final String QUADRANTS = "quadrants";
  private static final String RINGS = "rings";

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");
  private static final Set<String> KEYS = Set.of("label", "quadrant", "ring");

  @Override
  public boolean recognises(SourceFile file) {
    if (!JsonOutline.isJson(file.text())) {
      return page(file)
          .flatMap(page -> page.list(ENTRIES))
          .filter(ZalandoConfig::areEntries)
          .isPresent();
    }
    JsonOutline outline = JsonOutline.of(file.text());
    return outline.below(ENTRIES).containsAll(KEYS) || outline.items().containsAll(KEYS);
  }

  private static boolean areEntries(List<YamlValue> items) {
    return items.stream()
        .anyMatch(item -> item instanceof YamlMap map && map.value("label").isPresent());
  }

  @Override
  public boolean isCompanion(SourceFile file) {
    return page(file)
        .filter(page -> page.list(QUADRANTS).isPresent() || page.list(RINGS).isPresent())
        .isPresent();
  }

  /** What a page hands to the function that draws the radar. */
  private static Optional<YamlMap> page(SourceFile file) {
    return ScriptObject.of(file.source(), CALL);
  }

  @Override
  public FoundRadar read(List<SourceFile> files, ImportContext context) {
    return new Reading(files, context).read();
  }

  /** Reads one file, and the page if there is one. */
  private static final class Reading {

    private final SourceFile file;
    private final ImportContext context;
    private final Texts texts;
    private final Links links;
    private final FoundRadar.Builder radar;

    /** The file, and then the pages. */
    private final List<JsonObject> documents = new ArrayList<>();

    private List<YamlValue> items = List.of();

    Reading(List<SourceFile> files, ImportContext context) {
      this.file = files.get(0);
      this.context = context;
      this.texts = new Texts(context);
      this.links = new Links(context);
      this.radar = new FoundRadar.Builder(file.path());
      file().ifPresent(this::take);
      files.stream()
          .skip(1)
          .flatMap(other -> page(other).stream())
          .forEach(page -> documents.add(new JsonObject(page, context)));
    }

    private Optional<YamlValue> file() {
      return JsonOutline.isJson(file.text())
          ? Documents.value(file, radar, context)
          : page(file).map(YamlValue.class::cast).or(() -> Documents.value(file, radar, context));
    }

    private void take(YamlValue value) {
      if (value instanceof YamlMap map) {
        JsonObject document = new JsonObject(map, context);
        documents.add(document);
        items = document.list(ENTRIES);
      } else if (value instanceof YamlList list) {
        items = list.items();
      }
      if (items.isEmpty()) {
        context.fail(value.location(), "there are no entries in this file", "They are in a list.");
      }
    }

    FoundRadar read() {
      radar.title(first(document -> document.someText("title")));
      first(document -> document.someText("date")).ifPresent(this::date);
      List<Optional<FoundTerm>> quadrants = terms(context.quadrantNames(), QUADRANTS);
      List<Optional<FoundTerm>> rings = terms(context.ringNames(), RINGS);
      if (!items.isEmpty() && (quadrants.isEmpty() || rings.isEmpty())) {
        withoutNames(quadrants.isEmpty(), rings.isEmpty());
        items.forEach(item -> radar.failed());
        return radar.build();
      }
      ListedTerms.clockwise(quadrants).stream().flatMap(Optional::stream).forEach(radar::quadrant);
      rings.stream().flatMap(Optional::stream).forEach(radar::ring);
      for (YamlValue item : items) {
        Entries.object(item, context)
            .flatMap(object -> entry(object, quadrants, rings))
            .ifPresentOrElse(radar::entry, radar::failed);
      }
      return radar.build();
    }

    private <T> Optional<T> first(Function<JsonObject, Optional<T>> asked) {
      return documents.stream().map(asked).flatMap(Optional::stream).findFirst();
    }

    private void date(String date) {
      radar.day(Days.of(date));
      if (Days.of(date).isEmpty()) {
        context.warn(
            documents.get(0).place("date"),
            "%s is no day and no month".formatted(Names.quoted(date)),
            "The radar has no day then. It is written as 2026.05.");
      }
    }

    /** What the numbers stand for: as people have said, else as the file or a page says. */
    private List<Optional<FoundTerm>> terms(List<String> given, String key) {
      if (!given.isEmpty()) {
        return given.stream()
            .map(name -> Optional.of(name.strip()).filter(n -> !n.isEmpty()).map(FoundTerm::of))
            .toList();
      }
      return documents.stream()
          .map(document -> document.list(key))
          .filter(list -> !list.isEmpty())
          .findFirst()
          .map(list -> list.stream().map(item -> ListedTerms.term(item, context)).toList())
          .orElse(List.of());
    }

    private void withoutNames(boolean quadrants, boolean rings) {
      String what = quadrants && rings ? "rings and quadrants" : quadrants ? QUADRANTS : RINGS;
      context.fail(
          items.get(0).location(),
          "the entries have numbers for " + what + ", and nothing says their names",
          "Give the page that draws the radar too, or say the names in the order of the numbers: "
              + Stream.of(
                      rings ? "rings (Adopt,Trial,Assess,Hold)" : "",
                      quadrants ? "quadrants (Languages,Platforms,Tools,Techniques)" : "")
                  .filter(setting -> !setting.isEmpty())
                  .collect(Collectors.joining(" and "))
              + ".");
    }

    private Optional<FoundEntry> entry(
        JsonObject object, List<Optional<FoundTerm>> quadrants, List<Optional<FoundTerm>> rings) {
      String label = Texts.line(object.text("label"));
      if (label.isEmpty()) {
        context.fail(object.place("label"), "an entry without a label", "Give it a 'label'.");
        return Optional.empty();
      }
      Optional<String> quadrant = name(object, "quadrant", quadrants);
      Optional<String> ring = name(object, "ring", rings);
      if (quadrant.isEmpty() || ring.isEmpty()) {
        return Optional.empty();
      }
      FoundEntry.Builder entry =
          FoundEntry.at(object.place("label"), label)
              .quadrant(quadrant.get())
              .ring(ring.get())
              .moved(Entries.moved(object, "moved", context))
              .text(texts.html(object.text("description"), object.place("description")))
              .link(links.address(object.text("link"), object.place("link")), "");
      if (!object.flag("active").orElse(true)) {
        entry.value("active", false);
      }
      object.others().forEach(entry::value);
      return Optional.of(entry.build());
    }

    private Optional<String> name(JsonObject object, String key, List<Optional<FoundTerm>> terms) {
      String number = object.text(key);
      Optional<FoundTerm> term =
          NUMBER.matcher(number).matches()
              ? terms.stream().skip(Integer.parseInt(number)).findFirst().flatMap(t -> t)
              : ListedTerms.find(terms.stream().flatMap(Optional::stream).toList(), number);
      if (term.isEmpty()) {
        List<String> known =
            IntStream.range(0, terms.size())
                .boxed()
                .flatMap(i -> terms.get(i).map(t -> i + " (" + t.name() + ")").stream())
                .toList();
        context.fail(
            object.place(key),
            number.isEmpty()
                ? "%s is missing or empty".formatted(Names.quoted(key))
                : "%s is the number of no %s".formatted(Names.quoted(number), key),
            "There are " + String.join(", ", known) + ".");
      }
      return term.map(FoundTerm::name);
    }
  }
}
