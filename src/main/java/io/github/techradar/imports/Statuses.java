package io.github.techradar.imports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The rings of a radar and what is off it, under one name each. */
final class Statuses {

  /** Where entries are put that no ring has. */
  static final String WITHOUT_RING = "Backlog";

  /** Where entries are put that newer files do not have. */
  static final String GONE = "Archived";

  private static final List<String> KNOWN = List.of("Adopt", "Trial", "Assess", "Hold");

  /** What tools call the place of entries that they do not draw any more. */
  private static final Set<String> OFF =
      Set.of("archive", "archived", "backlog", "retired", "removed");

  private final Terms rings;
  private final Terms offRadar;
  private final Set<String> listed = new TreeSet<>();
  private final Set<String> off = new TreeSet<>();

  /**
   * @param areSpelled whether names are to stay as files spell them
   */
  Statuses(boolean areSpelled) {
    this.rings = new Terms(areSpelled ? List.of() : KNOWN);
    this.offRadar = new Terms(areSpelled ? List.of() : List.of(WITHOUT_RING, GONE));
  }

  /** Takes in what a file lists. */
  void declare(FoundRadar radar) {
    rings.declare(radar.rings());
    offRadar.declare(radar.offRadar());
    radar.rings().forEach(ring -> add(ring, listed));
    radar.offRadar().forEach(status -> add(status, off));
  }

  private static void add(FoundTerm term, Set<String> names) {
    names.add(Terms.folded(term.name()));
    term.ids().forEach(id -> names.add(Terms.folded(id)));
  }

  /** Takes in a status as an entry names it. */
  void use(String name) {
    (isOff(name) ? offRadar : rings).use(name);
  }

  private boolean isOff(String name) {
    String folded = Terms.folded(name);
    return off.contains(folded) || (OFF.contains(folded) && !listed.contains(folded));
  }

  /** The one name of a status. */
  String name(String name) {
    return (isOff(name) ? offRadar : rings).name(name);
  }

  /** The name of an entry's status, which may have no ring. */
  String name(Optional<String> ring) {
    return name(ring.orElse(WITHOUT_RING));
  }

  /** The rings, innermost first. */
  List<FoundTerm> rings() {
    return rings.all();
  }

  /** What is off the radar. */
  List<FoundTerm> offRadar() {
    return offRadar.all();
  }
}
