package io.github.techradar.history;

import io.github.techradar.model.Course;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Edition;
import io.github.techradar.model.EditionSource;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Event;
import io.github.techradar.model.History;
import io.github.techradar.model.LeftOut;
import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Rule;
import io.github.techradar.model.Standing;
import io.github.techradar.source.EntryFile;
import io.github.techradar.source.SourceDirectory;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.revwalk.RevCommit;

/** Reads the history of a radar from the timelines of its entries and from git. */
final class EditionReader {

  private final Radar radar;
  private final Definition definition;
  private final SourceDirectory source;
  private final boolean drafts;
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  EditionReader(Radar radar, SourceDirectory source, boolean drafts) {
    this.radar = radar;
    this.definition = radar.definition();
    this.source = source;
    this.drafts = drafts;
  }

  /**
   * An edition, and where to look for it.
   *
   * @param end the last moment that belongs to it
   * @param isRevision whether it is that commit, and not only a day on which there was one
   * @param commit what git has of it, if it has something
   */
  private record Found(
      Edition edition, Instant end, boolean isRevision, Optional<RevCommit> commit) {}

  Past read() throws IOException {
    Optional<GitRepository> git =
        definition.datedFolders() ? Optional.empty() : GitRepository.around(source.root());
    try {
      List<Found> found = new ArrayList<>();
      for (EditionSource edition : definition.editions()) {
        found.addAll(find(edition, git));
      }
      found.sort(Comparator.comparing(Found::end));
      return new Past(history(found, git), problems, notes);
    } finally {
      git.ifPresent(GitRepository::close);
    }
  }

  private List<Found> find(EditionSource wanted, Optional<GitRepository> git) throws IOException {
    if (wanted instanceof EditionSource.Day day) {
      return List.of(find(day.day(), git));
    }
    if (wanted instanceof EditionSource.Folders) {
      return folders();
    }
    if (wanted instanceof EditionSource.Revision revision) {
      return find(revision, git).stream().toList();
    }
    return find((EditionSource.Tags) wanted, git);
  }

  /** The days of the dated folders, which are those of the entries' events. */
  private List<Found> folders() {
    return radar.published().stream()
        .flatMap(entry -> entry.timeline().stream())
        .map(Event::day)
        .distinct()
        .map(day -> new Found(Edition.of(day), end(day), false, Optional.empty()))
        .toList();
  }

  private Found find(LocalDate day, Optional<GitRepository> git) throws IOException {
    Optional<RevCommit> commit = git.isPresent() ? git.get().lastOn(day) : Optional.empty();
    if (git.isEmpty()) {
      notes.add("%s is known from timelines alone: %s".formatted(day, noRepository()));
    } else if (commit.isEmpty() && git.get().isShallow()) {
      notes.add("%s is known from timelines alone: %s".formatted(day, shallow()));
    }
    return new Found(Edition.of(day), end(day), false, commit);
  }

  private static Instant end(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1);
  }

  private Optional<Found> find(EditionSource.Revision revision, Optional<GitRepository> git)
      throws IOException {
    Optional<RevCommit> commit =
        git.isPresent() ? git.get().revision(revision.name()) : Optional.empty();
    if (commit.isEmpty()) {
      Optional<String> excuse = excuse(git);
      if (excuse.isPresent()) {
        leftOut(revision.name(), revision.location(), excuse.get());
      } else {
        problems.add(
            Problem.of(
                Rule.INVALID_DEFINITION,
                revision.location(),
                "git knows no revision " + Names.quoted(revision.name()),
                "An edition is a day as YYYY-MM-DD, or a tag, branch or commit."));
      }
    }
    return commit.map(c -> found(revision.name(), c));
  }

  private List<Found> find(EditionSource.Tags tags, Optional<GitRepository> git)
      throws IOException {
    List<GitRepository.Tag> found = git.isPresent() ? git.get().tags(tags.pattern()) : List.of();
    if (found.isEmpty()) {
      String name = "tags " + tags.pattern();
      leftOut(name, tags.location(), excuse(git).orElse("git has no such tag"));
    }
    return found.stream().map(tag -> found(tag.name(), tag.commit())).toList();
  }

  private static Found found(String name, RevCommit commit) {
    Edition edition = new Edition(name, Optional.of(GitRepository.day(commit)));
    return new Found(
        edition, Instant.ofEpochSecond(commit.getCommitTime()), true, Optional.of(commit));
  }

  /** Why git cannot know what it is asked for, if there is such a reason. */
  private Optional<String> excuse(Optional<GitRepository> git) throws IOException {
    if (git.isEmpty()) {
      return Optional.of(noRepository());
    }
    return git.get().isShallow() ? Optional.of(shallow()) : Optional.empty();
  }

  private String noRepository() {
    return "there is no git repository around the entries that has them";
  }

  private static String shallow() {
    return "this clone has only the newest commits; fetch the whole history and the tags";
  }

  private void leftOut(String edition, Location location, String reason) {
    notes.add("%s: the edition %s is left out: %s".formatted(location, edition, reason));
  }

  private History history(List<Found> found, Optional<GitRepository> git) throws IOException {
    if (found.isEmpty()) {
      return History.NONE;
    }
    List<RevCommit> commits = found.stream().flatMap(f -> f.commit().stream()).distinct().toList();
    List<GitTrail> trails =
        git.isPresent() && !commits.isEmpty()
            ? new GitHistory(git.get(), definition, drafts).trails(files(), commits)
            : List.of();
    Map<String, GitTrail> byPath = new HashMap<>();
    trails.forEach(trail -> trail.present().ifPresent(path -> byPath.put(path, trail)));
    List<Course> courses = new ArrayList<>();
    for (Entry entry : radar.published()) {
      Optional<GitTrail> trail = Optional.ofNullable(byPath.get(entry.source()));
      courses.add(course(entry, trail, found, commits));
    }
    courses.addAll(gone(trails, found, commits));
    List<Edition> editions =
        Stream.concat(found.stream().map(Found::edition), Stream.of(Edition.NOW)).toList();
    return History.upToNow(definition.rings(), editions, courses);
  }

  /** All files that are entries today, whatever is wrong with them. */
  private List<String> files() {
    return Stream.of(
            radar.published().stream().map(Entry::source),
            radar.drafts().stream().map(Entry::source),
            radar.leftOut().stream().map(LeftOut::source))
        .flatMap(paths -> paths)
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
  private static Standing standing(List<Event> timeline, Found edition, Optional<Standing> git) {
    if (edition.isRevision() && git.isPresent()) {
      return git.get();
    }
    LocalDate day = edition.edition().day().orElseThrow();
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
            new Course(EntryFile.id(trail.last(), definition), title, true, List.of(), standings));
      }
    }
    gone.sort(Comparator.comparing(Course::title, Names.READING_ORDER).thenComparing(Course::id));
    return gone;
  }
}
