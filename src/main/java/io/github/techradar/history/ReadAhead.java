package io.github.techradar.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * Reads what a walk through commits will ask for, on all processors. The walk itself goes step by
 * step, for what a file was called decides what is read next.
 */
final class ReadAhead {

  /**
   * How many neighbours are read one behind the other: they have most of their folders in common.
   */
  private static final int BLOCK = 16;

  private final String prefix;
  private final Predicate<String> isEntry;
  private final FileVersions versions;
  private final GitReaders readers;

  /**
   * @param prefix the way to the folder of the entries, with a slash at its end, or nothing
   * @param isEntry whether there can be an entry at a path
   */
  ReadAhead(String prefix, Predicate<String> isEntry, FileVersions versions, GitReaders readers) {
    this.prefix = prefix;
    this.isEntry = isEntry;
    this.versions = versions;
    this.readers = readers;
  }

  /** Two commits to be held against each other. */
  record Pair(RevCommit earlier, RevCommit later) {}

  /**
   * What became of files in the folder of the entries, for each of some pairs; empty where that
   * could not be read. Titles that will be asked for are known then.
   */
  List<Optional<List<FileChange>>> changes(List<Pair> pairs) {
    List<Optional<List<FileChange>>> found =
        new ArrayList<>(Collections.nCopies(pairs.size(), Optional.empty()));
    readers.ahead(
        pairs.size(),
        BLOCK,
        (number, reader) -> {
          Pair pair = pairs.get(number);
          found.set(
              number,
              Optional.of(
                  FolderDiff.between(
                      pair.earlier().getTree(), pair.later().getTree(), prefix, reader)));
        });
    Set<ObjectId> titled = new LinkedHashSet<>();
    found.forEach(changes -> changes.ifPresent(known -> addTitled(known, titled)));
    versions(titled);
    return found;
  }

  /** The versions whose titles decide what became of files that changed together. */
  private void addTitled(List<FileChange> changes, Set<ObjectId> titled) {
    List<FileChange> ofEntries =
        changes.stream()
            .filter(change -> change.blobs().map(Blob::path).anyMatch(isEntry))
            .toList();
    boolean isMove =
        ofEntries.stream().anyMatch(change -> change.before().isEmpty())
            && ofEntries.stream().anyMatch(change -> change.after().isEmpty());
    if (ofEntries.size() > 1) {
      ofEntries.stream()
          .filter(change -> isMove || change.isModified())
          .flatMap(FileChange::blobs)
          .forEach(blob -> titled.add(blob.id()));
    }
  }

  /** Reads versions. */
  void versions(Collection<ObjectId> ids) {
    List<ObjectId> all = List.copyOf(ids);
    readers.ahead(all.size(), BLOCK, (number, reader) -> versions.ahead(all.get(number), reader));
  }
}
