package io.github.techradar.history;

import io.github.techradar.model.Edition;
import io.github.techradar.model.EditionSource;
import io.github.techradar.model.Event;
import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Rule;
import io.github.techradar.source.DatedFile;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.revwalk.RevCommit;

/** Finds the editions that a definition names. */
final class EditionFinder {

  private final Radar radar;
  private final Optional<GitRepository> git;
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /**
   * @param git the repository around the entries, if there is one
   */
  EditionFinder(Radar radar, Optional<GitRepository> git) {
    this.radar = radar;
    this.git = git;
  }

  /**
   * An edition, and where to look for it.
   *
   * @param end the last moment that belongs to it
   * @param isRevision whether it is that commit, and not only a day on which there was one
   * @param commit what git has of it, if it has something
   */
  record Found(Edition edition, Instant end, boolean isRevision, Optional<RevCommit> commit) {}

  /** The editions that there are, oldest first. */
  List<Found> find() throws IOException {
    List<Found> found = new ArrayList<>();
    for (EditionSource edition : radar.definition().editions()) {
      found.addAll(find(edition));
    }
    found.sort(Comparator.comparing(Found::end));
    return List.copyOf(found);
  }

  /** What is wrong about those that were not found. */
  EditionFaults faults() {
    return new EditionFaults(problems, notes);
  }

  private List<Found> find(EditionSource wanted) throws IOException {
    if (wanted instanceof EditionSource.Day day) {
      return List.of(find(day.day()));
    }
    if (wanted instanceof EditionSource.Folders) {
      return folders();
    }
    if (wanted instanceof EditionSource.Revision revision) {
      return find(revision).stream().toList();
    }
    return find((EditionSource.Tags) wanted);
  }

  /** The days of the dated folders: those of the entries' events, and of files with errors. */
  private List<Found> folders() {
    return Stream.concat(
            Stream.concat(radar.published().stream(), radar.drafts().stream())
                .flatMap(entry -> entry.timeline().stream())
                .map(Event::day),
            radar.leftOut().stream().flatMap(file -> DatedFile.day(file.source()).stream()))
        .distinct()
        .map(day -> new Found(Edition.of(day), end(day), false, Optional.empty()))
        .toList();
  }

  private Found find(LocalDate day) throws IOException {
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

  private Optional<Found> find(EditionSource.Revision revision) throws IOException {
    Optional<RevCommit> commit =
        git.isPresent() ? git.get().revision(revision.name()) : Optional.empty();
    if (commit.isEmpty()) {
      Optional<String> excuse = excuse();
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

  private List<Found> find(EditionSource.Tags tags) throws IOException {
    List<GitRepository.Tag> found = git.isPresent() ? git.get().tags(tags.pattern()) : List.of();
    if (found.isEmpty()) {
      String name = "tags " + tags.pattern();
      leftOut(name, tags.location(), excuse().orElse("git has no such tag"));
    }
    return found.stream().map(tag -> found(tag.name(), tag.commit())).toList();
  }

  private static Found found(String name, RevCommit commit) {
    Edition edition = new Edition(name, Optional.of(GitRepository.day(commit)));
    return new Found(
        edition, Instant.ofEpochSecond(commit.getCommitTime()), true, Optional.of(commit));
  }

  /** Why git cannot know what it is asked for, if there is such a reason. */
  private Optional<String> excuse() throws IOException {
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
}
