package io.github.techradar.imports;

import io.github.techradar.model.Counts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a file, or a folder of files, says of a radar at one time.
 *
 * @param path the file or the folder, as messages name it
 * @param title what the radar is called, if that is said
 * @param day the day of this state of the radar, if the file says it
 * @param rings the rings that the file lists, innermost first; empty if they are only named by
 *     entries
 * @param quadrants the quadrants that the file lists, clockwise from the top right; empty if they
 *     are only named by entries
 * @param offRadar statuses that are on no ring
 * @param editions the days of editions that the file knows of
 * @param entries its entries, in the order of the file
 * @param sum what has become of each row
 * @param isWhole whether it says all that there is to say, so that nothing is added to it: names as
 *     they are usually spelled, or what the day of the file tells of the past
 */
public record FoundRadar(
    String path,
    Optional<String> title,
    Optional<LocalDate> day,
    List<FoundTerm> rings,
    List<FoundTerm> quadrants,
    List<FoundTerm> offRadar,
    List<LocalDate> editions,
    List<FoundEntry> entries,
    Sum sum,
    boolean isWhole) {

  /**
   * The law of conservation: each row of a file ends in exactly one place.
   *
   * @param rows rows, objects or files: all that could be an entry
   * @param entries those that are entries
   * @param joined those that say again what another one says
   * @param notes those that are no entries, such as blank rows
   * @param failed those that could not be read; each is a problem
   */
  public record Sum(int rows, int entries, int joined, int notes, int failed) {

    /**
     * @throws IllegalStateException if a row was lost or counted twice
     */
    public Sum {
      if (rows != entries + joined + notes + failed) {
        throw new IllegalStateException(
            "%s rows were read, but %s entries + %s joined + %s notes + %s failed do not add up"
                .formatted(rows, entries, joined, notes, failed));
      }
    }

    /** The numbers as the sum that they are. */
    @Override
    public String toString() {
      return "%s = %s + %s joined + %s + %s failed"
          .formatted(
              Counts.plural(rows, "row", "rows"),
              Counts.plural(entries, "entry", "entries"),
              joined,
              Counts.plural(notes, "note", "notes"),
              failed);
    }
  }

  public FoundRadar {
    rings = List.copyOf(rings);
    quadrants = List.copyOf(quadrants);
    offRadar = List.copyOf(offRadar);
    editions = List.copyOf(editions);
    entries = List.copyOf(entries);
  }

  /** Gathers what a file says; what is not given is empty. */
  public static final class Builder {

    private final String path;
    private Optional<String> title = Optional.empty();
    private Optional<LocalDate> day = Optional.empty();
    private final List<FoundTerm> rings = new ArrayList<>();
    private final List<FoundTerm> quadrants = new ArrayList<>();
    private final List<FoundTerm> offRadar = new ArrayList<>();
    private final List<LocalDate> editions = new ArrayList<>();
    private final List<FoundEntry> entries = new ArrayList<>();
    private int notes;
    private int failed;
    private boolean isWhole;

    /**
     * @param path the file or the folder, as messages name it
     */
    public Builder(String path) {
      this.path = path.isEmpty() ? "." : path;
    }

    public Builder title(Optional<String> text) {
      title = text.map(String::strip).filter(known -> !known.isEmpty());
      return this;
    }

    public Builder day(Optional<LocalDate> known) {
      day = known;
      return this;
    }

    public Builder ring(FoundTerm term) {
      rings.add(term);
      return this;
    }

    public Builder quadrant(FoundTerm term) {
      quadrants.add(term);
      return this;
    }

    public Builder offRadar(FoundTerm term) {
      offRadar.add(term);
      return this;
    }

    public Builder edition(LocalDate edition) {
      editions.add(edition);
      return this;
    }

    public Builder entry(FoundEntry entry) {
      entries.add(entry);
      return this;
    }

    /** Says that nothing is to be added to what the file says. */
    public Builder whole() {
      isWhole = true;
      return this;
    }

    /** Counts a row that is no entry. */
    public Builder note() {
      notes++;
      return this;
    }

    /** Counts a row that could not be read, and is a problem. */
    public Builder failed() {
      failed++;
      return this;
    }

    /** What was gathered; entries that say the same are joined. */
    public FoundRadar build() {
      List<FoundEntry> joined = JoinedEntries.of(entries);
      int rows = entries.size() + notes + failed;
      return new FoundRadar(
          path,
          title,
          day,
          rings,
          quadrants,
          offRadar,
          editions,
          joined,
          new Sum(rows, joined.size(), entries.size() - joined.size(), notes, failed),
          isWhole);
    }
  }
}
