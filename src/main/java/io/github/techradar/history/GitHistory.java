package io.github.techradar.history;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Standing;
import io.github.techradar.source.EntrySelection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;

/** What git has of entries: their front matter at commits, understood as today's. */
final class GitHistory {

  private final GitRepository git;
  private final Definition definition;
  private final boolean drafts;
  private final List<String> notes = new ArrayList<>();
  private boolean isLacking;

  /**
   * @param definition what the statuses of all times are understood by
   * @param drafts whether drafts count as any other entry
   */
  GitHistory(GitRepository git, Definition definition, boolean drafts) {
    this.git = git;
    this.definition = definition;
    this.drafts = drafts;
  }

  /**
   * Follows entries back.
   *
   * @param present the paths of today's entries below the source directory
   * @param commits the commits to see them in
   * @return today's entries, then those that are gone
   */
  List<GitTrail> trails(List<String> present, List<RevCommit> commits) throws IOException {
    String prefix = git.prefix();
    EntrySelection selection = new EntrySelection(definition);
    Predicate<String> isEntry =
        path -> path.startsWith(prefix) && selection.isEntry(path.substring(prefix.length()));
    try (ObjectReader reader = git.repository().newObjectReader()) {
      FileVersions versions = new FileVersions(reader, definition, drafts);
      Renames renames = new Renames(versions, isEntry);
      WorkTree today =
          WorkTree.of(git, present.stream().map(prefix::concat).toList(), isEntry, versions);
      GitWalk walk = new GitWalk(git, isEntry, renames);
      List<GitWalk.File> files = new ArrayList<>(walk.follow(today, commits));
      files.removeIf(file -> today.skipped().contains(file.last())); // of today nothing is known
      List<Map<String, FileVersion>> contents = new ArrayList<>();
      for (RevCommit commit : commits) {
        contents.add(contents(commit, files, reader, versions));
      }
      isLacking |= walk.isCutOff() || versions.lackAny();
      note(today, renames);
      if (versions.faults() > 0) {
        notes.add(
            "the plugin failed on old files (%s of them), so that nothing is known of what they said;"
                    .formatted(versions.faults())
                + " that is a fault of its own, please report it");
      }
      return files.stream().map(file -> trail(file, commits, contents)).toList();
    }
  }

  /** What could not be found out, though nobody is to blame. */
  List<String> notes() {
    return List.copyOf(notes);
  }

  private void note(WorkTree today, Renames renames) {
    if (isLacking) {
      notes.add(
          "not all is known of what entries were, for this clone lacks old files; fetch them with"
              + " 'git fetch --refetch --no-filter', or clone without --filter");
    }
    if (!today.skipped().isEmpty()) {
      String first = below(today.skipped().get(0));
      int others = today.skipped().size() - 1;
      notes.add(
          "this checkout is sparse, so nothing is said of %s, which git has;"
                  .formatted(others == 0 ? first : first + " and " + others + " more")
              + " 'git sparse-checkout disable' brings all files here");
    }
    if (renames.haveGivenUp()) {
      notes.add(
          "a commit moved more files without titles than can be compared, so that some may be"
              + " taken for new ones; give them titles before they are moved");
    }
  }

  private GitTrail trail(
      GitWalk.File file, List<RevCommit> commits, List<Map<String, FileVersion>> contents) {
    Optional<String> title = Optional.empty();
    Optional<GitTrail.Shown> shown = Optional.empty();
    List<Standing> standings = new ArrayList<>();
    for (int i = 0; i < commits.size(); i++) {
      RevCommit commit = commits.get(i);
      String path = file.paths().get(commit);
      if (path == null) {
        standings.add(
            file.unknown().contains(commit) ? new Standing.Unknown() : new Standing.Absent());
      } else {
        FileVersion version = contents.get(i).getOrDefault(path, FileVersion.UNKNOWN);
        standings.add(version.standing());
        if (version.standing() instanceof Standing.In) {
          title = version.title().isPresent() ? version.title() : title;
          shown = Optional.of(new GitTrail.Shown(below(path), title.orElse(below(path))));
        }
      }
    }
    return new GitTrail(
        file.isPresent() ? Optional.of(below(file.last())) : Optional.empty(), shown, standings);
  }

  /** A path below the source directory; one that is elsewhere stays as it is. */
  private String below(String path) {
    return path.startsWith(git.prefix()) ? path.substring(git.prefix().length()) : path;
  }

  /** The versions of files in a commit, by their paths; there is none of what is no file. */
  private Map<String, FileVersion> contents(
      RevCommit commit, List<GitWalk.File> files, ObjectReader reader, FileVersions versions)
      throws IOException {
    Map<String, FileVersion> found = new HashMap<>();
    List<String> paths =
        files.stream()
            .flatMap(file -> Optional.ofNullable(file.paths().get(commit)).stream())
            .toList();
    if (paths.isEmpty()) {
      return found;
    }
    try (TreeWalk tree = new TreeWalk(reader)) {
      tree.addTree(commit.getTree());
      tree.setRecursive(true);
      tree.setFilter(PathFilterGroup.createFromStrings(paths));
      while (tree.next()) {
        if (GitRepository.isFile(tree.getFileMode(0))) {
          found.put(tree.getPathString(), versions.of(tree.getObjectId(0)));
        }
      }
    } catch (MissingObjectException e) {
      isLacking = true;
    }
    return found;
  }
}
