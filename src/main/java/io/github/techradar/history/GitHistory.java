package io.github.techradar.history;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Field;
import io.github.techradar.model.Standing;
import io.github.techradar.source.EntryFile;
import io.github.techradar.source.EntrySelection;
import io.github.techradar.source.FrontMatter;
import io.github.techradar.source.SourceDirectory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;

/** What git has of entries: their front matter at commits, understood as today's. */
final class GitHistory {

  private final GitRepository git;
  private final Definition definition;
  private final boolean drafts;
  private final Map<ObjectId, Version> versions = new HashMap<>();

  /**
   * @param definition what the statuses of all times are understood by
   * @param drafts whether drafts count as any other entry
   */
  GitHistory(GitRepository git, Definition definition, boolean drafts) {
    this.git = git;
    this.definition = definition;
    this.drafts = drafts;
  }

  /** What one version of a file says. */
  private record Version(Optional<String> title, Standing standing) {}

  /**
   * Follows entries back.
   *
   * @param present the paths of today's entries below the source directory, with their titles as
   *     far as they have any
   * @param commits the commits to see them in
   * @return today's entries, then those that are gone
   */
  List<GitTrail> trails(Map<String, Optional<String>> present, List<RevCommit> commits)
      throws IOException {
    String prefix = git.prefix();
    EntrySelection selection = new EntrySelection(definition);
    Predicate<String> isEntry =
        path -> path.startsWith(prefix) && selection.isEntry(path.substring(prefix.length()));
    try (ObjectReader reader = git.repository().newObjectReader()) {
      GitWalk walk = new GitWalk(git, reader, isEntry, rename -> isSame(rename, reader));
      List<GitWalk.File> files = walk.follow(committed(present, isEntry, reader), commits);
      List<Map<String, Version>> contents = new ArrayList<>();
      for (RevCommit commit : commits) {
        contents.add(
            contents(commit, files.stream().flatMap(f -> at(commit, f).stream()).toList(), reader));
      }
      return files.stream().map(file -> trail(file, commits, contents)).toList();
    }
  }

  /**
   * What today's files are called in the newest commit, from the root of the repository: those that
   * are not in it may have been moved since, and are known by their titles.
   */
  private Map<String, String> committed(
      Map<String, Optional<String>> present, Predicate<String> isEntry, ObjectReader reader)
      throws IOException {
    Map<String, String> committed = new LinkedHashMap<>();
    present.keySet().forEach(path -> committed.put(git.prefix() + path, git.prefix() + path));
    Set<String> atHead = git.files(git.head());
    if (atHead.containsAll(committed.keySet())) {
      return committed;
    }
    List<String> gone =
        atHead.stream().filter(isEntry).filter(path -> !committed.containsKey(path)).toList();
    Map<String, String> goneByTitle = new HashMap<>();
    contents(git.head(), gone, reader)
        .forEach((path, old) -> old.title().ifPresent(title -> goneByTitle.put(title, path)));
    present.forEach(
        (path, title) -> {
          if (!atHead.contains(git.prefix() + path)) {
            title
                .flatMap(known -> Optional.ofNullable(goneByTitle.remove(known)))
                .ifPresent(old -> committed.put(git.prefix() + path, old));
          }
        });
    return committed;
  }

  private static Optional<String> at(RevCommit commit, GitWalk.File file) {
    return Optional.ofNullable(file.paths().get(commit));
  }

  private GitTrail trail(
      GitWalk.File file, List<RevCommit> commits, List<Map<String, Version>> contents) {
    String last = file.last().substring(git.prefix().length());
    Optional<String> title = Optional.empty();
    List<Standing> standings = new ArrayList<>();
    for (int i = 0; i < commits.size(); i++) {
      Map<String, Version> content = contents.get(i);
      Optional<Version> version =
          at(commits.get(i), file).flatMap(path -> Optional.ofNullable(content.get(path)));
      Optional<String> newer = version.flatMap(Version::title);
      title = newer.isPresent() ? newer : title;
      standings.add(version.map(Version::standing).orElse(new Standing.Absent()));
    }
    return new GitTrail(
        file.isPresent() ? Optional.of(last) : Optional.empty(), last, title, standings);
  }

  /** The versions of files in a commit, by their paths. */
  private Map<String, Version> contents(RevCommit commit, List<String> paths, ObjectReader reader)
      throws IOException {
    Map<String, Version> found = new HashMap<>();
    if (paths.isEmpty()) {
      return found;
    }
    try (TreeWalk tree = new TreeWalk(reader)) {
      tree.addTree(commit.getTree());
      tree.setRecursive(true);
      tree.setFilter(PathFilterGroup.createFromStrings(paths));
      while (tree.next()) {
        found.put(tree.getPathString(), version(tree.getObjectId(0), reader));
      }
    }
    return found;
  }

  private Version version(ObjectId id, ObjectReader reader) throws IOException {
    Version known = versions.get(id);
    if (known != null) {
      return known;
    }
    ObjectLoader loader = reader.open(id);
    Version version =
        loader.getSize() > SourceDirectory.LARGEST_FILE
            ? new Version(Optional.empty(), new Standing.Unknown())
            : version(loader.getBytes());
    versions.put(id, version);
    return version;
  }

  private Version version(byte[] content) {
    EntryFile file = EntryFile.read("", content);
    Optional<FrontMatter> frontMatter = file.frontMatter();
    boolean isDraft = text(frontMatter, Field.DRAFT).filter("true"::equals).isPresent();
    Standing standing =
        isDraft && !drafts
            ? new Standing.Absent()
            : file.status(definition)
                .<Standing>map(Standing.In::new)
                .orElse(new Standing.Unknown());
    return new Version(text(frontMatter, Field.TITLE), standing);
  }

  private Optional<String> text(Optional<FrontMatter> frontMatter, String field) {
    return frontMatter.flatMap(fm -> fm.text(definition.field(field).orElseThrow()));
  }

  /** Entries made from one template are alike; of the same one, name or title have stayed. */
  private boolean isSame(DiffEntry rename, ObjectReader reader) throws IOException {
    ObjectId before = rename.getOldId().toObjectId();
    ObjectId after = rename.getNewId().toObjectId();
    return before.equals(after)
        || name(rename.getOldPath()).equals(name(rename.getNewPath()))
        || version(before, reader).title().equals(version(after, reader).title());
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
