package io.github.techradar.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A time that an entry spent in one status.
 *
 * @param status the status
 * @param since the first day on which it is known to have had it, if any is known; of what an
 *     edition alone knows, the day of that edition
 * @param event the event of its timeline that gave it the status, if it has one
 */
public record StatusPeriod(Status status, Optional<LocalDate> since, Optional<Event> event) {

  /**
   * What became of the entry from one period to the next.
   *
   * @param rings the rings of the radar, innermost first
   */
  public Movement movementFrom(StatusPeriod before, List<Ring> rings) {
    return Movement.between(new Standing.In(before.status), new Standing.In(status), rings);
  }
}
