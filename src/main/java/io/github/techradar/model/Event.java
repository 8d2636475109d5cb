package io.github.techradar.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened to an entry on a day, as its timeline tells it.
 *
 * @param day when; of a month, its first
 * @param monthOnly whether only the month is known
 * @param status the status that the entry got, if it is about one
 * @param tentative whether the status was only thought of
 * @param people who was there, as the author names them
 * @param text what happened, in Markdown; may be empty
 * @param source the path of the file that tells it, where links in the text start
 */
public record Event(
    LocalDate day,
    boolean monthOnly,
    Optional<Status> status,
    boolean tentative,
    List<String> people,
    String text,
    String source) {

  public Event {
    people = List.copyOf(people);
  }

  /** The status that the entry got for sure. */
  public Optional<Status> settled() {
    return status.filter(s -> !tentative);
  }
}
