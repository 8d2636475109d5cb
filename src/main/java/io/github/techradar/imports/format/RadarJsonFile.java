package io.github.techradar.imports.format;

import io.github.techradar.imports.FoundRadar;
import io.github.techradar.imports.FoundTerm;
import io.github.techradar.imports.ImportContext;
import io.github.techradar.model.Names;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Our own {@code radar.json}, which has everything. */
final class RadarJsonFile implements RadarSource {

  private static final String VERSION = "formatVersion";
  private static final String ENTRIES = "entries";

  /** The version of the format that is read here; within one the format is only added to. */
  private static final String KNOWN_VERSION = "1";

  @Override
  public boolean recognises(SourceFile file) {
    return JsonOutline.of(file.text()).has(VERSION, ENTRIES);
  }

  @Override
  public FoundRadar read(List<SourceFile> files, ImportContext context) {
    FoundRadar.Builder radar = new FoundRadar.Builder(files.get(0).path()).whole();
    JsonObject document = Documents.object(files.get(0), radar, context);
    List<YamlValue> items = document.list(ENTRIES);
    String version = document.text(VERSION);
    if (!version.equals(KNOWN_VERSION)) {
      context.fail(
          document.place(VERSION),
          "%s is no version of radar.json that is known here".formatted(Names.quoted(version)),
          "Write the file with this version of the plugin, or read it with a newer one.");
      items.forEach(item -> radar.failed());
      return radar.build();
    }
    List<FoundTerm> rings = terms(document, "rings", context);
    List<FoundTerm> offRadar = terms(document, "offRadar", context);
    List<FoundTerm> quadrants = terms(document, "quadrants", context);
    radar.title(document.someText("title"));
    rings.forEach(radar::ring);
    offRadar.forEach(radar::offRadar);
    quadrants.forEach(radar::quadrant);
    List<Optional<LocalDate>> editions = editions(document, context);
    editions.stream().flatMap(Optional::stream).forEach(radar::edition);
    for (String key : List.of("rings", "quadrants")) {
      if ((key.equals("rings") ? rings : quadrants).isEmpty()) {
        context.fail(document.place(key), "there are no " + key, "Every radar has some.");
      }
    }
    List<FoundTerm> statuses = new ArrayList<>(rings);
    statuses.addAll(offRadar);
    RadarJsonEntries entries =
        new RadarJsonEntries(
            new RadarJsonEntries.Terms(quadrants, statuses, editions),
            new PageAddresses(document.text("site"), items, context),
            context);
    for (YamlValue item : items) {
      Entries.object(item, context)
          .flatMap(entries::entry)
          .ifPresentOrElse(radar::entry, radar::failed);
    }
    whatIsNoMore(document, context);
    return radar.build();
  }

  private static List<FoundTerm> terms(JsonObject document, String key, ImportContext context) {
    List<FoundTerm> terms = new ArrayList<>();
    for (JsonObject term : document.objects(key)) {
      Optional<String> id = term.someText("id");
      String name = term.someText("name").or(() -> id).orElse("");
      if (id.isPresent() && terms.stream().anyMatch(other -> other.ids().contains(id.get()))) {
        context.fail(
            term.place("id"),
            "the id %s stands twice below %s".formatted(Names.quoted(id.get()), Names.quoted(key)),
            "Each has an id of its own.");
      } else if (!name.isEmpty()) {
        terms.add(
            new FoundTerm(
                name,
                id.stream().toList(),
                term.someText("description"),
                ListedTerms.color(term.text("color")),
                id.filter(known -> !known.equals(Names.slug(name)) && isId(known)),
                term.texts("aliases")));
      }
    }
    return terms;
  }

  /** Whether a definition can have such an id. */
  private static boolean isId(String text) {
    return text.equals(Names.slug(text));
  }

  /** The days of all editions, oldest first; empty for one that has none. */
  private static List<Optional<LocalDate>> editions(JsonObject document, ImportContext context) {
    List<Optional<LocalDate>> days = new ArrayList<>();
    for (JsonObject edition : document.objects("editions")) {
      String name = edition.text("name");
      Optional<LocalDate> day = edition.someText("day").flatMap(Days::of);
      days.add(day);
      if (day.isEmpty()) {
        context.warn(
            edition.place("name"),
            "the edition %s has no day".formatted(Names.quoted(name)),
            "It is left out.");
      } else if (!day.get().toString().equals(name)) {
        context.warn(
            edition.place("name"),
            "the edition %s is known by its day from now on".formatted(Names.quoted(name)),
            "It is %s. A tag or a folder of that name is no part of this file."
                .formatted(day.get()));
      }
    }
    return days;
  }

  /** What the file names, and has no text of. */
  private static void whatIsNoMore(JsonObject document, ImportContext context) {
    for (String key : List.of("gone", "leftOut")) {
      List<YamlValue> items = document.list(key);
      if (!items.isEmpty()) {
        String names =
            String.join(
                ", ",
                items.stream()
                    .flatMap(
                        item -> item instanceof YamlMap map ? name(map).stream() : Stream.empty())
                    .map(Names::quoted)
                    .toList());
        context.warn(
            document.place(key),
            key.equals("gone")
                ? "entries that are no more: " + names
                : "files that had errors when this one was written: " + names,
            "This file has only their names, so they are not imported.");
      }
    }
  }

  private static Optional<String> name(YamlMap map) {
    return map.text("title").or(() -> map.text("source"));
  }
}
