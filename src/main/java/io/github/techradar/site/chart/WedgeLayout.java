package io.github.techradar.site.chart;

import io.github.techradar.model.Radar;
import io.github.techradar.site.chart.Cell.Guest;
import io.github.techradar.site.chart.Slots.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fills one quadrant's wedge. A blip takes a slot together with a place for its name: first within
 * its own ring, else across rings, else without a name. No name leaves the wedge, so what is in
 * another quadrant changes nothing here.
 *
 * <p>Blips choose one after the other, in the order of a hash of their ids, and each in an order of
 * its own that nothing but its id and its title makes. So a new one moves only those whose choice
 * it has taken.
 */
final class WedgeLayout {

  /** How far names stay away from the edges of the wedge. */
  static final double EDGE = 4;

  /** Costs that differ by less than this many slots are alike, so that the hash has a say. */
  private static final int ALIKE = 2;

  private final Chart.Wedge wedge;
  private final double radius;
  private final Obstacles obstacles;
  private final List<Cell> cells = new ArrayList<>();
  private final List<Chart.Disc> discs = new ArrayList<>();

  private WedgeLayout(Radar radar, Chart.Wedge wedge, List<Chart.Band> bands, Obstacles obstacles) {
    this.wedge = wedge;
    this.radius = bands.get(bands.size() - 1).outer();
    this.obstacles = obstacles;
    for (Chart.Band band : bands) {
      List<Guest> guests =
          radar.blips(wedge.quadrant(), band.ring()).stream()
              .map(blip -> Guest.of(blip, radar.movement(blip.entry())))
              .toList();
      if (!guests.isEmpty()) {
        Slots slots = new Slots(band.inner(), band.outer(), wedge.from(), wedge.to(), band.name());
        cells.add(new Cell(band, slots.all(ChartLayout.PITCH), guests));
      }
    }
  }

  /**
   * The blips of a wedge.
   *
   * @param obstacles what is in the way of names already; what is placed is added
   */
  static List<Chart.Disc> of(
      Radar radar, Chart.Wedge wedge, List<Chart.Band> bands, Obstacles obstacles) {
    return new WedgeLayout(radar, wedge, bands, obstacles).lay();
  }

  /** A blip of a full cell, which has a place, and perhaps no name yet. */
  private record Seated(Cell cell, Guest guest, Slot place) {}

  private List<Chart.Disc> lay() {
    List<Seated> seated = new ArrayList<>();
    for (Cell cell : cells) {
      if (cell.isFull()) {
        int[] dealt = cell.deal();
        List<Guest> guests = cell.waiting();
        for (int i = 0; i < dealt.length; i++) {
          Slot place = cell.slot(dealt[i]);
          cell.take(guests.get(i), dealt[i]);
          obstacles.add(place.x(), place.y(), guests.get(i).reach());
          seated.add(new Seated(cell, guests.get(i), place));
        }
      }
    }
    for (boolean own : new boolean[] {true, false}) {
      cells.forEach(cell -> cell.waiting().forEach(guest -> seat(cell, guest, own)));
      seated.removeIf(blip -> named(blip, own));
    }
    for (Cell cell : cells) {
      for (Guest guest : cell.waiting()) {
        int slot = cell.choices(guest)[0];
        Slot place = cell.slot(slot);
        cell.take(guest, slot);
        discs.add(new Chart.Disc(guest.blip(), place.x(), place.y(), Optional.empty()));
      }
    }
    seated.forEach(
        blip ->
            discs.add(
                new Chart.Disc(
                    blip.guest().blip(), blip.place().x(), blip.place().y(), Optional.empty())));
    return discs;
  }

  /** Gives a blip the slot where its name is least in the way of others, if there is one. */
  private void seat(Cell cell, Guest guest, boolean own) {
    int least = Integer.MAX_VALUE;
    int best = 0;
    Chart.@Nullable Name name = null;
    for (int slot : cell.choices(guest)) {
      Slot place = cell.slot(slot);
      for (Chart.Name next : guest.names(place)) {
        if (least > 0 && hasRoom(next.box(), cell, own)) {
          int cost = cell.cost(slot, next.box()) / ALIKE;
          if (cost < least && isAffordable(cell, slot, next.box())) {
            least = cost;
            best = slot;
            name = next;
          }
        }
      }
    }
    if (name != null) {
      Slot place = cell.slot(best);
      cell.take(guest, best);
      obstacles.add(place.x(), place.y(), guest.reach());
      add(guest, place, name);
    }
  }

  private boolean named(Seated blip, boolean own) {
    for (Chart.Name name : blip.guest().names(blip.place())) {
      if (hasRoom(name.box(), blip.cell(), own)
          && isAffordable(blip.cell(), Cell.NONE, name.box())) {
        add(blip.guest(), blip.place(), name);
        return true;
      }
    }
    return false;
  }

  private void add(Guest guest, Slot place, Chart.Name name) {
    obstacles.add(name.box());
    cells.forEach(cell -> cell.cover(name.box()));
    discs.add(new Chart.Disc(guest.blip(), place.x(), place.y(), Optional.of(name)));
  }

  /** Whether all blips that wait still find a slot if one takes a slot and a name. */
  private boolean isAffordable(Cell cell, int slot, Box name) {
    return cells.stream().allMatch(other -> other.affords(other == cell ? slot : Cell.NONE, name));
  }

  private boolean hasRoom(Box name, Cell cell, boolean own) {
    return (own ? cell.band().holds(name) : name.farthest() <= radius - Chart.Band.EDGE)
        && wedge.holds(name, EDGE)
        && obstacles.isFree(name);
  }
}
