package io.github.techradar.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to be measured, as system properties say: {@code -Dtechradar.benchmark.sizes=125,1000},
 * {@code -Dtechradar.benchmark.rounds=5}, {@code -Dtechradar.benchmark.calls=validate,node}.
 *
 * @param sizes how many entries the radars have
 * @param rounds how often each call is measured
 * @param calls in the order of a round
 * @param extras whether classes are counted and a small heap is tried as well
 */
record Choice(List<Integer> sizes, int rounds, List<Call> calls, boolean extras) {

  static final String PROPERTIES = "techradar.benchmark.";

  static Choice ofProperties() {
    String all = Stream.of(Call.values()).map(Call::word).collect(Collectors.joining(","));
    List<Integer> sizes =
        words("sizes", "125,1000,10000").stream().map(Integer::valueOf).sorted().toList();
    int rounds = Integer.getInteger(PROPERTIES + "rounds", 3);
    if (sizes.isEmpty() || sizes.get(0) < 1 || rounds < 1) {
      throw new IllegalArgumentException("Sizes and rounds are numbers above 0.");
    }
    String extras = System.getProperty(PROPERTIES + "extras", "true");
    return new Choice(sizes, rounds, Call.named(words("calls", all)), Boolean.parseBoolean(extras));
  }

  private static List<String> words(String name, String usual) {
    return Arrays.stream(System.getProperty(PROPERTIES + name, usual).split(","))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
