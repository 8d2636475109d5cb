package io.github.techradar.check.body;

import io.github.techradar.model.Ring;
import io.github.techradar.source.EntryValues;
import io.github.techradar.source.LocatedDay;
import io.github.techradar.source.TimelineItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When somebody looked at an entry, and when somebody is to look at it again.
 *
 * @param last its newest date, that of its front matter or of its timeline
 * @param by the day up to which it may stay as it is
 */
public record Review(LocatedDay last, LocalDate by) {

  /**
   * The review of an entry; empty if it has no date, or if its status needs none.
   *
   * @param timeline the dated items of its body
   */
  public static Optional<Review> of(EntryValues entry, List<TimelineItem> timeline) {
    return entry
        .status()
        .filter(Ring.class::isInstance)
        .flatMap(ring -> Optional.ofNullable(entry.definition().reviewAfter().get(ring.id())))
        .flatMap(
            time ->
                dates(entry, timeline).stream()
                    .max(Comparator.comparing(LocatedDay::day))
                    .map(last -> new Review(last, last.day().plus(time))));
  }

  /** Whether nobody has looked at the entry in time. */
  public boolean isDue(LocalDate day) {
    return by.isBefore(day);
  }

  private static List<LocatedDay> dates(EntryValues entry, List<TimelineItem> timeline) {
    List<LocatedDay> dates = new ArrayList<>(entry.days());
    timeline.forEach(
        item ->
            item.day().ifPresent(day -> dates.add(new LocatedDay(day, item.date().location()))));
    return dates;
  }
}
