package io.github.techradar.source;

import java.util.List;

/**
 * The timeline of an entry as its author wrote it.
 *
 * @param items its dated items, in the author's order
 * @param unread what looks like an event, and is not read as one
 */
public record Timeline(List<TimelineItem> items, List<UnreadEvent> unread) {

  public Timeline {
    items = List.copyOf(items);
    unread = List.copyOf(unread);
  }
}
