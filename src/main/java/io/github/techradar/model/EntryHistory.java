package io.github.techradar.model;

import java.util.List;
import java.util.Optional;

/**
 * One entry through the editions.
 *
 * @param id the entry's id
 * @param title its title; of an entry that is gone, the last one that it was published with
 * @param quadrant where it is drawn or, if it is gone, was drawn last; empty if nobody knows, or it
 *     was only listed
 * @param gone whether there is no such entry any more, so that it has no page
 * @param timeline its events, newest first
 * @param standings what it was in each edition, oldest first
 */
public record EntryHistory(
    String id,
    String title,
    Optional<Quadrant> quadrant,
    boolean gone,
    List<Event> timeline,
    List<Standing> standings) {

  public EntryHistory {
    timeline = List.copyOf(timeline);
    standings = List.copyOf(standings);
  }

  /** That of an entry that is there. */
  public static EntryHistory of(Entry entry, List<Standing> standings) {
    return new EntryHistory(
        entry.id(),
        entry.title(),
        Optional.of(entry.quadrant()).filter(quadrant -> entry.featured()),
        false,
        entry.timeline(),
        standings);
  }

  /** That of an entry that is gone; nobody reads its timeline any more. */
  public static EntryHistory ofGone(
      String id, String title, Optional<Quadrant> quadrant, List<Standing> standings) {
    return new EntryHistory(id, title, quadrant, true, List.of(), standings);
  }

  /**
   * The same through some of the editions alone.
   *
   * @param from the first of them
   * @param to the one after the last
   */
  EntryHistory part(int from, int to) {
    return new EntryHistory(id, title, quadrant, gone, timeline, standings.subList(from, to));
  }

  /** The same by another id. */
  EntryHistory named(String other) {
    return new EntryHistory(other, title, quadrant, gone, timeline, standings);
  }
}
