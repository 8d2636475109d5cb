package io.github.techradar.site.chart;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.model.Blip;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Ring;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Places every blip of a radar so that none touches another, whatever their number, and so that a
 * new entry moves few others.
 *
 * <p>A cell, where a quadrant meets a ring, is filled with slots: rows of constant radius, at least
 * a pitch apart, on each of which the slots are at least a pitch apart and half a pitch away from
 * the cell's edges. So each slot owns a disc of one pitch in diameter inside its own cell. The
 * pitch is never less than a blip and a gap; therefore no two blips can touch. Blips are dealt to
 * slots by hash, not by order.
 *
 * <p>All arithmetic is strict, so that every machine gets the same numbers.
 */
final class ChartLayout {

  private static final double GAP = 4;

  /** The least distance between the centres of two blips. */
  static final double PITCH = 2 * Chart.BLIP_RADIUS + GAP;

  /** The height of the part of a band that holds the ring's name. */
  static final double NAME_HEIGHT = 18;

  /** The least height of a band's part for blips, and of those of all bands together. */
  private static final double LEAST_HEIGHT = 1.5 * PITCH;

  private static final double LEAST_HEIGHT_OF_ALL = 200;
  private static final double SPARE = 1.25;
  private static final double ROUNDING = 1e-9;

  private ChartLayout() {}

  static Chart of(Radar radar) {
    Definition definition = radar.definition();
    List<Chart.Wedge> wedges = wedges(definition.quadrants());
    double sweep = 2 * StrictMath.PI / wedges.size();
    List<Chart.Band> bands = new ArrayList<>();
    double least = StrictMath.max(LEAST_HEIGHT, LEAST_HEIGHT_OF_ALL / definition.rings().size());
    double inner = 0;
    for (Ring ring : definition.rings()) {
      int fullest =
          definition.quadrants().stream()
              .mapToInt(q -> radar.blips(q, ring).size())
              .max()
              .orElse(0);
      double blips = outerRadius(inner, least, sweep, slotsFor(fullest));
      bands.add(new Chart.Band(ring, inner, blips, blips + NAME_HEIGHT));
      inner = blips + NAME_HEIGHT;
    }
    List<Chart.Disc> discs = new ArrayList<>();
    for (Chart.Wedge wedge : wedges) {
      for (Chart.Band band : bands) {
        discs.addAll(deal(radar.blips(wedge.quadrant(), band.ring()), wedge, band));
      }
    }
    discs.sort(Comparator.comparingInt(disc -> disc.blip().number()));
    return new Chart(inner, bands, wedges, discs);
  }

  private static List<Chart.Wedge> wedges(List<Quadrant> quadrants) {
    double sweep = 2 * StrictMath.PI / quadrants.size();
    List<Chart.Wedge> wedges = new ArrayList<>();
    for (int i = 0; i < quadrants.size(); i++) {
      wedges.add(new Chart.Wedge(quadrants.get(i), i * sweep, (i + 1) * sweep));
    }
    return wedges;
  }

  /** The smallest radius, in whole units, at which a cell that starts at {@code inner} suffices. */
  private static double outerRadius(double inner, double least, double sweep, int slots) {
    double outer = StrictMath.ceil(inner + least);
    while (slots(inner, outer, 0, sweep, PITCH).size() < slots) {
      outer++;
    }
    return outer;
  }

  /**
   * The slots that a cell of so many blips is given: some to spare, and in steps, so that one more
   * blip seldom changes the slots.
   */
  private static int slotsFor(int blips) {
    int step = 1;
    while (step < blips) {
      boolean powerOfTwo = Integer.bitCount(step) == 1;
      step = step < 4 ? step + 1 : powerOfTwo ? step / 2 * 3 : step / 3 * 4;
    }
    return blips == 0 ? 0 : (int) StrictMath.ceil(SPARE * step);
  }

  private static List<Chart.Disc> deal(List<Blip> blips, Chart.Wedge wedge, Chart.Band band) {
    if (blips.isEmpty()) {
      return List.of();
    }
    List<Slot> slots = widestSlots(wedge, band, slotsFor(blips.size()));
    record Bid(long hash, int blip, int slot) {}
    List<Bid> bids = new ArrayList<>();
    for (int blip = 0; blip < blips.size(); blip++) {
      for (int slot = 0; slot < slots.size(); slot++) {
        bids.add(new Bid(hash(blips.get(blip).entry().id() + "#" + slot), blip, slot));
      }
    }
    bids.sort((a, b) -> Long.compareUnsigned(a.hash(), b.hash()));
    Map<Integer, Integer> slotOfBlip = new HashMap<>();
    boolean[] taken = new boolean[slots.size()];
    for (Bid bid : bids) {
      if (!taken[bid.slot()] && slotOfBlip.putIfAbsent(bid.blip(), bid.slot()) == null) {
        taken[bid.slot()] = true;
      }
    }
    List<Chart.Disc> discs = new ArrayList<>();
    slotOfBlip.forEach((blip, slot) -> discs.add(slots.get(slot).disc(blips.get(blip))));
    return discs;
  }

  /** The slots of a cell with the greatest pitch that still gives enough of them. */
  private static List<Slot> widestSlots(Chart.Wedge wedge, Chart.Band band, int enough) {
    List<Slot> widest = slots(band.inner(), band.blips(), wedge.from(), wedge.to(), PITCH);
    for (double pitch = PITCH + 1; pitch <= band.blips() - band.inner(); pitch++) {
      List<Slot> slots = slots(band.inner(), band.blips(), wedge.from(), wedge.to(), pitch);
      if (slots.size() >= enough) {
        widest = slots;
      }
    }
    return widest;
  }

  private static List<Slot> slots(
      double inner, double outer, double from, double to, double pitch) {
    List<Slot> slots = new ArrayList<>();
    double height = outer - inner - pitch;
    if (height < 0) {
      return slots;
    }
    int gaps = (int) StrictMath.floor(height / pitch + ROUNDING);
    for (int row = 0; row <= gaps; row++) {
      double radius = gaps == 0 ? (inner + outer) / 2 : inner + pitch / 2 + row * height / gaps;
      addRow(slots, radius, from, to, pitch);
    }
    return slots;
  }

  private static void addRow(
      List<Slot> slots, double radius, double from, double to, double pitch) {
    if (radius < pitch / 2) {
      return;
    }
    double half = StrictMath.asin(pitch / 2 / radius);
    double free = to - from - 2 * half;
    if (free < 0) {
      return;
    }
    int gaps = (int) StrictMath.floor(free / (2 * half) + ROUNDING);
    for (int i = 0; i <= gaps; i++) {
      double angle = gaps == 0 ? (from + to) / 2 : from + half + i * free / gaps;
      slots.add(new Slot(radius, angle));
    }
  }

  private record Slot(double radius, double angle) {

    Chart.Disc disc(Blip blip) {
      return new Chart.Disc(blip, radius * StrictMath.sin(angle), -radius * StrictMath.cos(angle));
    }
  }

  /**
   * FNV-1a over the UTF-8 bytes (G. Fowler, L. C. Noll, K.-P. Vo), finished with the 64-bit mix of
   * MurmurHash3 (A. Appleby), for FNV alone spreads short texts badly.
   */
  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (byte b : text.getBytes(UTF_8)) {
      hash = (hash ^ (b & 0xFF)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }
}
