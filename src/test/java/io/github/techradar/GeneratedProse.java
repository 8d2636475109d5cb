package io.github.techradar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Plain sentences by chance, and the pieces of Markdown that authors make of them. */
final class GeneratedProse {

  private static final List<String> WHO =
      List.of(
          "A new colleague",
          "Each team",
          "Nobody",
          "One of us",
          "Our customer",
          "The build",
          "The first release",
          "The group",
          "The migration",
          "The nightly run",
          "The operator",
          "The service",
          "The whole house",
          "Who is on call");
  private static final List<String> DOES =
      List.of(
          "asks for",
          "avoids",
          "brings along",
          "checks",
          "depends on",
          "explains",
          "keeps",
          "measures",
          "needs",
          "prefers",
          "replaces",
          "reviews",
          "shares",
          "understands");
  private static final List<String> HOW =
      List.of(
          "broken",
          "careful",
          "cheap",
          "early",
          "familiar",
          "large",
          "old",
          "open",
          "plain",
          "quiet",
          "reliable",
          "shared",
          "slow",
          "small",
          "tested",
          "weekly");
  private static final List<String> WHAT =
      List.of(
          "backup",
          "branch",
          "bridge",
          "budget",
          "cache",
          "calendar",
          "certificate",
          "change",
          "contract",
          "dashboard",
          "deadline",
          "example",
          "feature",
          "index",
          "interface",
          "library",
          "manual",
          "message",
          "permission",
          "pipeline",
          "queue",
          "record",
          "report",
          "schedule",
          "script",
          "server",
          "table",
          "version",
          "workshop");
  private static final List<String> WHEN =
      List.of(
          "after the summer",
          "as long as it lasts",
          "before each release",
          "for a good reason",
          "in every country",
          "on a slow network",
          "once a week",
          "since last year",
          "when it has to",
          "where it fits",
          "with little effort",
          "without a second thought");

  private final Random random;

  GeneratedProse(Random random) {
    this.random = random;
  }

  /** A number from 0 to one below the limit. */
  int number(int limit) {
    return random.nextInt(limit);
  }

  boolean isHeads() {
    return random.nextBoolean();
  }

  <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** Some of all, in their order; from one to the most that are wanted. */
  List<String> someOf(List<String> all, int most) {
    List<Integer> places = new ArrayList<>();
    for (int wanted = 1 + random.nextInt(most); wanted > 0; wanted--) {
      places.add(random.nextInt(all.size()));
    }
    return places.stream().distinct().sorted().map(all::get).toList();
  }

  /** A day of a year, such as {@code 2025-03-09}. */
  String day(int year) {
    return LocalDate.ofYearDay(year, 1 + random.nextInt(150)).toString();
  }

  /** A sentence of about ten words, with a full stop. */
  String sentence() {
    return "%s %s the %s %s %s."
        .formatted(oneOf(WHO), oneOf(DOES), oneOf(HOW), oneOf(WHAT), oneOf(WHEN));
  }

  /** A few sentences on lines of their own, as editors break them, and a line's end. */
  String paragraph() {
    return sentences(3 + random.nextInt(3)).collect(Collectors.joining("\n")) + "\n";
  }

  String list(int items) {
    return sentences(items).map(item -> "- " + item + "\n").collect(Collectors.joining());
  }

  String numbered(int items) {
    return IntStream.rangeClosed(1, items)
        .mapToObj(i -> "%d. The *%s* %s: %s\n".formatted(i, oneOf(HOW), oneOf(WHAT), sentence()))
        .collect(Collectors.joining());
  }

  String quote() {
    return sentences(2).map(line -> "> " + line + "\n").collect(Collectors.joining());
  }

  String table(int rows) {
    return IntStream.range(0, rows)
        .mapToObj(
            i ->
                "| %s %s | %d | %s |\n"
                    .formatted(oneOf(HOW), oneOf(WHAT), random.nextInt(500), oneOf(WHEN)))
        .collect(Collectors.joining("", "| what | days | how |\n| --- | ---: | --- |\n", ""));
  }

  /** A block of code that is about a name. */
  String code(String name) {
    String word = oneOf(WHAT).toUpperCase(Locale.ROOT);
    return """
        ```shell
        export %1$s_LIMIT=%2$d
        %3$s start --%4$s "$HOME/%4$s.txt" && %3$s report > out.log
        ```
        """
        .formatted(word, random.nextInt(900), name, oneOf(WHAT));
  }

  private Stream<String> sentences(int count) {
    return Stream.generate(this::sentence).limit(count);
  }
}
