package io.github.techradar.source;

import java.util.ArrayList;
import java.util.List;

/**
 * The timeline of an entry as its author wrote it.
 *
 * @param items its dated items, in the author's order; those of front matter newest first, if the
 *     author sorted them in either way
 * @param unread what looks like an event, and is not read as one
 * @param inBody whether the items stand in the body; otherwise in the front matter
 */
public record Timeline(List<TimelineItem> items, List<UnreadEvent> unread, boolean inBody) {

  public Timeline {
    items = List.copyOf(items);
    unread = List.copyOf(unread);
  }

  /** This timeline, with one thing more that is not read. */
  Timeline withUnread(UnreadEvent.Reason reason, LocatedText place) {
    List<UnreadEvent> all = new ArrayList<>(unread);
    all.add(UnreadEvent.of(reason, place));
    return new Timeline(items, all, inBody);
  }

  /** Whether items run from the oldest to the newest, and not all of them are of one time. */
  static boolean isOldestFirst(List<TimelineItem> items) {
    List<TimelineItem> dated = items.stream().filter(item -> item.day().isPresent()).toList();
    boolean rises = false;
    for (int i = 1; i < dated.size(); i++) {
      if (dated.get(i - 1).isAfter(dated.get(i))) {
        return false;
      }
      rises = rises || dated.get(i).isAfter(dated.get(i - 1));
    }
    return rises;
  }
}
