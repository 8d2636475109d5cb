package io.github.techradar.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * Goes back from the present, commit by commit along the first parents, and keeps in mind what each
 * file was called. All paths are those from the root of the repository.
 */
final class GitWalk {

  /** How many steps are read ahead; one alone can have changed very many files. */
  private static final int STEPS = 256;

  private final GitRepository git;
  private final Predicate<String> isEntry;
  private final Renames renames;
  private final ReadAhead ahead;
  private final GitReader reader;
  private boolean isCutOff;

  /** The files that are there at the commit that the walk has come to, by their paths. */
  private final Map<String, Place> there = new LinkedHashMap<>();

  /** How many of them lie outside of the folder of the entries. */
  private int outside;

  /** Those that are not: an older commit may have them again. */
  private final Map<String, PastFile> missing = new HashMap<>();

  /** Those of them that may be there by another name. */
  private final Map<String, PastFile> unsure = new HashMap<>();

  private final List<PastFile> files = new ArrayList<>();

  /** The numbers of the commits that the walk has yet to come to. */
  private final Map<RevCommit, Integer> wanted = new LinkedHashMap<>();

  private int commits;

  /** A file, and what the commit has of it. */
  private record Place(PastFile file, Optional<PastFile.Seen> seen) {}

  /**
   * @param isEntry whether there can be an entry at a path
   * @param renames decides which files are the same
   * @param ahead reads what is needed before it is
   * @param reader reads what was not
   */
  GitWalk(
      GitRepository git,
      Predicate<String> isEntry,
      Renames renames,
      ReadAhead ahead,
      GitReader reader) {
    this.git = git;
    this.isEntry = isEntry;
    this.renames = renames;
    this.ahead = ahead;
    this.reader = reader;
  }

  /**
   * Follows files back.
   *
   * @param today where they start from
   * @param wantedCommits the commits to come to, each once
   * @return today's entries, then those that a sparse checkout left out or that were there once
   */
  List<PastFile> follow(WorkTree today, List<RevCommit> wantedCommits) throws IOException {
    wantedCommits.forEach(commit -> wanted.put(commit, wanted.size()));
    commits = wanted.size();
    today.present().forEach(path -> put(path, placeOf(newFile(path, true), path, today)));
    today.skipped().forEach(path -> put(path, placeOf(newFile(path, false), path, today)));
    back(today.changes(), today::changes);
    noteIfWanted(git.head());
    Map<String, Place> atHead = new LinkedHashMap<>(there);
    Map<String, PastFile> unsureAtHead = Map.copyOf(unsure);
    alongFirstParents();
    // the others are on another branch, or cut off by a shallow clone
    List<ReadAhead.Pair> elsewhere =
        wanted.keySet().stream().map(commit -> new ReadAhead.Pair(commit, git.head())).toList();
    for (int from = 0; from < elsewhere.size(); from += STEPS) {
      List<ReadAhead.Pair> some = part(elsewhere, from);
      List<Optional<List<FileChange>>> changes = ahead.changes(some);
      for (int i = 0; i < some.size(); i++) {
        startAgain(atHead, unsureAtHead);
        RevCommit commit = some.get(i).earlier();
        int number = Objects.requireNonNull(wanted.get(commit));
        try {
          back(some.get(i), changes.get(i));
          note(number);
        } catch (MissingObjectException e) {
          isCutOff = true;
          files.forEach(file -> file.noteUnknown(number));
        }
      }
    }
    return files;
  }

  private static <T> List<T> part(List<T> all, int from) {
    return all.subList(from, Math.min(all.size(), from + STEPS));
  }

  private void startAgain(Map<String, Place> atHead, Map<String, PastFile> unsureAtHead) {
    there.clear();
    outside = 0;
    atHead.forEach(this::put);
    missing.clear();
    files.forEach(file -> missing.put(file.last(), file));
    missing.keySet().removeAll(atHead.keySet());
    unsure.clear();
    unsure.putAll(unsureAtHead);
  }

  /** Whether the walk came to a commit whose folders nobody has fetched. */
  boolean isCutOff() {
    return isCutOff;
  }

  private void alongFirstParents() throws IOException {
    List<ReadAhead.Pair> steps = new ArrayList<>();
    boolean isWhole = addSteps(steps);
    try {
      for (int from = 0; from < steps.size(); from += STEPS) {
        List<ReadAhead.Pair> some = part(steps, from);
        List<Optional<List<FileChange>>> changes = ahead.changes(some);
        for (int i = 0; i < some.size(); i++) {
          back(some.get(i), changes.get(i));
          noteIfWanted(some.get(i).earlier());
        }
      }
      isCutOff |= !isWhole;
    } catch (MissingObjectException e) {
      isCutOff = true;
    }
  }

