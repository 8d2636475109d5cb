package io.github.techradar.check;

import io.github.techradar.check.body.Review;
import io.github.techradar.markdown.InParallel;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.EntryNames;
import io.github.techradar.model.Event;
import io.github.techradar.model.FaultBarrier;
import io.github.techradar.model.Field;
import io.github.techradar.model.Layout;
import io.github.techradar.model.Location;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.References;
import io.github.techradar.model.Rule;
import io.github.techradar.model.Status;
import io.github.techradar.source.EntryFile;
import io.github.techradar.source.EntryValues;
import io.github.techradar.source.Timeline;
import io.github.techradar.source.TimelineItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An entry as its files tell it: one file, or one in each dated folder that says something new.
 *
 * @param oldestFirst its states, each with what it takes from the one before; never empty
 * @param timeline what the last of them tells of its past
 */
record EntryVersions(List<EntryValues> oldestFirst, Timeline timeline) {

  EntryVersions {
    oldestFirst = List.copyOf(oldestFirst);
  }

  private static EntryVersions of(List<EntryValues> oldestFirst) {
    EntryValues present = oldestFirst.get(oldestFirst.size() - 1);
    return new EntryVersions(oldestFirst, present.timeline());
  }

  /** What entries are called; those that cannot be read are known by their files. */
  static EntryNames names(List<EntryVersions> entries) {
    EntryNames names = new EntryNames();
    for (EntryVersions entry : entries) {
      String id = entry.present().id();
      if (!id.isEmpty()) {
        names.add(id, entry.present().title().orElse(id));
        names.addFile(id, entry.present().file().path());
      }
    }
    return names;
  }

  /** The state that holds now. */
  EntryValues present() {
    return oldestFirst.get(oldestFirst.size() - 1);
  }

  /**
   * The entry as it is now; empty if a value is missing without which it has no place.
   *
   * @param drafts whether drafts count as any other entry
   * @param names what the entries of the radar are called
   * @param reviewDay the day to count the age of entries to; without one none is too old
   */
  Optional<Entry> toEntry(boolean drafts, EntryNames names, Optional<LocalDate> reviewDay) {
    Optional<String> title = present().title();
    Optional<Status> status = present().status();
    Optional<Quadrant> quadrant = present().quadrant();
    return title.isPresent() && status.isPresent() && quadrant.isPresent()
        ? Optional.of(entry(title.get(), status.get(), quadrant.get(), drafts, names, reviewDay))
        : Optional.empty();
  }

  private Entry entry(
      String title,
      Status status,
      Quadrant quadrant,
      boolean drafts,
      EntryNames names,
      Optional<LocalDate> reviewDay) {
    EntryValues values = present();
    boolean foldersTell = values.definition().layout().keepsStates();
    return new Entry(
        values.id(),
        values.file().path(),
        title,
        formerTitle(),
        status,
        quadrant,
        values.isDraft(),
        values.isFeatured(),
        values.text(Field.DESCRIPTION),
        values.date(),
        values.texts(Field.TAGS),
        values.texts(Field.OWNERS),
        values.texts(Field.AUTHORS),
        values.text(Field.CONFIDENCE),
        values.texts(Field.PRIORITY),
        CoordinatesCheck.sound(values),
        new References(values.links(), values.related(names), values.replacedBy(names)),
        reviewDay.flatMap(this::reviewDue),
        values.others(),
        foldersTell ? states(drafts) : items(),
        timeline.inBody() && !foldersTell,
        values.file().body().text(),
        values.file().body().path());
  }

