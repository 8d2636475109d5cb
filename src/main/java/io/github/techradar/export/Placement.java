package io.github.techradar.export;

import io.github.techradar.model.Blip;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Names;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Ring;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A radar on the smaller chart of another tool, which takes four quadrants at most.
 *
 * @param quadrants the tool's quadrants in our order: ours by the names that the definition gives
 *     them there
 * @param rings the rings that it takes, innermost first
 * @param placed the blips that are on its chart, in the order of their numbers
 * @param omissions who is not, and why
 */
record Placement(
    List<Quadrant> quadrants,
    List<Ring> rings,
    List<Placed> placed,
    List<Export.Omission> omissions) {

  static final int QUADRANTS = 4;

  /** For tools that take any number of rings. */
  static final int ANY_RINGS = Integer.MAX_VALUE;

  /**
   * A blip on the tool's chart.
   *
   * @param blip the blip on ours
   * @param quadrant the tool's quadrant
   */
  record Placed(Blip blip, Quadrant quadrant) {

    Entry entry() {
      return blip.entry();
    }

    Ring ring() {
      return blip.ring();
    }
  }

  Placement {
    quadrants = List.copyOf(quadrants);
    rings = List.copyOf(rings);
    placed = List.copyOf(placed);
    omissions = List.copyOf(omissions);
  }

  /** Places what there is room for. */
  static Placement of(Radar radar, int mostRings) {
    Definition definition = radar.definition();
    Map<String, Quadrant> named = new LinkedHashMap<>();
    for (Quadrant quadrant : definition.quadrants()) {
      Quadrant there = there(quadrant, definition);
      named.merge(there.id(), there, Placement::joined);
    }
    List<Quadrant> quadrants = named.values().stream().limit(QUADRANTS).toList();
    List<Ring> rings = definition.rings().stream().limit(mostRings).toList();
    List<Placed> placed = new ArrayList<>();
    List<Entry> inOtherQuadrants = new ArrayList<>();
    List<Entry> onOtherRings = new ArrayList<>();
    for (Blip blip : radar.blips()) {
      String there = there(blip.entry().quadrant(), definition).id();
      Optional<Quadrant> quadrant =
          quadrants.stream().filter(q -> q.id().equals(there)).findFirst();
      if (quadrant.isEmpty()) {
        inOtherQuadrants.add(blip.entry());
      } else if (!rings.contains(blip.ring())) {
        onOtherRings.add(blip.entry());
      } else {
        placed.add(new Placed(blip, quadrant.get()));
      }
    }
    List<Export.Omission> omissions = new ArrayList<>();
    omission("off the radar", radar.offRadar()).ifPresent(omissions::add);
    omission(
            "beyond the four quadrants there can be (radar.yml can put quadrants together, by"
                + " export: quadrants)",
            inOtherQuadrants)
        .ifPresent(omissions::add);
    omission("beyond the four rings there can be", onOtherRings).ifPresent(omissions::add);
    return new Placement(quadrants, rings, placed, omissions);
  }

  private static Optional<Export.Omission> omission(String why, List<Entry> entries) {
    return entries.isEmpty() ? Optional.empty() : Optional.of(new Export.Omission(why, entries));
  }

  /** A quadrant as the tool has it; those of the same id are one there. */
  private static Quadrant there(Quadrant quadrant, Definition definition) {
    return definition
        .export()
        .nameOf(quadrant)
        .map(
            name -> {
              String id = definition.quadrant(name).map(Quadrant::id).orElse(Names.slug(name));
              return new Quadrant(id, name, quadrant.description(), quadrant.color());
            })
        .orElse(quadrant);
  }

  private static Quadrant joined(Quadrant first, Quadrant second) {
    String description = (first.description() + " " + second.description()).strip();
    return new Quadrant(first.id(), first.name(), description, first.color().or(second::color));
  }
}
