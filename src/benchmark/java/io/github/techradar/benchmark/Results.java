package io.github.techradar.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What was measured so far. Numbers of a round are compared with those of the same round, for a
 * machine is not equally fast all day, and of all rounds the median counts.
 */
final class Results {

  private final List<Run> runs = new ArrayList<>();

  /** One call on a radar of a size, in a round. */
  record Run(int size, int round, Call call, Measured measured) {}

  void add(Run run) {
    runs.add(run);
  }

  List<Run> runs() {
    return List.copyOf(runs);
  }

  /** The sizes of radars that all rounds have been done for, from small to large. */
  List<Integer> sizes() {
    return runs.stream().map(Run::size).distinct().sorted().toList();
  }

  /** The calls that were measured, in the order of a round. */
  List<Call> calls() {
    return runs.stream().map(Run::call).distinct().sorted().toList();
  }

  /** What a call cost as a whole. */
  OptionalDouble whole(int size, Call call, Figure figure) {
    return median(rounds(size).stream().map(round -> whole(size, round, call, figure)).toList());
  }

  /** What a call cost beyond an empty one. */
  OptionalDouble added(int size, Call call, Figure figure) {
    return median(rounds(size).stream().map(round -> added(size, round, call, figure)).toList());
  }

  /** What a call cost beyond an empty one, as a part of what another did. */
  OptionalDouble ratio(int size, Call call, Call other, Figure figure) {
    return median(
        rounds(size).stream()
            .map(
                round ->
                    divided(added(size, round, call, figure), added(size, round, other, figure)))
            .toList());
  }

  /** What a call cost as a whole, as a part of what another did. */
  OptionalDouble part(int size, Call call, Call other, Figure figure) {
    return median(
        rounds(size).stream()
            .map(
                round ->
                    divided(whole(size, round, call, figure), whole(size, round, other, figure)))
            .toList());
  }

  /** How much more a call cost on a larger radar than on a smaller one, beyond an empty one. */
  OptionalDouble growth(int small, int large, Call call, Figure figure) {
    return divided(added(large, call, figure), added(small, call, figure));
  }

  private List<Integer> rounds(int size) {
    return runs.stream().filter(run -> run.size() == size).map(Run::round).distinct().toList();
  }

  private OptionalDouble added(int size, int round, Call call, Figure figure) {
    OptionalDouble whole = whole(size, round, call, figure);
    if (call.empty().isEmpty()) {
      return whole;
    }
    OptionalDouble empty = whole(size, round, call.empty().get(), figure);
    return whole.isPresent() && empty.isPresent()
        ? OptionalDouble.of(whole.getAsDouble() - empty.getAsDouble())
        : OptionalDouble.empty();
  }

  private OptionalDouble whole(int size, int round, Call call, Figure figure) {
    return runs.stream()
        .filter(run -> run.size() == size && run.round() == round && run.call() == call)
        .map(run -> figure.of(run.measured()))
        .findFirst()
        .orElse(OptionalDouble.empty());
  }

  private static OptionalDouble divided(OptionalDouble one, OptionalDouble other) {
    return one.isPresent() && other.isPresent() && other.getAsDouble() > 0
        ? OptionalDouble.of(one.getAsDouble() / other.getAsDouble())
        : OptionalDouble.empty();
  }

  private static OptionalDouble median(List<OptionalDouble> numbers) {
    double[] sorted = numbers.stream().flatMapToDouble(OptionalDouble::stream).sorted().toArray();
    if (sorted.length == 0) {
      return OptionalDouble.empty();
    }
    int middle = sorted.length / 2;
    return OptionalDouble.of(
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
  }

  /** All numbers as they were measured, one line a run. */
  Stream<String> csv() {
    return Stream.concat(
        Stream.of("entries,round,call,wall,processor,peak,allocated"),
        runs.stream()
            .map(
                run ->
                    "%d,%d,%s,%s"
                        .formatted(
                            run.size(),
                            run.round(),
                            run.call().word(),
                            String.join(
                                ",",
                                Stream.of(Figure.values())
                                    .map(figure -> Numbers.plain(figure.of(run.measured())))
                                    .toList()))));
  }
}
