package io.github.techradar.history;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What moved where.
 *
 * @param stayed what was changed at its path, and is the same file
 * @param deleted what was at a path and is there no more, wherever it is now
 * @param added what is at a path and was not there before, wherever it was
 * @param from of what was added and had been somewhere else: the path now, and the one before
 * @param unsure the paths of what was added, if it might have been somewhere else
 */
record Moves(
    List<FileChange> stayed,
    List<Blob> deleted,
    List<Blob> added,
    Map<String, String> from,
    Set<String> unsure) {

  Moves {
    stayed = List.copyOf(stayed);
    deleted = List.copyOf(deleted);
    added = List.copyOf(added);
    from = Map.copyOf(from);
    unsure = Set.copyOf(unsure);
  }
}
