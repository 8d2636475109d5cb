package io.github.techradar.site.chart;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.model.Blip;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Ring;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

  /** How many blips of one cell may bid for slots; no radar that people read has more. */
  private static final int MOST_TO_BID = 200;

  private static final int NONE = -1;

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
    while (count(inner, outer, 0, sweep, PITCH) < slots) {
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
    int[] dealt =
        blips.size() <= MOST_TO_BID ? bid(blips, slots.size()) : probe(blips, slots.size());
    List<Chart.Disc> discs = new ArrayList<>();
    for (int blip = 0; blip < dealt.length; blip++) {
      discs.add(slots.get(dealt[blip]).disc(blips.get(blip)));
    }
    return discs;
  }

  /**
   * Deals each slot to the blip that its hash with it is lowest for; of all pairs, lowest first.
   */
  private static int[] bid(List<Blip> blips, int slots) {
    record Bid(long hash, int blip, int slot) {}
    List<Bid> bids = new ArrayList<>();
    for (int blip = 0; blip < blips.size(); blip++) {
      for (int slot = 0; slot < slots; slot++) {
        bids.add(new Bid(hash(blips.get(blip).entry().id() + "#" + slot), blip, slot));
      }
    }
    bids.sort((a, b) -> Long.compareUnsigned(a.hash(), b.hash()));
    int[] slotOfBlip = new int[blips.size()];
    Arrays.fill(slotOfBlip, NONE);
    boolean[] taken = new boolean[slots];
    for (Bid bid : bids) {
      if (!taken[bid.slot()] && slotOfBlip[bid.blip()] == NONE) {
        slotOfBlip[bid.blip()] = bid.slot();
        taken[bid.slot()] = true;
      }
    }
    return slotOfBlip;
  }

  /**
   * Deals each blip the slot that its hash names, or the next that is free. Pairs of thousands of
   * blips and slots would be millions.
   */
  private static int[] probe(List<Blip> blips, int slots) {
    int[] slotOfBlip = new int[blips.size()];
    boolean[] taken = new boolean[slots];
    for (int blip = 0; blip < slotOfBlip.length; blip++) {
      int slot = (int) Long.remainderUnsigned(hash(blips.get(blip).entry().id()), slots);
      while (taken[slot]) {
        slot = (slot + 1) % slots;
      }
      taken[slot] = true;
      slotOfBlip[blip] = slot;
    }
    return slotOfBlip;
  }

  /** The slots of a cell with the greatest pitch that still gives enough of them. */
  private static List<Slot> widestSlots(Chart.Wedge wedge, Chart.Band band, int enough) {
    double widest = PITCH;
    for (double pitch = PITCH + 1; pitch <= band.blips() - band.inner(); pitch++) {
      if (count(band.inner(), band.blips(), wedge.from(), wedge.to(), pitch) >= enough) {
        widest = pitch;
      }
    }
    return slots(band.inner(), band.blips(), wedge.from(), wedge.to(), widest);
  }

  private static List<Slot> slots(
      double inner, double outer, double from, double to, double pitch) {
    return rows(inner, outer, from, to, pitch).stream()
        .flatMap(row -> row.slots().stream())
        .toList();
  }

  /** How many slots there are, without a walk through all of them. */
  private static int count(double inner, double outer, double from, double to, double pitch) {
    return rows(inner, outer, from, to, pitch).stream().mapToInt(row -> row.gaps() + 1).sum();
  }

  private static List<Row> rows(double inner, double outer, double from, double to, double pitch) {
    List<Row> rows = new ArrayList<>();
    double height = outer - inner - pitch;
    if (height < 0) {
      return rows;
    }
    int gaps = (int) StrictMath.floor(height / pitch + ROUNDING);
    for (int row = 0; row <= gaps; row++) {
      double radius = gaps == 0 ? (inner + outer) / 2 : inner + pitch / 2 + row * height / gaps;
      row(radius, from, to, pitch).ifPresent(rows::add);
    }
    return rows;
  }

  /** The slots of one radius; empty if not even one has room. */
  private static Optional<Row> row(double radius, double from, double to, double pitch) {
    if (radius < pitch / 2) {
      return Optional.empty();
    }
    double half = StrictMath.asin(pitch / 2 / radius);
    double free = to - from - 2 * half;
    int gaps = (int) StrictMath.floor(free / (2 * half) + ROUNDING);
    return free < 0 ? Optional.empty() : Optional.of(new Row(radius, from, to, half, gaps));
  }

  /**
   * Slots of one radius.
   *
   * @param half the angle that half a pitch takes
   * @param gaps how many slots there are beside the first
   */
  private record Row(double radius, double from, double to, double half, int gaps) {

    List<Slot> slots() {
      double free = to - from - 2 * half;
      List<Slot> slots = new ArrayList<>();
      for (int i = 0; i <= gaps; i++) {
        double angle = gaps == 0 ? (from + to) / 2 : from + half + i * free / gaps;
        slots.add(new Slot(radius, angle));
      }
      return slots;
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
