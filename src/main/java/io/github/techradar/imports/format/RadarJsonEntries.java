package io.github.techradar.imports.format;

import io.github.techradar.imports.FoundEntry;
import io.github.techradar.imports.FoundEvent;
import io.github.techradar.imports.FoundLink;
import io.github.techradar.imports.FoundTerm;
import io.github.techradar.imports.ImportContext;
import io.github.techradar.model.Field;
import io.github.techradar.model.Movement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The entries of our own {@code radar.json}. */
final class RadarJsonEntries {

  private static final List<String> TEXTS =
      List.of(Field.DESCRIPTION, Field.DATE, Field.CONFIDENCE, Field.REPLACED_BY);
  private static final List<String> LISTS =
      List.of(Field.OWNERS, Field.AUTHORS, Field.PRIORITY, Field.COORDINATES, Field.RELATED);

  private final Terms terms;
  private final PageAddresses addresses;
  private final ImportContext context;

  /**
   * What entries refer to.
   *
   * @param statuses rings, and statuses off the radar
   * @param editions the days of the editions, where they have one
   */
  record Terms(
      List<FoundTerm> quadrants, List<FoundTerm> statuses, List<Optional<LocalDate>> editions) {}

  RadarJsonEntries(Terms terms, PageAddresses addresses, ImportContext context) {
    this.terms = terms;
    this.addresses = addresses;
    this.context = context;
  }

  /** An entry; empty if it is none. */
  Optional<FoundEntry> entry(JsonObject object) {
    String title = object.text(Field.TITLE);
    if (title.isEmpty()) {
      context.fail(object.place(Field.TITLE), "an entry without a title", "Give it a 'title'.");
      return Optional.empty();
    }
    Optional<String> status =
        ListedTerms.known(object, Field.STATUS, terms.statuses(), "status", context::fail);
    Optional<String> quadrant =
        ListedTerms.known(object, Field.QUADRANT, terms.quadrants(), "quadrant", context::fail);
    if (status.isEmpty() || quadrant.isEmpty()) {
      return Optional.empty();
    }
    String id = object.text("id");
    String file = PageAddresses.file(object.text("source"), id).orElse("");
    FoundEntry.Builder entry =
        FoundEntry.at(object.place(Field.TITLE), title)
            .id(id)
            .file(file)
            .ring(status.get())
            .quadrant(quadrant.get())
            .text(object.exactText("body"));
    object.texts(Field.TAGS).forEach(entry::tag);
    for (String key : TEXTS) {
      object.someText(key).ifPresent(text -> entry.value(key, text));
    }
    for (String key : LISTS) {
      Optional.of(object.texts(key))
          .filter(list -> !list.isEmpty())
          .ifPresent(list -> entry.value(key, list));
    }
    flag(object, Field.DRAFT, false, entry);
    flag(object, Field.FEATURED, true, entry);
    links(object, file, entry);
    past(object, entry);
    object.object("fields").all().forEach(entry::value);
    return Optional.of(entry.build());
  }

  private static void flag(JsonObject object, String key, boolean usual, FoundEntry.Builder entry) {
    object.flag(key).filter(flag -> flag != usual).ifPresent(flag -> entry.value(key, flag));
  }

  private void links(JsonObject object, String file, FoundEntry.Builder entry) {
    String page = object.text("url");
    for (JsonObject link : object.objects(Field.LINKS)) {
      String address = link.text("url");
      entry.link(
          new FoundLink(
              addresses.inFile(address, page, file, link.place("url")),
              link.text("name").equals(address) ? "" : link.text("name"),
              link.object("fields").all()));
    }
  }

  /** A timeline in a body stays there; where there is none, what the editions say becomes one. */
  private void past(JsonObject object, FoundEntry.Builder entry) {
    List<JsonObject> items = object.objects(Field.TIMELINE);
    boolean isInBody = object.flag("timelineInBody").orElse(false) && object.has("body");
    if (items.isEmpty()) {
      standings(object, entry);
    } else if (!isInBody) {
      items.forEach(item -> event(item).ifPresent(entry::event));
    }
  }

  private Optional<FoundEvent> event(JsonObject item) {
    Optional<LocalDate> day = item.someText("day").flatMap(Days::of);
    if (day.isEmpty()) {
      context.warn(item.place("day"), "an event without a day", "It is left out.");
      return Optional.empty();
    }
    Optional<String> status =
        item.has(Field.STATUS)
            ? ListedTerms.known(item, Field.STATUS, terms.statuses(), "status", context::warn)
            : Optional.empty();
    return Optional.of(
        new FoundEvent(
            day.get(),
            status,
            item.text("text"),
            item.flag("monthOnly").orElse(false),
            item.flag("tentative").orElse(false),
            item.texts("people")));
  }

  private void standings(JsonObject object, FoundEntry.Builder entry) {
    List<JsonObject> standings = object.objects("standings");
    Optional<String> before = Optional.empty();
    List<FoundEvent> events = new ArrayList<>();
    for (int i = 0; i < Math.min(standings.size(), terms.editions().size()); i++) {
      Optional<String> status = standings.get(i).someText(Field.STATUS);
      Optional<LocalDate> day = terms.editions().get(i);
      if (status.isPresent() && day.isPresent() && !status.equals(before)) {
        events.add(0, new FoundEvent(day.get(), status, ""));
      }
      before = standings.get(i).flag("known").orElse(false) ? status : before;
    }
    events.forEach(entry::event);
    before.ifPresent(entry::before);
    String word = object.text("movement");
    entry.moved(
        Arrays.stream(Movement.values())
            .filter(movement -> movement != Movement.LEFT && movement.id().equals(word))
            .findFirst());
  }
}
