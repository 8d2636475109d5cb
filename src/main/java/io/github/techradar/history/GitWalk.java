package io.github.techradar.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * Goes back from the present, commit by commit along the first parents, and keeps in mind what each
 * file was called. All paths are those from the root of the repository.
 */
final class GitWalk {

  private final GitRepository git;
  private final Predicate<String> isEntry;
  private final Renames renames;
  private boolean isCutOff;

  /** The files that are there at the commit that the walk has come to, by their paths. */
  private final Map<String, File> there = new LinkedHashMap<>();

  /** Those that are not: an older commit may have them again. */
  private final Map<String, File> missing = new HashMap<>();

  /** Those of them that may be there by another name. */
  private final Map<String, File> unsure = new HashMap<>();

  private final List<File> files = new ArrayList<>();

  /**
   * One file.
   *
   * @param last its last path
   * @param isPresent whether it is there today
   * @param paths what it was called in the wanted commits that have it
   * @param unknown the wanted commits that may or may not have it
   */
  record File(
      String last, boolean isPresent, Map<RevCommit, String> paths, Set<RevCommit> unknown) {}

  /**
   * @param isEntry whether there can be an entry at a path
   * @param renames decides which files are the same
   */
  GitWalk(GitRepository git, Predicate<String> isEntry, Renames renames) {
    this.git = git;
    this.isEntry = isEntry;
    this.renames = renames;
  }

  /**
   * Follows files back.
   *
   * @param today where they start from
   * @param commits the commits to come to
   * @return today's entries, then those that a sparse checkout left out or that were there once
   */
  List<File> follow(WorkTree today, Collection<RevCommit> commits) throws IOException {
    today.present().forEach(path -> there.put(path, newFile(path, true)));
    today.skipped().forEach(path -> there.put(path, newFile(path, false)));
    back(today.changes());
    Set<RevCommit> wanted = new LinkedHashSet<>(commits);
    noteIf(wanted, git.head());
    Map<String, File> atHead = new LinkedHashMap<>(there);
    Map<String, File> unsureAtHead = Map.copyOf(unsure);
    alongFirstParents(wanted);
    for (RevCommit elsewhere : wanted) { // on another branch, or cut off by a shallow clone
      there.clear();
      there.putAll(atHead);
      missing.clear();
      files.forEach(file -> missing.put(file.last(), file));
      missing.keySet().removeAll(atHead.keySet());
      unsure.clear();
      unsure.putAll(unsureAtHead);
      try {
        back(git.changes(elsewhere, git.head(), there.keySet()));
        note(elsewhere);
      } catch (MissingObjectException e) {
        isCutOff = true;
        files.forEach(file -> file.unknown().add(elsewhere));
      }
    }
    return files;
  }

  /** Whether the walk came to a commit whose folders nobody has fetched. */
  boolean isCutOff() {
    return isCutOff;
  }

  private void alongFirstParents(Set<RevCommit> wanted) throws IOException {
    Optional<RevCommit> commit = Optional.of(git.head());
    try {
      while (commit.isPresent() && !wanted.isEmpty()) {
        Optional<RevCommit> before = git.before(commit.get());
        if (before.isPresent()) {
          back(git.changes(before.get(), commit.get(), there.keySet()));
          noteIf(wanted, before.get());
        }
        commit = before;
      }
    } catch (MissingObjectException e) {
      isCutOff = true;
    }
  }

  private File newFile(String path, boolean isPresent) {
    File file = new File(path, isPresent, new HashMap<>(), new HashSet<>());
    files.add(file);
    return file;
  }

  private void noteIf(Set<RevCommit> wanted, RevCommit commit) {
    if (wanted.remove(commit)) {
      note(commit);
    }
  }

  private void note(RevCommit commit) {
    there.forEach((path, file) -> file.paths().put(commit, path));
    unsure.values().forEach(file -> file.unknown().add(commit));
  }

  private void back(List<FileChange> changes) throws IOException {
    Moves moves = renames.in(changes);
    Map<String, File> moved = new LinkedHashMap<>();
    for (Blob now : moves.added()) {
      File file = there.remove(now.path());
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
    there.putAll(moved);
    for (Blob before : moves.deleted()) {
      String path = before.path();
      if (isEntry.test(path) && !there.containsKey(path)) {
        File again = missing.remove(path);
        unsure.remove(path);
        there.put(path, again == null ? newFile(path, false) : again);
      }
    }
  }
}
