package io.github.techradar.history;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Standing;
import io.github.techradar.source.EntrySelection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

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
    try (GitReaders readers = new GitReaders(git.repository())) {
      FileVersions versions = new FileVersions(readers.first(), definition, drafts);
      Renames renames = new Renames(versions, isEntry);
      WorkTree today =
          WorkTree.of(
              git, present.stream().map(prefix::concat).toList(), isEntry, versions, readers);
      ReadAhead ahead = new ReadAhead(prefix, isEntry, versions, readers);
      GitWalk walk = new GitWalk(git, isEntry, renames, ahead, readers.first());
      List<PastFile> files = new ArrayList<>(walk.follow(today, commits));
      Set<String> skipped = Set.copyOf(today.skipped());
      files.removeIf(file -> skipped.contains(file.last())); // of today nothing is known
      ahead.versions(idsIn(files, commits.size()));
      List<GitTrail> trails = new ArrayList<>();
      for (PastFile file : files) {
        trails.add(trail(file, commits.size(), versions));
      }
      isLacking = walk.isCutOff() || versions.lackAny();
      note(today, renames);
      if (versions.faults() > 0) {
        notes.add(
            "the plugin failed on old files (%s of them), so that nothing is known of what they said;"
                    .formatted(versions.faults())
                + " that is a fault of its own, please report it");
      }
      return List.copyOf(trails);
    }
  }

  private static Set<ObjectId> idsIn(List<PastFile> files, int commits) {
    Set<ObjectId> ids = new LinkedHashSet<>();
    for (PastFile file : files) {
      for (int i = 0; i < commits; i++) {
        file.in(i).flatMap(PastFile.Seen::id).ifPresent(ids::add);
      }
    }
    return ids;
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

  private GitTrail trail(PastFile file, int commits, FileVersions versions) throws IOException {
    Optional<String> title = Optional.empty();
    Optional<GitTrail.Shown> shown = Optional.empty();
    List<Standing> standings = new ArrayList<>();
    for (int i = 0; i < commits; i++) {
      Optional<PastFile.Seen> seen = file.in(i);
      if (seen.isEmpty()) {
        standings.add(file.isUnknown(i) ? new Standing.Unknown() : new Standing.Absent());
      } else {
        Optional<ObjectId> id = seen.get().id();
        FileVersion version = id.isPresent() ? versions.of(id.get()) : FileVersion.UNKNOWN;
        standings.add(version.standing());
        if (version.standing() instanceof Standing.In) {
          title = version.title().isPresent() ? version.title() : title;
          String path = below(seen.get().path());
          Optional<Quadrant> quadrant = version.topic().or(() -> definition.quadrantOfFolder(path));
          shown =
              Optional.of(
                  new GitTrail.Shown(
                      path, title.orElse(path), quadrant.filter(drawn -> !version.listed())));
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
}
