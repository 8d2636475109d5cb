package io.github.techradar.model;

import java.util.List;

/**
 * What moved from one edition to the next.
 *
 * @param edition the later one
 * @param before the earlier one
 * @param changes those that moved, in the order of {@link History#entryHistories}
 */
public record EditionChanges(Edition edition, Edition before, List<Change> changes) {

  public EditionChanges {
    changes = List.copyOf(changes);
  }

  /** The changes of one kind. */
  public List<Change> of(Movement movement) {
    return changes.stream().filter(change -> change.movement() == movement).toList();
  }
}
