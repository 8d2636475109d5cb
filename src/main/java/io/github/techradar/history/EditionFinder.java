package io.github.techradar.history;

import static java.util.stream.Collectors.joining;

import io.github.techradar.model.Edition;
import io.github.techradar.model.EditionSource;
import io.github.techradar.model.Event;
import io.github.techradar.model.Layout;
import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Rule;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.revwalk.RevCommit;

/** Finds the editions that a definition names. */
final class EditionFinder {

  /** How many names a message lists. */
  private static final int FEW = 3;

  /** How many digits of a commit's id are shown. */
  private static final int SHORT = 12;

  private final Radar radar;
  private final GitAround around;
  private final Optional<GitRepository> git;
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /**
   * @param around the repository around the entries, if there is one
   */
  EditionFinder(Radar radar, GitAround around) {
    this.radar = radar;
    this.around = around;
    this.git = around.repository();
  }

  /**
   * An edition, and where to look for it.
   *
   * @param end the last moment that belongs to it
   * @param isRevision whether it is that commit, and not only a day on which there was one
   * @param commit what git has of it, if it has something
   */
  record Found(Edition edition, Instant end, boolean isRevision, Optional<RevCommit> commit) {}

  /** The editions that there are, each once and in no order. */
  List<Found> find() throws IOException {
    Map<Edition, Found> found = new LinkedHashMap<>();
    for (EditionSource edition : radar.definition().editions()) {
      find(edition).forEach(one -> found.putIfAbsent(one.edition(), one));
    }
    return List.copyOf(found.values());
  }

  /** What is wrong about those that were not found. */
  EditionFaults faults() {
    return new EditionFaults(problems, notes.stream().distinct().toList());
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
            radar.leftOut().stream()
                .flatMap(file -> radar.definition().layout().state(file.source()).stream())
                .map(Layout.State::day))
        .distinct()
        .map(day -> new Found(Edition.of(day), end(day), false, Optional.empty()))
        .toList();
  }

  private Found find(LocalDate day) throws IOException {
    Optional<RevCommit> commit = git.isPresent() ? git.get().lastOn(day) : Optional.empty();
    if (commit.isEmpty()) {
      excuse().ifPresent(reason -> notes.add(day + " is known from timelines alone: " + reason));
    }
    return new Found(Edition.of(day), end(day), false, commit);
  }

  private static Instant end(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1);
  }

  private Optional<Found> find(EditionSource.Revision revision) throws IOException {
    String name = revision.name();
    List<RevCommit> commits = git.isPresent() ? git.get().revisions().named(name) : List.of();
    if (commits.size() == 1) {
      return Optional.of(found(name, commits.get(0)));
    }
    Optional<String> excuse = excuse();
    if (commits.isEmpty() && excuse.isPresent()) {
      note(
          revision.location(),
          "the edition %s is left out: %s".formatted(Names.visible(name), excuse.get()));
    } else if (commits.isEmpty()) {
      problem(
          revision,
          "git knows no revision " + Names.quoted(name),
          "An edition is a day as YYYY-MM-DD, or a tag, branch or commit.");
    } else {
      problem(
          revision,
          Names.quoted(name) + " means several commits",
          "Write more of it: "
              + few(commits.stream().map(commit -> commit.abbreviate(SHORT).name()).toList())
              + ".");
    }
    return Optional.empty();
  }

  private void problem(EditionSource.Revision revision, String message, String advice) {
    problems.add(Problem.of(Rule.INVALID_DEFINITION, revision.location(), message, advice));
  }

  private List<Found> find(EditionSource.Tags tags) throws IOException {
    List<Revisions.Tag> found =
        git.isPresent() ? git.get().revisions().tags(tags.pattern()) : List.of();
    if (found.isEmpty()) {
      String pattern = Names.quoted(tags.pattern());
      Optional<String> excuse = excuse();
      note(
          tags.location(),
          excuse.isPresent()
              ? "no tag that matches %s is known: %s".formatted(pattern, excuse.get())
              : "no tag matches %s; git has %s".formatted(pattern, newestTags()));
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
      return Optional.of(around.absence());
    }
    return git.get().isShallow()
        ? Optional.of(
            "this clone has only the newest commits; fetch them all and the tags with"
                + " 'git fetch --unshallow --tags'")
        : Optional.empty();
  }

  private String newestTags() throws IOException {
    List<String> names =
        new ArrayList<>(
            git.orElseThrow().revisions().tags("*").stream().map(Revisions.Tag::name).toList());
    Collections.reverse(names);
    return names.isEmpty() ? "no tags yet" : few(names);
  }

  /** The first of some names, and how many there are besides. */
  private static String few(List<String> names) {
    String first = names.stream().limit(FEW).map(Names::visible).collect(joining(", "));
    return names.size() > FEW ? "%s and %d more".formatted(first, names.size() - FEW) : first;
  }

  private void note(Location location, String text) {
    notes.add(location + ": " + text);
  }
}
