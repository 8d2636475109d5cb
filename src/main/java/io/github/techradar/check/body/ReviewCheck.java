package io.github.techradar.check.body;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.source.EntryValues;
import io.github.techradar.source.LocatedDay;
import io.github.techradar.source.TimelineItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether an entry on the radar is to be looked at again. */
final class ReviewCheck {

  private final Definition definition;
  private final Optional<LocalDate> day;

  /**
   * @param day the day to count the age of entries to; without one none is too old
   */
  ReviewCheck(Definition definition, Optional<LocalDate> day) {
    this.definition = definition;
    this.day = day;
  }

  /** The problem of an entry whose newest date is too old; one without a date has no age. */
  Optional<Problem> check(EntryValues entry, List<TimelineItem> timeline) {
    if (day.isEmpty() || definition.reviewAfter().isEmpty()) {
      return Optional.empty();
    }
    return dates(entry, timeline).stream()
        .max(Comparator.comparing(LocatedDay::day))
        .filter(last -> last.day().plus(definition.reviewAfter().get()).isBefore(day.get()))
        .map(
            last ->
                Problem.of(
                    Rule.REVIEW_DUE,
                    last.location(),
                    "the last date of the entry is %s: it was to be reviewed by %s"
                        .formatted(last.day(), last.day().plus(definition.reviewAfter().get())),
                    "Look at it again and write the new date, or move it off the radar."));
  }

  private static List<LocatedDay> dates(EntryValues entry, List<TimelineItem> timeline) {
    List<LocatedDay> dates = new ArrayList<>(entry.days());
    timeline.forEach(
        item ->
            item.day().ifPresent(day -> dates.add(new LocatedDay(day, item.date().location()))));
    return dates;
  }
}
