package io.github.techradar.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What was measured, as tables in Markdown: ratios first, for these hold on other machines too. */
final class Tables {

  private static final List<Call> OTHERS = List.of(Call.BARE_FLEXMARK, Call.NODE, Call.MARKDOWN);

  private final Results results;

  Tables(Results results) {
    this.results = results;
  }

  /** A column: its heading, and what it says of a call. */
  private record Column(String heading, Function<Call, String> cell) {}

  /** All tables. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (int size : results.sizes()) {
      text.append("\n### ").append(Numbers.count(size)).append(" entries\n\n");
      text.append(ratios(size)).append("\n").append(figures(size));
    }
    growth().ifPresent(text::append);
    again().ifPresent(text::append);
    command().ifPresent(text::append);
    return text.toString();
  }

  private String ratios(int size) {
    List<Column> columns =
        OTHERS.stream()
            .filter(results.calls()::contains)
            .map(
                other ->
                    new Column(
                        "of " + other.label(),
                        call ->
                            both(figure -> Numbers.fine(results.ratio(size, call, other, figure)))))
            .toList();
    return table(
        "what it adds",
        columns,
        results.calls().stream().filter(call -> call.isOurs() && call.options().isEmpty()));
  }

  /** What is said of the wall time, and in parentheses of the processor's. */
  private static String both(Function<Figure, String> said) {
    return said.apply(Figure.WALL) + " (" + said.apply(Figure.PROCESSOR) + ")";
  }

  private String figures(int size) {
    List<Column> columns = new ArrayList<>();
    columns.add(
        new Column("s", call -> both(figure -> Numbers.fine(results.whole(size, call, figure)))));
    columns.add(
        new Column(
            "adds s",
            call ->
                call.empty().isEmpty()
                    ? ""
                    : both(figure -> Numbers.fine(results.added(size, call, figure)))));
    columns.add(
        new Column(
            "allocates MB", call -> Numbers.whole(results.whole(size, call, Figure.ALLOCATED))));
    columns.add(
        new Column("peak MB", call -> Numbers.whole(results.whole(size, call, Figure.PEAK))));
    return table("whole process", columns, results.calls().stream());
  }

  /** How what is added grows from one size to the next. */
  private Optional<String> growth() {
    List<Integer> sizes = results.sizes();
    List<Column> columns =
        IntStream.range(1, sizes.size())
            .mapToObj(
                i -> {
                  int small = sizes.get(i - 1);
                  int large = sizes.get(i);
                  return new Column(
                      "from %s to %s entries (%s times as many)"
                          .formatted(
                              Numbers.count(small),
                              Numbers.count(large),
                              Numbers.count(Math.round(large / (double) small))),
                      call ->
                          both(figure -> Numbers.fine(results.growth(small, large, call, figure))));
                })
            .toList();
    return columns.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "\n### Growth\n\n"
                + table(
                    "what it adds grows",
                    columns,
                    results.calls().stream().filter(call -> !call.isEmpty() && !call.isAgain())));
  }

  /** What a second build costs of a first. */
  private Optional<String> again() {
    List<Call> again = results.calls().stream().filter(Call::isAgain).toList();
    if (again.isEmpty()) {
      return Optional.empty();
    }
    List<Column> columns =
        results.sizes().stream()
            .map(
                size ->
                    new Column(
                        Numbers.count(size) + " entries",
                        call ->
                            both(
                                figure ->
                                    Numbers.fine(
                                        results.ratio(size, call, call.project(), figure)))))
            .toList();
    return Optional.of(
        "\n### A second build\n\n" + table("what it adds, of the first", columns, again.stream()));
  }

  /** What the command costs of what a build costs that does the same. */
  private Optional<String> command() {
    List<Call> commands = results.calls().stream().filter(Call::isCommand).toList();
    if (commands.isEmpty() || !results.calls().contains(Call.VALIDATE)) {
      return Optional.empty();
    }
    List<Column> columns =
        results.sizes().stream()
            .map(
                size ->
                    new Column(
                        Numbers.count(size) + " entries",
                        call ->
                            both(
                                figure ->
                                    Numbers.fine(results.part(size, call, Call.VALIDATE, figure)))))
            .toList();
    return Optional.of(
        "\n### The command\n\n"
            + table("the whole process, of `mvn validate`", columns, commands.stream()));
  }

  private static String table(String subject, List<Column> columns, Stream<Call> calls) {
    String heading =
        row(Stream.concat(Stream.of(subject), columns.stream().map(Column::heading)))
            + row(Stream.concat(Stream.of("---"), columns.stream().map(column -> "---:")));
    return heading
        + calls
            .map(
                call ->
                    row(
                        Stream.concat(
                            Stream.of(call.label()),
                            columns.stream().map(column -> column.cell().apply(call)))))
            .collect(Collectors.joining());
  }

  private static String row(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
