package io.github.techradar.check.body;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.model.Status;
import io.github.techradar.source.DateText;
import io.github.techradar.source.LocatedText;
import io.github.techradar.source.TimelineItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is wrong with the timeline of an entry, in itself and against the entry's status. */
final class TimelineCheck {

  private final List<Status> statuses;

  TimelineCheck(Definition definition) {
    this.statuses = definition.statuses();
  }

  /**
   * The problems of a timeline.
   *
   * @param items its items, in their order
   * @param status what the entry says of itself, if that is known
   */
  List<Problem> check(List<TimelineItem> items, Optional<Status> status) {
    List<Problem> problems = new ArrayList<>();
    items.forEach(
        item -> {
          invalidDate(item.date()).ifPresent(problems::add);
          unknownStatus(item).ifPresent(problems::add);
        });
    outOfOrder(items).ifPresent(problems::add);
    status.flatMap(now -> contradiction(items, now)).ifPresent(problems::add);
    return problems;
  }

  private static Optional<Problem> invalidDate(LocatedText date) {
    return DateText.exact(date.text()).isPresent()
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                    Rule.TIMELINE_DATE,
                    date.location(),
                    Names.quoted(date.text()) + " is not a date",
                    "Write the day as YYYY-MM-DD.")
                .suggesting(date.text(), DateText.intended(date.text())));
  }

  private Optional<Problem> unknownStatus(TimelineItem item) {
    if (item.status().isPresent()) {
      return Optional.empty();
    }
    List<String> names = statuses.stream().map(Status::name).toList();
    return item.mark()
        .map(
            mark ->
                Problem.of(
                        Rule.TIMELINE_STATUS,
                        mark.location(),
                        "unknown status " + Names.quoted(mark.text()),
                        "Allowed: " + String.join(", ", names) + ".")
                    .suggesting(mark.text(), Names.nearest(mark.text(), names)));
  }

  /** The first item that is newer than one above it. */
  private static Optional<Problem> outOfOrder(List<TimelineItem> items) {
    Optional<LocalDate> oldest = Optional.empty();
    for (TimelineItem item : items) {
      Optional<LocalDate> day = item.day();
      if (day.isEmpty()) {
        continue;
      }
      if (oldest.isPresent() && day.get().isAfter(oldest.get())) {
        return Optional.of(
            Problem.of(
                Rule.TIMELINE_ORDER,
                item.date().location(),
                "%s stands below %s".formatted(day.get(), oldest.get()),
                "A timeline starts with the newest day; move the items into that order."));
      }
      oldest = day;
    }
    return Optional.empty();
  }

  /** The newest status that somebody was sure of, if the entry's own is another. */
  private static Optional<Problem> contradiction(List<TimelineItem> items, Status now) {
    return items.stream()
        .filter(item -> item.status().isPresent())
        .filter(item -> item.day().isPresent())
        .min(Comparator.comparing(TimelineCheck::day, Comparator.reverseOrder()))
        .filter(newest -> !newest.tentative() && !newest.status().equals(Optional.of(now)))
        .map(
            newest ->
                Problem.of(
                    Rule.TIMELINE_CONTRADICTION,
                    newest.mark().orElseThrow().location(),
                    "the timeline's newest status is %s, but the entry's status is %s"
                        .formatted(newest.status().orElseThrow().name(), now.name()),
                    "Add the day on which it became %s, or mend the status."
                        .formatted(now.name())));
  }

  private static LocalDate day(TimelineItem item) {
    return item.day().orElseThrow();
  }
}
