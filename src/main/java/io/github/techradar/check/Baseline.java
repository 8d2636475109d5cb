package io.github.techradar.check;

import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The problems that a radar had when its team began to check it. They do no harm until they are
 * mended, so that a build can fail on new ones from the first day.
 *
 * <p>A problem is known by its rule, its file and its message, so that it stays known when edits
 * move it up or down its file.
 */
public final class Baseline {

  private static final String HEADER =
      """
      # Problems that %s had when they were written down. They do not fail the build; new
      # ones do. Written by %s, and not to be edited.
      """;

  private final Map<String, Integer> counts;

  private Baseline(Map<String, Integer> counts) {
    this.counts = counts;
  }

  /**
   * Problems as a baseline divides them.
   *
   * @param fresh those that it does not know
   * @param known those that it does
   * @param gone how many it knows that are no more
   */
  public record Division(List<Problem> fresh, List<Problem> known, int gone) {}

  /** The baseline that knows nothing. */
  public static Baseline empty() {
    return new Baseline(Map.of());
  }

  /** The baseline of a file's text, as {@link #textOf} writes it. */
  public static Baseline read(String text) {
    Map<String, Integer> counts = new TreeMap<>();
    text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .forEach(line -> counts.merge(line, 1, Integer::sum));
    return new Baseline(counts);
  }

  /**
   * A file's text that makes problems known: one line for each, sorted.
   *
   * @param whose what has the problems, for its first lines: {@code this radar}
   * @param command what people run to write it
   */
  public static String textOf(List<Problem> problems, String whose, String command) {
    StringBuilder text = new StringBuilder(HEADER.formatted(whose, command));
    problems.stream().map(Baseline::line).sorted().forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  /**
   * Divides problems into those that this baseline knows and those that are new. Each line knows
   * one: of those that say the same, one more is new.
   */
  public Division divide(List<Problem> problems) {
    Map<String, Integer> left = new TreeMap<>(counts);
    List<Problem> fresh = new ArrayList<>();
    List<Problem> known = new ArrayList<>();
    for (Problem problem : problems) {
      (take(line(problem), left) ? known : fresh).add(problem);
    }
    int gone = left.values().stream().mapToInt(Integer::intValue).sum();
    return new Division(List.copyOf(fresh), List.copyOf(known), gone);
  }

  /**
   * Divides problems of which a line knows all that say the same of one file, and that may be what
   * is left of others: where a package is used in one more version, that is no new use of it.
   *
   * @param before gives the problem that it was before, if it may be left of one; who knows that
   *     knows it
   */
  public Division divide(List<Problem> problems, Function<Problem, Optional<Problem>> before) {
    Set<String> left = new HashSet<>(counts.keySet());
    List<Problem> fresh = new ArrayList<>();
    List<Problem> known = new ArrayList<>();
    for (Problem problem : problems) {
      Optional<String> line =
          Stream.concat(Stream.of(problem), before.apply(problem).stream())
              .map(Baseline::line)
              .filter(counts::containsKey)
              .findFirst();
      line.ifPresent(left::remove);
      (line.isPresent() ? known : fresh).add(problem);
    }
    return new Division(List.copyOf(fresh), List.copyOf(known), left.size());
  }

  /** The first of those that say the same of one file: what one line of a baseline knows. */
  public static List<Problem> distinct(List<Problem> problems) {
    Map<String, Problem> firsts = new LinkedHashMap<>();
    problems.forEach(problem -> firsts.putIfAbsent(line(problem), problem));
    return List.copyOf(firsts.values());
  }

  private static boolean take(String line, Map<String, Integer> left) {
    int remaining = left.getOrDefault(line, 0);
    if (remaining > 0) {
      left.put(line, remaining - 1);
    }
    return remaining > 0;
  }

  private static String line(Problem problem) {
    String path = Names.visible(problem.location().path());
    return "%s %s: %s".formatted(problem.rule().id(), path, problem.message());
  }
}
