package io.github.techradar.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A state of the whole radar that the team counts from.
 *
 * @param name as the definition calls it: a day, or a tag or another revision of git
 * @param day when it was, where that is known
 */
public record Edition(String name, Optional<LocalDate> day) {

  /** What the entries say today, which no edition has yet. */
  public static final Edition NOW = new Edition("", Optional.empty());

  /** The edition of a day. */
  public static Edition of(LocalDate day) {
    return new Edition(day.toString(), Optional.of(day));
  }

  /** Whether it is a day, from its first moment to its last, and not a revision of that day. */
  public boolean isDay() {
    return day.map(Edition::of).filter(this::equals).isPresent();
  }

  /** Whether it is what the entries say today. */
  public boolean isNow() {
    return equals(NOW);
  }
}