  private Optional<String> formerTitle() {
    if (present().isDraft()) {
      for (int i = oldestFirst.size() - 1; i >= 0; i--) {
        if (!oldestFirst.get(i).isDraft()) {
          return oldestFirst.get(i).title();
        }
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> reviewDue(LocalDate day) {
    return Review.of(present(), timeline.items())
        .filter(review -> review.isDue(day))
        .map(Review::by);
  }

  /** The events that the body tells; items without a day stay in its text alone. */
  private List<Event> items() {
    List<Event> events = new ArrayList<>();
    for (TimelineItem item : timeline.items()) {
      item.event().ifPresent(events::add);
    }
    events.sort(Comparator.comparing(Event::day).reversed());
    return events;
  }

  /**
   * The states as events: the status that each folder gave the entry, with what that folder said of
   * it, as long as the entry's body does not say so itself. A draft is no state that readers know
   * of.
   */
  private List<Event> states(boolean drafts) {
    List<Event> events = new ArrayList<>();
    for (EntryValues state : oldestFirst) {
      EntryFile file = state.file();
      boolean isPresent = state == present();
      boolean hidden = state.isDraft() && !drafts;
      if (hidden && !isPresent) {
        continue;
      }
      boolean ownText = !file.inheritsBody() && !isPresent;
      state
          .definition()
          .layout()
          .state(file.path())
          .map(Layout.State::day)
          .map(
              day ->
                  new Event(
                      day,
                      false,
                      state.status().filter(status -> !hidden),
                      false,
                      List.of(),
                      ownText ? file.body().text().strip() : "",
                      file.path()))
          .ifPresent(event -> events.add(0, event));
    }
    return events;
  }

  /**
   * The entries that files tell of. Two files of one day are never states of one entry, though
   * their names may come to the same id.
   *
   * @param problems takes those of files that lie where they cannot; each is an entry of its own
   */
  static List<EntryVersions> of(
      List<EntryFile> files, Definition definition, List<Problem> problems) {
    List<Dated> dated = new ArrayList<>();
    List<List<EntryValues>> misplaced = new ArrayList<>();
    for (EntryValues values : InParallel.map(files, file -> values(file, definition))) {
      Optional<Layout.State> state = definition.layout().state(values.file().path());
      if (state.isPresent()) {
        dated.add(new Dated(state.get(), values));
      } else {
        problems.add(misplaced(values.file()));
        misplaced.add(List.of(values));
      }
    }
    dated.sort(Comparator.comparing(Dated::day));
    List<List<EntryValues>> entries =
        Stream.of(statesByEntry(dated), misplaced).flatMap(List::stream).toList();
    return InParallel.map(entries, states -> readable(states, definition));
  }

  private static EntryValues values(EntryFile file, Definition definition) {
    return FaultBarrier.around(
        file.path(),
        () -> EntryValues.of(file, definition),
        fault -> EntryValues.of(EntryFile.unreadable(file.path(), fault), definition));
  }

  /** The entry of some states; one whose values make the plugin fail is as good as unreadable. */
  private static EntryVersions readable(List<EntryValues> oldestFirst, Definition definition) {
    String path = oldestFirst.get(oldestFirst.size() - 1).file().path();
    return FaultBarrier.around(
        path,
        () -> {
          EntryVersions entry = of(oldestFirst);
          entry.toEntry(true, new EntryNames(), Optional.empty()); // asks for every value
          return entry;
        },
        fault -> of(List.of(values(EntryFile.unreadable(path, fault), definition))));
  }

  private static List<List<EntryValues>> statesByEntry(List<Dated> oldestFirst) {
    Map<String, List<Dated>> byEntry = new LinkedHashMap<>();
    List<List<Dated>> apart = new ArrayList<>();
    for (Dated next : oldestFirst) {
      List<Dated> states =
          byEntry.computeIfAbsent(next.state().entry(), entry -> new ArrayList<>());
      Optional<Dated> before = Optional.empty();
      boolean isOfOneDay = false;
      for (Dated state : states) {
        before = state.day().isBefore(next.day()) ? Optional.of(state) : before;
        isOfOneDay |= state.day().equals(next.day());
      }
      Dated whole =
          before.isPresent()
              ? new Dated(next.state(), next.values().inheriting(before.get().values()))
              : next;
      if (isOfOneDay) {
        apart.add(List.of(whole));
      } else {
        states.add(whole);
      }
    }
    return Stream.concat(byEntry.values().stream(), apart.stream())
        .map(states -> states.stream().map(Dated::values).toList())
        .toList();
  }

  private static Problem misplaced(EntryFile file) {
    return Problem.of(
        Rule.FILE_NAME,
        Location.startOf(file.path()),
        "the file is in no folder that is named by a day",
        "radar.yml says 'editions: folders': move the file to a folder such as 2026-06-30, or"
            + " exclude it (entries: exclude).");
  }

  /** The values of a file, and where its place puts them. */
  private record Dated(Layout.State state, EntryValues values) {

    LocalDate day() {
      return state.day();
    }
  }
}
