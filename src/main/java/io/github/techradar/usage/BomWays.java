package io.github.techradar.usage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a project comes to the parts of a document: breadth first, so by the shortest way. What the
 * parts of the project itself depend on is direct.
 */
final class BomWays {

  private static final int UNKNOWN = -2;
  private static final int DIRECT = -1;

  /** Of longer ways the beginning and the end are kept: nobody reads more. */
  private static final int LONGEST_START = 20;

  private static final String AND_SO_ON = "…";

  private final List<Bom.Part> parts;
  private final int[][] below;
  private final OwnParts own;
  private final int[] queue;
  private int end;
  private final int[] before;
  private final List<List<String>> ways;

  private BomWays(Bom bom) {
    this.parts = bom.parts();
    this.below = bom.below();
    this.own = new OwnParts(bom, below);
    this.queue = new int[parts.size()];
    this.before = new int[parts.size()];
    Arrays.fill(before, UNKNOWN);
    this.ways = new ArrayList<>(parts.stream().map(part -> List.<String>of()).toList());
  }

  /** The ways to all parts, by their numbers; to parts of the project itself there are none. */
  static List<List<String>> of(Bom bom) {
    BomWays ways = new BomWays(bom);
    ways.find();
    return ways.ways;
  }

  private void find() {
    for (int start : own.starts()) {
      if (!own.contains(start)) {
        reach(start, DIRECT);
      }
      for (int part : below[start]) {
        reach(part, DIRECT);
      }
    }
    int next = follow(0);
    boolean[] isBelow = new boolean[parts.size()];
    for (int part = 0; part < below.length; part++) {
      for (int other : below[part]) {
        isBelow[other] |= other != part;
      }
    }
    for (int part = 0; part < before.length; part++) { // nobody says who depends on these
      if (!isBelow[part]) {
        reach(part, DIRECT);
      }
    }
    next = follow(next);
    for (int part = 0; part < before.length; part++) { // nor on these, but each other
      reach(part, DIRECT);
      next = follow(next);
    }
  }

  private void reach(int part, int from) {
    if (!own.contains(part) && before[part] == UNKNOWN) {
      before[part] = from;
      ways.set(part, way(part, from));
      queue[end++] = part;
    }
  }

  private int follow(int first) {
    int next = first;
    for (; next < end; next++) {
      for (int part : below[queue[next]]) {
        reach(part, queue[next]);
      }
    }
    return next;
  }

  private List<String> way(int part, int from) {
    String text = parts.get(part).text();
    if (from == DIRECT) {
      return List.of(text);
    }
    List<String> way = new ArrayList<>(ways.get(from));
    if (way.size() > LONGEST_START) {
      way.subList(LONGEST_START, way.size()).clear();
      way.add(AND_SO_ON);
    }
    way.add(text);
    return List.copyOf(way);
  }
}
