package io.github.techradar.check.body;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.model.Status;
import io.github.techradar.source.DateText;
import io.github.techradar.source.LocatedText;
import io.github.techradar.source.Timeline;
import io.github.techradar.source.TimelineItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is wrong with the timeline of an entry, in itself and against the entry's status. */
final class TimelineCheck {

  /** Each has a text that is Markdown of its own. */
  private static final int MOST_EVENTS = 5_000;

  private final List<Status> statuses;

  TimelineCheck(Definition definition) {
    this.statuses = definition.statuses();
  }

  /**
   * The problems of a timeline.
   *
   * @param status what the entry says of itself, if that is known
   */
  List<Problem> check(Timeline timeline, Optional<Status> status) {
    List<TimelineItem> items = timeline.items();
    List<Problem> problems = new ArrayList<>();
    timeline.unread().forEach(unread -> problems.add(UnreadEventCheck.problem(unread)));
    items.forEach(
        item -> {
          invalidDate(item).ifPresent(problems::add);
          unknownStatus(item).ifPresent(problems::add);
        });
    tooMany(items).ifPresent(problems::add);
    outOfOrder(items).ifPresent(problems::add);
    status.flatMap(now -> contradiction(items, now)).ifPresent(problems::add);
    return problems;
  }

  /** The first event of those that no page could show in reasonable time. */
  private static Optional<Problem> tooMany(List<TimelineItem> items) {
    return items.stream()
        .skip(MOST_EVENTS)
        .findFirst()
        .map(
            item ->
                Problem.of(
                    Rule.UNREADABLE_BODY,
                    item.date().location(),
                    "the timeline has more events than a page can show",
                    "Keep the newest: 5,000 are the most."));
  }

  private static Optional<Problem> invalidDate(TimelineItem item) {
    LocatedText date = item.date();
    return item.day().isPresent()
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                    Rule.TIMELINE_DATE,
                    date.location(),
                    Names.quoted(date.text()) + " is not a date",
                    "Write the day as YYYY-MM-DD, or the month as YYYY-MM.")
                .suggesting(date.text(), DateText.intendedDayOrMonth(date.text())));
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
    Optional<TimelineItem> above = Optional.empty();
    for (TimelineItem item : items) {
      if (item.day().isEmpty()) {
        continue;
      }
      if (above.filter(item::isAfter).isPresent()) {
        return Optional.of(
            Problem.of(
                Rule.TIMELINE_ORDER,
                item.date().location(),
                "%s stands below %s".formatted(shown(item), shown(above.get())),
                "A timeline starts with the newest day; move the items into that order."));
      }
      above = Optional.of(item);
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
        .filter(newest -> items.stream().noneMatch(item -> isUnknown(item) && item.isAfter(newest)))
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

  /** Whether an item has a status that nobody knows, which is told there. */
  private static boolean isUnknown(TimelineItem item) {
    return item.mark().isPresent() && item.status().isEmpty();
  }

  /** A day or a month as authors write it. */
  private static String shown(TimelineItem item) {
    String day = day(item).toString();
    return item.isMonthOnly() ? day.substring(0, "YYYY-MM".length()) : day;
  }

  private static LocalDate day(TimelineItem item) {
    return item.day().orElseThrow();
  }
}
