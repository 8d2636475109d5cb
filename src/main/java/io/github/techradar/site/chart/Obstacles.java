package io.github.techradar.site.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * What no name may be drawn over: other names, and blips. It is kept by the squares of a grid, so
 * that a question costs what is near, and not what there is.
 */
final class Obstacles {

  private static final double SQUARE = 64;

  /** What a name keeps free beside and above itself, and around blips. */
  static final double BESIDE = 4;

  static final double ABOVE = 0.5;
  static final double AROUND = 1.5;

  private record Round(double x, double y, double radius) {}

  private final Map<Long, List<Box>> boxes = new HashMap<>();
  private final Map<Long, List<Round>> rounds = new HashMap<>();
  private long looks;

  void add(Box box) {
    near(box, square -> boxes.computeIfAbsent(square, key -> new ArrayList<>()).add(box));
  }

  /** Adds a blip, with how far it reaches. */
  void add(double x, double y, double radius) {
    Round round = new Round(x, y, radius);
    near(
        new Box(x, y, x, y).wider(radius + AROUND, radius + AROUND),
        square -> rounds.computeIfAbsent(square, key -> new ArrayList<>()).add(round));
  }

  /** Whether a name has room. */
  boolean isFree(Box name) {
    Box room = name.wider(BESIDE, ABOVE);
    boolean[] free = {true};
    near(room, square -> free[0] = free[0] && isFree(name, room, square));
    return free[0];
  }

  private boolean isFree(Box name, Box room, long square) {
    for (Round round : rounds.getOrDefault(square, List.of())) {
      looks++;
      if (name.distance(round.x(), round.y()) < round.radius() + AROUND) {
        return false;
      }
    }
    for (Box box : boxes.getOrDefault(square, List.of())) {
      looks++;
      if (box.meets(room)) {
        return false;
      }
    }
    return true;
  }

  /** How many times anything was compared, which is what the placing of names costs. */
  long looks() {
    return looks;
  }

  /** Does something for each square that a rectangle is in. */
  private static void near(Box box, LongConsumer act) {
    for (long x = square(box.left()); x <= square(box.right()); x++) {
      for (long y = square(box.top()); y <= square(box.bottom()); y++) {
        act.accept(x * Integer.MAX_VALUE + y);
      }
    }
  }

  private static long square(double length) {
    return (long) StrictMath.floor(length / SQUARE);
  }
}
