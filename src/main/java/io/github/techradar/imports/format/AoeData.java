package io.github.techradar.imports.format;

import io.github.techradar.imports.FoundEntry;
import io.github.techradar.imports.FoundEvent;
import io.github.techradar.imports.FoundRadar;
import io.github.techradar.imports.FoundTerm;
import io.github.techradar.imports.ImportContext;
import io.github.techradar.model.Movement;
import io.github.techradar.model.Names;
import io.github.techradar.source.YamlValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the generator of AOE makes its site of: the data that it has built, alone or with its
 * configuration in one file. Forks of it, such as Porsche's, say a few things more.
 */
final class AoeData implements RadarSource {

  private static final String DATA = "data";
  private static final String CONFIG = "config";
  private static final String ITEMS = "items";
  private static final String RELEASES = "releases";
  private static final String RINGS = "rings";

  /** What version 4 calls a quadrant, and version 5 a segment. */
  private static final String QUADRANT = "quadrant";

  private static final String SEGMENT = "segment";

  @Override
  public boolean recognises(SourceFile file) {
    JsonOutline outline = JsonOutline.of(file.text());
    return outline.below(DATA).containsAll(List.of(ITEMS, RELEASES))
        || (outline.has(ITEMS, RELEASES)
            && outline.below(ITEMS).contains("ring")
            && (outline.below(ITEMS).contains(QUADRANT) || outline.below(ITEMS).contains(SEGMENT)));
  }

  /** Its configuration has the names of rings and quadrants. */
  @Override
  public boolean isCompanion(SourceFile file) {
    JsonOutline outline = JsonOutline.of(file.text());
    return outline.below(RINGS).contains("id")
        && (outline.has("quadrants") || outline.has("segments"));
  }

  @Override
  public FoundRadar read(List<SourceFile> files, ImportContext context) {
    return new Reading(files, context).read();
  }

  /** Reads the data, and the configuration if there is one. */
  private static final class Reading {

    private final ImportContext context;
    private final FoundRadar.Builder radar;
    private final Texts texts;
    private final Links links;
    private final JsonObject data;
    private final JsonObject config;
    private final List<FoundTerm> rings;
    private final List<FoundTerm> quadrants;

    Reading(List<SourceFile> files, ImportContext context) {
      this.context = context;
      this.radar = new FoundRadar.Builder(files.get(0).path());
      this.texts = new Texts(context);
      this.links = new Links(context);
      JsonObject document = Documents.object(files.get(0), radar, context);
      this.data = document.has(DATA) ? document.object(DATA) : document;
      this.config =
          files.size() > 1 && !document.has(CONFIG)
              ? Documents.object(files.get(1), context)
              : document.object(CONFIG);
      this.rings = ListedTerms.of(config, RINGS, context);
      this.quadrants =
          ListedTerms.of(config, config.has("segments") ? "segments" : "quadrants", context);
    }

    FoundRadar read() {
      radar.title(config.object("labels").someText("title"));
      rings.forEach(radar::ring);
      quadrants.forEach(radar::quadrant);
      for (YamlValue release : data.list(RELEASES)) {
        Optional<LocalDate> day = release.asText().flatMap(Days::of);
        day.ifPresent(radar::edition);
        if (day.isEmpty()) {
          context.warn(
              release.location(), "a release without a day", "It becomes no edition of the radar.");
        }
      }
      for (YamlValue item : data.list(ITEMS)) {
        Entries.object(item, context)
            .flatMap(this::entry)
            .ifPresentOrElse(radar::entry, radar::failed);
      }
      return radar.build();
    }

    private Optional<FoundEntry> entry(JsonObject item) {
      String id = item.text("id", "name");
      String title = Texts.line(item.someText("title").orElse(id));
      if (title.isEmpty()) {
        context.fail(item.place(), "an item without an id and a title", "Give it an 'id'.");
        return Optional.empty();
      }
      Optional<String> ring = ListedTerms.known(item, "ring", rings, "ring", context::fail);
      Optional<String> quadrant =
          ListedTerms.known(
              item,
              item.has(SEGMENT) ? SEGMENT : QUADRANT,
              quadrants,
              item.has(SEGMENT) ? SEGMENT : QUADRANT,
              context::fail);
      if (ring.isEmpty() || quadrant.isEmpty()) {
        return Optional.empty();
      }
      String body = item.text("body");
      FoundEntry.Builder entry =
          FoundEntry.at(item.place("title", "id", "name"), title)
              .id(id)
              .ring(ring.get())
              .quadrant(quadrant.get())
              .moved(moved(item))
              .text(texts.html(body, item.place("body")));
      events(item, ring.get(), body, entry);
      item.texts("tags").forEach(entry::tag);
      item.value("links").ifPresent(value -> links.add(entry, value));
      values(item, entry);
      return Optional.of(entry.build());
    }

    /** That it has changed says nothing of where it was; its revisions may. */
    private Optional<Movement> moved(JsonObject item) {
      return Names.same(item.text("flag"), "changed")
          ? Optional.empty()
          : Entries.moved(item, "flag", context);
    }

    private void values(JsonObject item, FoundEntry.Builder entry) {
      item.someText("summary").ifPresent(text -> entry.value("description", Texts.line(text)));
      List<String> teams = item.texts("teams");
      if (!teams.isEmpty()) {
        entry.value("owners", teams);
      }
      if (!item.flag("featured").orElse(true)) {
        entry.value("featured", false);
      }
      item.leaveOut(QUADRANT, SEGMENT, "id", "name"); // one of two that are the same
      item.leaveOut(
          "position", "addedTeams", "removedTeams", "bodyInherited"); // found by what else is there
      item.others().forEach(entry::value);
    }

    /** Its revisions are those that differ from what it is now, newest first. */
    private void events(JsonObject item, String ring, String body, FoundEntry.Builder entry) {
      Optional<LocalDate> now = day(item);
      now.ifPresent(day -> entry.event(new FoundEvent(day, Optional.of(ring), "")));
      for (JsonObject revision : item.objects("revisions")) {
        Optional<String> then =
            revision.has("ring")
                ? ListedTerms.known(revision, "ring", rings, "ring", context::warn)
                : Optional.empty();
        String text = revision.text("body");
        String told = text.equals(body) ? "" : texts.html(text, revision.place("body"));
        day(revision)
            .filter(day -> now.filter(day::equals).isEmpty())
            .filter(day -> then.isPresent() || !told.isEmpty())
            .ifPresent(day -> entry.event(new FoundEvent(day, then, told)));
      }
    }

    private Optional<LocalDate> day(JsonObject object) {
      Optional<String> release = object.someText("release");
      Optional<LocalDate> day = release.flatMap(Days::of);
      if (release.isPresent() && day.isEmpty()) {
        context.warn(
            object.place("release"),
            "%s is no day".formatted(Names.quoted(release.get())),
            "The timeline goes without it.");
      }
      return day;
    }
  }
}
