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
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A radar on the smaller chart of another tool, which takes four quadrants at most.
 *
 * @param quadrants the tool's quadrants in our order: ours by the names that the definition gives
 *     them there
 * @param rings the rings that it takes, innermost first
 * @param placed the blips that are on its chart, in the order of their numbers, and then what it
 *     lists
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
   * An entry that the tool has.
   *
   * @param entry the entry
   * @param ring its ring
   * @param quadrant the tool's quadrant
   */
  record Placed(Entry entry, Ring ring, Quadrant quadrant) {}

  Placement {
    quadrants = List.copyOf(quadrants);
    rings = List.copyOf(rings);
    placed = List.copyOf(placed);
    omissions = List.copyOf(omissions);
  }

  /** Places the blips that there is room for. */
  static Placement of(Radar radar, int mostRings) {
    return of(radar, mostRings, List.of());
  }

  /** Places blips, and what is on a ring and yet not drawn, in a tool that lists such entries. */
  static Placement withListed(Radar radar) {
    return of(radar, ANY_RINGS, radar.notFeatured());
  }

  private static Placement of(Radar radar, int mostRings, List<Entry> listed) {
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
    List<Entry> present = new ArrayList<>(radar.blips().stream().map(Blip::entry).toList());
    present.addAll(listed);
    Set<String> listedIds = listed.stream().map(Entry::id).collect(Collectors.toSet());
    List<Entry> elsewhere =
        radar.offRadar().stream().filter(entry -> !listedIds.contains(entry.id())).toList();
    for (Entry entry : present) {
      String there = there(entry.quadrant(), definition).id();
      Optional<Quadrant> quadrant =
          quadrants.stream().filter(q -> q.id().equals(there)).findFirst();
      if (quadrant.isEmpty()) {
        inOtherQuadrants.add(entry);
      } else if (entry.status() instanceof Ring ring && rings.contains(ring)) {
        placed.add(new Placed(entry, ring, quadrant.get()));
      } else {
        onOtherRings.add(entry);
      }
    }
    List<Export.Omission> omissions = new ArrayList<>();
    omission("off the radar", elsewhere).ifPresent(omissions::add);
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
