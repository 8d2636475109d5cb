package io.github.techradar.source;

import io.github.techradar.model.Event;
import io.github.techradar.model.Status;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * One item of a timeline as its author wrote it: {@code (2024-03-11) - **[Trial]** (Mara, Jon)
 * text}.
 *
 * @param date the day, right or not; items without one are no events
 * @param mark what stands where a status does, if something does; a word that is not marked as one
 *     is taken for it only if it is one, or nearly
 * @param status what the mark means; empty if the definition does not know it
 * @param tentative whether a question mark stands behind the status
 * @param people the names in parentheses behind the date or the status
 * @param text the rest, in Markdown; of one in front matter it stands where its value begins
 */
public record TimelineItem(
    LocatedText date,
    Optional<LocatedText> mark,
    Optional<Status> status,
    boolean tentative,
    List<String> people,
    LocatedText text) {

  public TimelineItem {
    people = List.copyOf(people);
  }

  /** The same with another text. */
  TimelineItem saying(String other) {
    return new TimelineItem(
        date, mark, status, tentative, people, new LocatedText(other, text.location()));
  }

  /** The day, if the date is one; of a month, its first. */
  public Optional<LocalDate> day() {
    return DateText.dayOrMonth(date.text());
  }

  /** Whether it is of a month, of which the day is the first. */
  public boolean isMonthOnly() {
    return DateText.isMonth(date.text());
  }

  /**
   * Whether it is of a later day than another; of a later month, if one of the two is of a whole
   * month.
   */
  public boolean isAfter(TimelineItem other) {
    boolean days = !isMonthOnly() && !other.isMonthOnly();
    return day().isPresent()
        && other.day().isPresent()
        && (days
            ? day().get().isAfter(other.day().get())
            : YearMonth.from(day().get()).isAfter(YearMonth.from(other.day().get())));
  }

  /** The item as an event; empty if nobody can say on which day it was. */
  public Optional<Event> event() {
    return day()
        .map(
            day ->
                new Event(
                    day, isMonthOnly(), status, tentative, people, said(), date.location().path()));
  }

  /** The text, with a mark that means no status, which would be lost otherwise. */
  private String said() {
    return mark.filter(m -> status.isEmpty())
        .map(m -> "[" + m.text() + "] " + text.text())
        .map(String::strip)
        .orElse(text.text());
  }
}