  /** The steps to the last of the wanted commits, and whether there are all that it takes. */
  private boolean addSteps(List<ReadAhead.Pair> steps) throws IOException {
    int left = wanted.size();
    Optional<RevCommit> commit = Optional.of(git.head());
    try {
      while (commit.isPresent() && left > 0) {
        Optional<RevCommit> before = git.before(commit.get());
        if (before.isPresent()) {
          steps.add(new ReadAhead.Pair(before.get(), commit.get()));
          left -= wanted.containsKey(before.get()) ? 1 : 0;
        }
        commit = before;
      }
      return true;
    } catch (MissingObjectException e) {
      return false;
    }
  }

  private PastFile newFile(String path, boolean isPresent) {
    PastFile file = new PastFile(path, isPresent, commits);
    files.add(file);
    return file;
  }

  private static Place placeOf(PastFile file, String path, WorkTree today) {
    return new Place(
        file, Optional.of(new PastFile.Seen(path, Optional.ofNullable(today.head().get(path)))));
  }

  private void put(String path, Place place) {
    if (there.put(path, place) == null && !git.has(path)) {
      outside++;
    }
  }

  private PastFile remove(String path) {
    if (!git.has(path)) {
      outside--;
    }
    return Objects.requireNonNull(there.remove(path)).file();
  }

  private void noteIfWanted(RevCommit commit) {
    Integer number = wanted.remove(commit);
    if (number != null) {
      note(number);
    }
  }

  private void note(int commit) {
    there.values().forEach(place -> place.file().note(commit, place.seen()));
    unsure.values().forEach(file -> file.noteUnknown(commit));
  }

  /**
   * Goes one step back. What lies outside of the folder of the entries counts only where files came
   * from there: that is known when they are seen to be there, or when something is new.
   *
   * @param near what became of files in the folder, if that was read ahead
   */
  private void back(ReadAhead.Pair step, Optional<List<FileChange>> near) throws IOException {
    if (outside > 0 || git.prefix().isEmpty()) {
      List<FileChange> changes =
          git.prefix().isEmpty() && near.isPresent()
              ? ofFilesThere(near.get())
              : ofFilesThere(between(step, ""));
      back(changes, () -> changes);
    } else {
      List<FileChange> changes = near.isPresent() ? near.get() : between(step, git.prefix());
      back(ofFilesThere(changes), () -> ofFilesThere(between(step, "")));
    }
  }

  private List<FileChange> between(ReadAhead.Pair step, String way) throws IOException {
    return FolderDiff.between(step.earlier().getTree(), step.later().getTree(), way, reader);
  }

  /** Without what came that is none of these files; all that went counts, for it may be one. */
  private List<FileChange> ofFilesThere(List<FileChange> changes) {
    return changes.stream()
        .filter(
            change -> change.after().map(Blob::path).filter(p -> !there.containsKey(p)).isEmpty())
        .toList();
  }

  private void back(List<FileChange> near, Renames.Changes everywhere) throws IOException {
    Moves moves = renames.in(near, everywhere);
    for (FileChange change : moves.stayed()) {
      change.before().ifPresent(this::putAgain);
    }
    Map<String, PastFile> moved = new HashMap<>();
    for (Blob now : moves.added()) {
      PastFile file = remove(now.path());
      String before = moves.from().get(now.path());
      if (before != null) {
        moved.put(before, file);
      } else {
        missing.put(now.path(), file);
        if (moves.unsure().contains(now.path())) {
          unsure.put(now.path(), file);
        }
      }
    }
    for (Blob before : moves.deleted()) {
      PastFile file = moved.get(before.path());
      if (file != null) {
        put(before.path(), new Place(file, Optional.of(PastFile.Seen.of(before))));
      }
    }
    for (Blob before : moves.deleted()) {
      String path = before.path();
      if (there.containsKey(path)) {
        putAgain(before);
      } else if (isEntry.test(path)) {
        PastFile again = missing.remove(path);
        unsure.remove(path);
        PastFile file = again == null ? newFile(path, false) : again;
        put(path, new Place(file, Optional.of(PastFile.Seen.of(before))));
      }
    }
  }

  private void putAgain(Blob before) {
    there.computeIfPresent(
        before.path(),
        (path, place) -> new Place(place.file(), Optional.of(PastFile.Seen.of(before))));
  }
}
