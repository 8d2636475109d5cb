package io.github.techradar.history;

import io.github.techradar.history.EditionFinder.Found;
import io.github.techradar.model.Course;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Edition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Event;
import io.github.techradar.model.History;
import io.github.techradar.model.LeftOut;
import io.github.techradar.model.Names;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Standing;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.jgit.revwalk.RevCommit;

/** Reads the history of a radar from the timelines of its entries and from git. */
final class EditionReader {

  private final Radar radar;
  private final Definition definition;
  private final boolean drafts;

  EditionReader(Radar radar, boolean drafts) {
    this.radar = radar;
    this.definition = radar.definition();
    this.drafts = drafts;
  }

  /** What the radar was in the editions that were found. */
  Past read(List<Found> editions, Optional<GitRepository> git) throws IOException {
    if (editions.isEmpty()) {
      return Past.NONE;
    }
    List<Found> found = EditionOrder.sorted(editions, git);
    List<RevCommit> commits = found.stream().flatMap(f -> f.commit().stream()).distinct().toList();
    List<GitTrail> trails = List.of();
    List<String> notes = List.of();
    if (git.isPresent() && !commits.isEmpty()) {
      GitHistory history = new GitHistory(git.get(), definition, drafts);
      trails = history.trails(files(), commits);
      notes = history.notes();
    }
    Map<String, GitTrail> byPath = new HashMap<>();
    trails.forEach(trail -> trail.present().ifPresent(path -> byPath.put(path, trail)));
    List<Course> courses = new ArrayList<>();
    for (Entry entry : radar.published()) {
      Optional<GitTrail> trail = Optional.ofNullable(byPath.get(entry.source()));
      courses.add(course(entry, trail, found, commits));
    }
    courses.addAll(keptBack(found));
    courses.addAll(gone(trails, found, commits));
    List<Edition> all =
        Stream.concat(found.stream().map(Found::edition), Stream.of(Edition.NOW)).toList();
    return new Past(History.upToNow(definition.rings(), all, courses), notes);
  }

  /** All files that are entries today, whatever is wrong with them. */
  private List<String> files() {
    return Stream.of(
            radar.published().stream().map(Entry::source),
            radar.drafts().stream().map(Entry::source),
            radar.leftOut().stream().map(LeftOut::source))
        .flatMap(Function.identity())
        .distinct()
        .toList();
  }

  private Course course(
      Entry entry, Optional<GitTrail> trail, List<Found> found, List<RevCommit> commits) {
    List<Standing> standings = new ArrayList<>();
    for (Found edition : found) {
      Optional<Standing> git =
          edition
              .commit()
              .flatMap(commit -> trail.map(t -> t.standings().get(commits.indexOf(commit))))
              .filter(standing -> !(standing instanceof Standing.Unknown));
      standings.add(standing(entry.timeline(), edition, git));
    }
    standings.add(new Standing.In(entry.status()));
    return new Course(entry.id(), entry.title(), false, entry.timeline(), standings);
  }

  /**
   * What an entry was in an edition. In an edition of git its own word counts first, on a day that
   * of the timeline, which people have written on purpose.
   */
  private Standing standing(List<Event> timeline, Found edition, Optional<Standing> git) {
    if (edition.isRevision() && git.isPresent()) {
      return git.get();
    }
    LocalDate day = edition.edition().day().orElseThrow();
    if (definition.layout().keepsStates()) {
      return inFolder(timeline, day);
    }
    Optional<Standing> settled =
        timeline.stream()
            .filter(event -> !event.day().isAfter(day))
            .flatMap(event -> event.settled().stream())
            .findFirst()
            .map(Standing.In::new);
    if (settled.isPresent() || git.isPresent()) {
      return settled.or(() -> git).orElseThrow();
    }
    boolean later = timeline.stream().anyMatch(event -> event.settled().isPresent());
    return later ? new Standing.Absent() : new Standing.Unknown();
  }

  /** What the newest folder until a day says of an entry; of a draft it says no status. */
  private static Standing inFolder(List<Event> timeline, LocalDate day) {
    return timeline.stream()
        .filter(event -> !event.day().isAfter(day))
        .findFirst()
        .flatMap(Event::status)
        .<Standing>map(Standing.In::new)
        .orElse(new Standing.Absent());
  }

  /** The entries of dated folders that were there once, and that their authors keep back today. */
  private List<Course> keptBack(List<Found> found) {
    return radar.drafts().stream()
        .filter(entry -> definition.layout().keepsStates())
        .filter(entry -> entry.timeline().stream().anyMatch(event -> event.status().isPresent()))
        .map(
            entry -> {
              List<Standing> standings = new ArrayList<>();
              found.forEach(
                  edition -> standings.add(standing(entry.timeline(), edition, Optional.empty())));
              standings.add(new Standing.Absent());
              return new Course(entry.id(), entry.title(), true, List.of(), standings);
            })
        .toList();
  }

  /** The entries that were on the radar once and have no page today. */
  private List<Course> gone(List<GitTrail> trails, List<Found> found, List<RevCommit> commits) {
    List<String> shown =
        Stream.concat(
                radar.published().stream().map(Entry::source),
                radar.leftOut().stream().map(LeftOut::source))
            .toList();
    List<Course> gone = new ArrayList<>();
    for (GitTrail trail : trails) {
      boolean wasOnRadar = trail.standings().stream().anyMatch(Standing::isOnRadar);
      if (wasOnRadar && trail.present().filter(shown::contains).isEmpty()) {
        List<Standing> standings = new ArrayList<>();
        for (Found edition : found) {
          standings.add(
              edition
                  .commit()
                  .map(commit -> trail.standings().get(commits.indexOf(commit)))
                  .orElse(new Standing.Unknown()));
        }
        standings.add(new Standing.Absent());
        String title = trail.title().orElse(trail.last());
        gone.add(
            new Course(definition.layout().id(trail.last()), title, true, List.of(), standings));
      }
    }
    gone.sort(Comparator.comparing(Course::title, Names.READING_ORDER).thenComparing(Course::id));
    return gone;
  }
}
