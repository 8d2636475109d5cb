package io.github.techradar.check.body;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Field;
import io.github.techradar.model.Location;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.source.DateText;
import io.github.techradar.source.EntryFile;
import io.github.techradar.source.FrontMatter;
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
  Optional<Problem> check(EntryFile entry, List<TimelineItem> timeline) {
    if (day.isEmpty() || definition.reviewAfter().isEmpty()) {
      return Optional.empty();
    }
    return dates(entry, timeline).stream()
        .max(Comparator.comparing(Dated::day))
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

  private List<Dated> dates(EntryFile entry, List<TimelineItem> timeline) {
    List<Dated> dates = new ArrayList<>();
    Field date = definition.field(Field.DATE).orElseThrow();
    entry.frontMatter().stream()
        .flatMap(frontMatter -> frontMatter.given(date).stream())
        .forEach(
            pair ->
                FrontMatter.texts(pair.value()).stream()
                    .flatMap(text -> DateText.exact(text).stream())
                    .forEach(day -> dates.add(new Dated(day, pair.value().location()))));
    timeline.forEach(
        item -> item.day().ifPresent(day -> dates.add(new Dated(day, item.date().location()))));
    return dates;
  }

  private record Dated(LocalDate day, Location location) {}
}
