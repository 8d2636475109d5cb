package io.github.techradar.usage;

import io.github.techradar.model.Problem;
import java.util.List;

/**
 * Inventories, as far as they could be read.
 *
 * @param inventories those that could
 * @param problems what is wrong with them, and with those that could not; not weighed yet
 * @param unread the files that are no inventory, though they should be
 */
public record InventoryReading(
    List<Inventory> inventories, List<Problem> problems, List<String> unread) {

  public InventoryReading {
    inventories = List.copyOf(inventories);
    problems = List.copyOf(problems);
    unread = List.copyOf(unread);
  }
}
