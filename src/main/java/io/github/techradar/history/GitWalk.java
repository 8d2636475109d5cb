package io.github.techradar.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.jgit.diff.DiffConfig;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffEntry.ChangeType;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * Goes back from the present, commit by commit along the first parents, and keeps in mind what each
 * file was called. All paths are those from the root of the repository.
 */
final class GitWalk {

  /** Of more files in one commit, only those are followed that were moved without a change. */
  private static final int MOST_RENAMES = 1000;

  private final GitRepository git;
  private final ObjectReader reader;
  private final Predicate<String> isEntry;
  private final Names names;

  /** The files that are there at the commit that the walk has come to, by their paths. */
  private final Map<String, File> there = new LinkedHashMap<>();

  /** Those that are not: an older commit may have them again. */
  private final Map<String, File> missing = new HashMap<>();

  private final List<File> files = new ArrayList<>();

  /** Whether a file can be another one by its content; a likeness alone can be the template's. */
  interface Names {
    boolean same(DiffEntry rename) throws IOException;
  }

  /**
   * One file.
   *
   * @param last its last path
   * @param isPresent whether it is there today
   * @param paths what it was called in the wanted commits that have it
   */
  record File(String last, boolean isPresent, Map<RevCommit, String> paths) {}

  /**
   * @param isEntry whether there can be an entry at a path
   * @param names decides about files that are alike but not the same
   */
  GitWalk(GitRepository git, ObjectReader reader, Predicate<String> isEntry, Names names) {
    this.git = git;
    this.reader = reader;
    this.isEntry = isEntry;
    this.names = names;
  }

  /**
   * Follows files back.
   *
   * @param present the paths of today's entries, each with what it is called in the newest commit
   * @param commits the commits to come to
   * @return today's entries, then those that were there in between
   */
  List<File> follow(Map<String, String> present, Collection<RevCommit> commits) throws IOException {
    start(present);
    Set<RevCommit> wanted = new LinkedHashSet<>(commits);
    Optional<RevCommit> commit = Optional.of(git.head());
    noteIf(wanted, commit.get());
    Map<String, File> atHead = new LinkedHashMap<>(there);
    while (commit.isPresent() && !wanted.isEmpty()) {
      Optional<RevCommit> before = git.before(commit.get());
      if (before.isPresent()) {
        back(commit.get(), before.get());
        noteIf(wanted, before.get());
      }
      commit = before;
    }
    for (RevCommit elsewhere : wanted) { // on another branch, or cut off by a shallow clone
      there.clear();
      there.putAll(atHead);
      missing.clear();
      files.forEach(file -> missing.put(file.last(), file));
      missing.keySet().removeAll(atHead.keySet());
      back(git.head(), elsewhere);
      note(elsewhere);
    }
    return files;
  }

  private void start(Map<String, String> present) throws IOException {
    Set<String> atHead = git.files(git.head());
    present.forEach(
        (path, committed) ->
            (atHead.contains(committed) ? there : missing).put(committed, newFile(path, true)));
    atHead.stream()
        .filter(path -> isEntry.test(path) && !there.containsKey(path))
        .forEach(path -> there.put(path, newFile(path, false)));
  }

  private File newFile(String path, boolean isPresent) {
    File file = new File(path, isPresent, new HashMap<>());
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
  }

  private void back(RevCommit commit, RevCommit before) throws IOException {
    List<DiffEntry> added = new ArrayList<>();
    List<DiffEntry> deleted = new ArrayList<>();
    try (TreeWalk trees = new TreeWalk(reader)) {
      trees.addTree(before.getTree());
      trees.addTree(commit.getTree());
      trees.setRecursive(true);
      trees.setFilter(TreeFilter.ANY_DIFF);
      for (DiffEntry entry : DiffEntry.scan(trees)) {
        if (entry.getChangeType() == ChangeType.ADD && there.containsKey(entry.getNewPath())) {
          added.add(entry);
        } else if (entry.getChangeType() == ChangeType.DELETE) {
          deleted.add(entry);
        }
      }
    }
    Map<String, File> moved = new LinkedHashMap<>();
    for (DiffEntry rename : renames(added, deleted)) {
      moved.put(rename.getOldPath(), there.remove(rename.getNewPath()));
    }
    for (DiffEntry entry : added) {
      File file = there.remove(entry.getNewPath());
      if (file != null) {
        missing.put(entry.getNewPath(), file);
      }
    }
    there.putAll(moved);
    for (DiffEntry entry : deleted) {
      String path = entry.getOldPath();
      if (!moved.containsKey(path) && isEntry.test(path)) {
        File again = missing.remove(path);
        there.put(path, again == null ? newFile(path, false) : again);
      }
    }
  }

  private List<DiffEntry> renames(List<DiffEntry> added, List<DiffEntry> deleted)
      throws IOException {
    if (added.isEmpty() || deleted.isEmpty()) {
      return List.of();
    }
    RenameDetector detector = new RenameDetector(reader, new Config().get(DiffConfig.KEY));
    detector.setRenameLimit(MOST_RENAMES);
    detector.addAll(added);
    detector.addAll(deleted);
    List<DiffEntry> renames = new ArrayList<>();
    for (DiffEntry entry : detector.compute()) {
      if (entry.getChangeType() == ChangeType.RENAME && names.same(entry)) {
        renames.add(entry);
      }
    }
    return renames;
  }
}
