package io.github.techradar.history;

import static java.util.stream.Collectors.joining;

import io.github.techradar.model.Edition;
import io.github.techradar.model.EditionSource;
import io.github.techradar.model.Event;
import io.github.techradar.model.Layout;
import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.model.PlacedEntries;
import io.github.techradar.model.Problem;
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

  /** Each becomes an edition; that of a year would have one a day. */
  private static final int MOST_TAGS = 400;

  /** How many digits of a commit's id are shown. */
  private static final int SHORT = 12;

  private final PlacedEntries entries;
  private final EnclosingRepository around;
  private final Optional<GitRepository> git;
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Map<String, List<LocalDate>> fromTimelines = new LinkedHashMap<>();

  /**
   * @param around the repository around the entries, if there is one
   */
  EditionFinder(PlacedEntries entries, EnclosingRepository around) {
    this.entries = entries;
    this.around = around;
    this.git = around.repository();
  }

  /** The editions that there are, each once and in no order. */
  List<FoundEdition> find() throws IOException {
    Map<Edition, FoundEdition> found = new LinkedHashMap<>();
    for (EditionSource edition : entries.definition().editions()) {
      find(edition).forEach(one -> found.putIfAbsent(one.edition(), one));
    }
    return List.copyOf(found.values());
  }

  /** What is wrong with the names of those that were not found. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** What could not be looked up, though nobody is to blame; each once. */
  List<String> notes() {
    return notes.stream().map(this::withDays).distinct().toList();
  }

  /** A note itself; one that is the reason why days are known from timelines alone, with these. */
  private String withDays(String note) {
    List<LocalDate> days = fromTimelines.getOrDefault(note, List.of());
    return days.isEmpty() ? note : fromTimelines(days) + note;
  }

  private static String fromTimelines(List<LocalDate> days) {
    LocalDate first = days.get(0);
    LocalDate last = days.get(days.size() - 1);
    return days.size() == 1
        ? first + " is known from timelines alone: "
        : "%s editions (%s to %s) are known from timelines alone: "
            .formatted(days.size(), first, last);
  }

  private List<FoundEdition> find(EditionSource wanted) throws IOException {
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
  private List<FoundEdition> folders() {
    return Stream.concat(
            Stream.concat(entries.published().stream(), entries.drafts().stream())
                .flatMap(entry -> entry.timeline().stream())
                .map(Event::day),
            entries.leftOut().stream()
                .flatMap(file -> entries.definition().layout().state(file.source()).stream())
                .map(Layout.State::day))
        .distinct()
        .map(day -> new FoundEdition(Edition.of(day), end(day), false, Optional.empty()))
        .toList();
  }

  private FoundEdition find(LocalDate day) throws IOException {
    Optional<RevCommit> commit = git.isPresent() ? git.get().lastOn(day) : Optional.empty();
    if (commit.isEmpty()) {
      whyUnknown()
          .ifPresent(
              reason -> {
                notes.add(reason);
                fromTimelines.computeIfAbsent(reason, any -> new ArrayList<>()).add(day);
              });
    }
    return new FoundEdition(Edition.of(day), end(day), false, commit);
  }

  private static Instant end(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1);
  }

  private Optional<FoundEdition> find(EditionSource.Revision revision) throws IOException {
    String name = revision.name();
    List<RevCommit> commits = git.isPresent() ? git.get().revisions().named(name) : List.of();
    if (commits.size() == 1) {
      return Optional.of(found(name, commits.get(0)));
    }
    Optional<String> reason = whyUnknown();
    if (commits.isEmpty() && reason.isPresent()) {
      note(revision.location(), "the edition %s is left out: %s".formatted(name, reason.get()));
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

  private List<FoundEdition> find(EditionSource.Tags tags) throws IOException {
    List<Revisions.Tag> found =
        git.isPresent() ? git.get().revisions().tags(tags.pattern()) : List.of();
    if (found.isEmpty()) {
      String pattern = Names.quoted(tags.pattern());
      Optional<String> reason = whyUnknown();
      note(
          tags.location(),
          reason.isPresent()
              ? "no tag that matches %s is known: %s".formatted(pattern, reason.get())
              : "no tag matches %s; git has %s".formatted(pattern, newestTags()));
    }
    if (found.size() > MOST_TAGS) {
      problems.add(
          Problem.of(
              Rule.INVALID_DEFINITION,
              tags.location(),
              "%s tags match %s, and %s are the most"
                  .formatted(found.size(), Names.quoted(tags.pattern()), MOST_TAGS),
              "Write a pattern that fewer of them match."));
      return List.of();
    }
    List<FoundEdition> editions = new ArrayList<>();
    for (Revisions.Tag tag : found) {
      editions.add(found(tag.name(), tag.commit()));
    }
    return editions;
  }

  private FoundEdition found(String name, RevCommit commit) throws IOException {
    GitRepository known = git.orElseThrow();
    Edition edition = new Edition(name, Optional.of(known.day(commit)));
    return new FoundEdition(edition, known.time(commit), true, Optional.of(commit));
  }

  /** Why git cannot know what it is asked for, if there is such a reason. */
  private Optional<String> whyUnknown() throws IOException {
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
    return names.size() > FEW ? "%s and %s more".formatted(first, names.size() - FEW) : first;
  }

  private void note(Location location, String text) {
    notes.add(location + ": " + text);
  }
}
