package io.github.techradar.check.body;

import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.source.EntryValues;
import io.github.techradar.source.TimelineItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether an entry on the radar is to be looked at again. */
final class ReviewCheck {

  private final Optional<LocalDate> day;

  /**
   * @param day the day to count the age of entries to; without one none is too old
   */
  ReviewCheck(Optional<LocalDate> day) {
    this.day = day;
  }

  /** The problem of an entry whose newest date is too old; one without a date has no age. */
  Optional<Problem> check(EntryValues entry, List<TimelineItem> timeline) {
    return day.flatMap(today -> Review.of(entry, timeline).filter(review -> review.isDue(today)))
        .map(
            review ->
                Problem.of(
                    Rule.REVIEW_DUE,
                    review.last().location(),
                    "the last date of the entry is %s: it was to be reviewed by %s"
                        .formatted(review.last().day(), review.by()),
                    "Look at it again and write the new date, or move it off the radar."));
  }
}
