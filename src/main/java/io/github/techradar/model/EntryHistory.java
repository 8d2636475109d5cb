package io.github.techradar.model;

import java.util.List;

/**
 * One entry through the editions.
 *
 * @param id the entry's id
 * @param title its title; of an entry that is gone, the last one that it was published with
 * @param gone whether there is no such entry any more, so that it has no page
 * @param timeline its events, newest first
 * @param standings what it was in each edition, oldest first
 */
public record EntryHistory(
    String id, String title, boolean gone, List<Event> timeline, List<Standing> standings) {

  public EntryHistory {
    timeline = List.copyOf(timeline);
    standings = List.copyOf(standings);
  }
}
