package io.github.techradar.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the radar was in its editions, and so what moved. It does not matter here where that is
 * known from.
 */
public final class History {

  /** That of a radar without editions: nothing moves. */
  public static final History NONE = new History(List.of(), List.of(), List.of());

  private final List<Ring> rings;
  private final List<Edition> editions;
  private final List<Course> courses;

  /** The courses of the entries that are there, by their ids. */
  private final Map<String, Course> present;

  /**
   * @param rings the rings of the radar, innermost first
   * @param editions oldest first; the last one is the present
   * @param courses the entries through these editions: those that are there in the order of the
   *     radar, then those that are gone by title
   * @throws IllegalArgumentException if an entry's course has more or fewer standings than there
   *     are editions
   */
  public History(List<Ring> rings, List<Edition> editions, List<Course> courses) {
    this.rings = List.copyOf(rings);
    this.editions = List.copyOf(editions);
    this.courses = List.copyOf(courses);
    for (Course course : courses) {
      if (course.standings().size() != editions.size()) {
        throw new IllegalArgumentException(
            "%s stands in %s of %s editions"
                .formatted(course.id(), course.standings().size(), editions.size()));
      }
    }
    this.present =
        courses.stream()
            .filter(course -> !course.gone())
            .collect(Collectors.toUnmodifiableMap(Course::id, Function.identity()));
  }

  /**
   * A history whose last edition is {@link Edition#NOW}. If nothing has moved since the edition
   * before that, and there is another one before, then that edition stands for the present: on the
   * day of an edition the radar shows what moved with it.
   */
  public static History upToNow(List<Ring> rings, List<Edition> editions, List<Course> courses) {
    History history = new History(rings, editions, courses);
    int now = editions.size() - 1;
    boolean idle = now > 1 && history.changes(now).changes().isEmpty();
    return idle
        ? new History(
            rings,
            editions.subList(0, now),
            courses.stream().map(course -> until(now, course)).toList())
        : history;
  }

  private static Course until(int edition, Course course) {
    return new Course(
        course.id(),
        course.title(),
        course.gone(),
        course.timeline(),
        course.standings().subList(0, edition));
  }

  /** The editions, oldest first; the last one is the present. */
  public List<Edition> editions() {
    return editions;
  }

  /** The entries through the editions: those that are there, then those that are gone. */
  public List<Course> courses() {
    return courses;
  }

  /** Whether there is an edition that the present can be held against. */
  public boolean hasPast() {
    return editions.size() > 1;
  }

  /** The edition before the present. */
  public Optional<Edition> previous() {
    return hasPast() ? Optional.of(editions.get(editions.size() - 2)) : Optional.empty();
  }

  /** What became of an entry since the edition before the present. */
  public Movement movement(Entry entry) {
    return course(entry)
        .filter(course -> hasPast())
        .map(course -> movement(course, editions.size() - 1))
        .orElse(Movement.NONE);
  }

  /** An entry through the editions; empty if there are none. */
  public Optional<Course> course(Entry entry) {
    return Optional.ofNullable(present.get(entry.id()));
  }

  /**
   * The statuses that an entry had, newest first and none twice in a row: what its timeline says
   * for sure, and between that what the editions know. The first is what it has now.
   */
  public List<Stay> stays(Entry entry) {
    List<Stay> seen = new ArrayList<>();
    for (Event event : entry.timeline()) {
      event
          .settled()
          .ifPresent(
              status ->
                  seen.add(0, new Stay(status, Optional.of(event.day()), Optional.of(event))));
    }
    course(entry).ifPresent(course -> seen.addAll(seen(course)));
    seen.sort(Comparator.comparing(stay -> stay.since().orElseThrow()));
    seen.add(new Stay(entry.status(), Optional.empty(), Optional.empty()));
    List<Stay> stays = new ArrayList<>();
    for (Stay next : seen) {
      if (stays.isEmpty() || !stays.get(0).status().equals(next.status())) {
        stays.add(0, next);
      } else if (stays.get(0).event().isEmpty()) {
        stays.set(0, new Stay(next.status(), stays.get(0).since(), next.event()));
      }
    }
    return List.copyOf(stays);
  }

  /** What the editions of the past know of an entry. */
  private List<Stay> seen(Course course) {
    List<Stay> seen = new ArrayList<>();
    for (int i = 0; i < editions.size(); i++) {
      Optional<LocalDate> day = editions.get(i).day();
      if (day.isPresent() && course.standings().get(i) instanceof Standing.In in) {
        seen.add(new Stay(in.status(), day, Optional.empty()));
      }
    }
    return seen;
  }

  /** What moved, by edition, newest first; the oldest edition has nothing to be held against. */
  public List<EditionChanges> changes() {
    return IntStream.range(1, editions.size()).mapToObj(i -> changes(editions.size() - i)).toList();
  }

  private EditionChanges changes(int edition) {
    return new EditionChanges(
        editions.get(edition),
        editions.get(edition - 1),
        courses.stream()
            .filter(course -> movement(course, edition) != Movement.NONE)
            .map(course -> change(course, edition))
            .toList());
  }

  private Movement movement(Course course, int edition) {
    return Movement.between(
        course.standings().get(edition - 1), course.standings().get(edition), rings);
  }

  private Change change(Course course, int edition) {
    Standing after = course.standings().get(edition);
    return new Change(
        course,
        movement(course, edition),
        course.standings().get(edition - 1),
        after,
        course.timeline().stream()
            .filter(between(editions.get(edition - 1), editions.get(edition)))
            .filter(
                event -> event.settled().map(Standing.In::new).filter(after::equals).isPresent())
            .findFirst());
  }

  /**
   * After the one edition and not after the other, as far as their days are known. What happened on
   * the day of a revision may have happened after it.
   */
  private static Predicate<Event> between(Edition from, Edition to) {
    Optional<LocalDate> first = from.day().map(day -> from.isDay() ? day.plusDays(1) : day);
    return event ->
        first.filter(event.day()::isBefore).isEmpty()
            && to.day().filter(event.day()::isAfter).isEmpty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof History history
        && rings.equals(history.rings)
        && editions.equals(history.editions)
        && courses.equals(history.courses);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rings, editions, courses);
  }
}
