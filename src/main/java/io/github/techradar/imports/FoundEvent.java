package io.github.techradar.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An event in the timeline of an entry.
 *
 * @param day when it was; of a month, its first day
 * @param ring the name or id of the ring that the entry came to, or was on; empty if only something
 *     is said
 * @param text what is said, as Markdown; may be empty
 * @param monthOnly whether only the month is known
 * @param tentative whether the ring was only thought of
 * @param people who was there
 */
public record FoundEvent(
    LocalDate day,
    Optional<String> ring,
    String text,
    boolean monthOnly,
    boolean tentative,
    List<String> people) {

  public FoundEvent {
    people = List.copyOf(people);
  }

  /** An event of a day, of which nobody else is named. */
  public FoundEvent(LocalDate day, Optional<String> ring, String text) {
    this(day, ring, text, false, false, List.of());
  }
}
