package io.github.techradar.matrix;

import java.util.List;
import java.util.stream.Stream;

/**
 * A Maven and a Java that builds run with.
 *
 * @param maven its version
 * @param java its feature release, such as 17
 */
record Lane(String maven, int java) {

  /** The oldest that is promised, the last of each line, and what is to come. */
  static final List<String> MAVENS = List.of("3.6.3", "3.8.8", "3.9.16", "3.10.0", "4.0.0-rc-6");

  /** The oldest that is promised, and the newest with long support. */
  static final List<Integer> JAVAS = List.of(17, 25);

  static final List<Lane> ALL =
      MAVENS.stream().flatMap(maven -> JAVAS.stream().map(java -> new Lane(maven, java))).toList();

  /**
   * Those that somebody asks for.
   *
   * @param names as {@link #toString} writes them, with commas between; empty for all
   */
  static List<Lane> named(String names) {
    return names.isEmpty() ? ALL : Stream.of(names.split(",")).map(Lane::one).toList();
  }

  private static Lane one(String name) {
    return ALL.stream()
        .filter(lane -> lane.toString().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("There is no lane " + name + ", but " + ALL));
  }

  @Override
  public String toString() {
    return maven + "+" + java;
  }
}
