package io.github.techradar.site.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The slots of a cell: rows of constant radius, at least a pitch apart, on each of which the slots
 * are at least a pitch apart and half a pitch away from the cell's edges and from the ring's name.
 * So each slot owns a disc of one pitch in diameter inside its own cell.
 *
 * @param inner where the cell's ring starts
 * @param outer where it ends
 * @param from the angle at which the cell's quadrant starts
 * @param to the angle at which it ends
 * @param name the name of the ring
 */
record Slots(double inner, double outer, double from, double to, RingName name) {

  private static final double ROUNDING = 1e-9;

  /** The centre of a slot. */
  record Slot(double radius, double angle, double x, double y) {

    static Slot at(double radius, double angle) {
      return new Slot(
          radius, angle, radius * StrictMath.sin(angle), -radius * StrictMath.cos(angle));
    }
  }

  /** All slots of a pitch, from the innermost row to the outermost, each clockwise. */
  List<Slot> all(double pitch) {
    return rows(pitch).stream().flatMap(row -> row.slots().stream()).toList();
  }

  /** How many slots there are, without a walk through all of them. */
  int count(double pitch) {
    return rows(pitch).stream().mapToInt(row -> row.gaps() + 1).sum();
  }

  private List<Row> rows(double pitch) {
    List<Row> rows = new ArrayList<>();
    double height = outer - inner - pitch;
    if (height < 0) {
      return rows;
    }
    int gaps = (int) StrictMath.floor(height / pitch + ROUNDING);
    for (int row = 0; row <= gaps; row++) {
      double radius = gaps == 0 ? (inner + outer) / 2 : inner + pitch / 2 + row * height / gaps;
      row(radius, pitch).ifPresent(rows::add);
    }
    return rows;
  }

  /** The slots of one radius; empty if not even one has room. */
  private Optional<Row> row(double radius, double pitch) {
    if (radius < pitch / 2) {
      return Optional.empty();
    }
    double half = StrictMath.asin(pitch / 2 / radius);
    double start = from;
    double end = to;
    if (radius + pitch / 2 > outer - RingName.HEIGHT) {
      double named = name.angle(radius);
      start = StrictMath.max(from, named);
      end = StrictMath.min(to, 2 * StrictMath.PI - named);
    }
    double free = end - start - 2 * half;
    int gaps = (int) StrictMath.floor(free / (2 * half) + ROUNDING);
    return free < 0 ? Optional.empty() : Optional.of(new Row(radius, start, end, half, gaps));
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
        slots.add(Slot.at(radius, gaps == 0 ? (from + to) / 2 : from + half + i * free / gaps));
      }
      return slots;
    }
  }
}
