package io.github.techradar.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What each goal costs as a whole build, beside an empty build, beside the least that Java needs to
 * do the same, beside Maven's own Markdown and beside what a team would write for Node. {@code mvn
 * -Pbenchmark verify} runs it; {@link Choice} says what can be chosen. The tables are printed, and
 * written to {@code target/benchmark/goals.md}.
 */
@Tag("goals")
class GoalsBenchmark {

  private static final Path FOLDER = Path.of("target/benchmark").toAbsolutePath();

  private final Results results = new Results();
  private final List<String> notes = new ArrayList<>();
  private double busiest;

  @Test
  void eachGoalBesideWhatIsKnown() throws Exception {
    Choice choice = Choice.ofProperties();
    List<Call> calls = possible(choice.calls());
    BenchmarkBuild build = BenchmarkBuild.ofProperties(FOLDER.resolve("repository"));
    warmUp(calls, build);
    Workplace place = Workplace.in(FOLDER, choice.sizes().get(0), build);
    Workplace small = place;
    for (int size : choice.sizes()) {
      if (size != choice.sizes().get(0)) {
        place = Workplace.in(FOLDER, size, build);
      }
      for (int round = 1; round <= choice.rounds(); round++) {
        measure(place, size, round, calls);
      }
    }
    int largest = choice.sizes().get(choice.sizes().size() - 1);
    String extras = choice.extras() ? Extras.table(small, place, largest, calls) : "";
    write(extras);
    System.out.println(Files.readString(FOLDER.resolve("goals.md")));
    assertThat(results.sizes()).containsExactlyElementsOf(choice.sizes());
  }

  /** Without what this machine does not have. */
  private List<Call> possible(List<Call> calls) throws IOException, InterruptedException {
    if (!calls.contains(Call.NODE)) {
      return calls;
    }
    Optional<String> reason = NodeCheck.install();
    reason.ifPresent(
        text -> notes.add("Not measured: %s, for %s.".formatted(Call.NODE.label(), text)));
    return calls.stream().filter(call -> call != Call.NODE || reason.isEmpty()).toList();
  }

  private static void warmUp(List<Call> calls, BenchmarkBuild build)
      throws IOException, InterruptedException, MeasuredProcess.FailedException {
    Workplace place = Workplace.in(FOLDER, 1, build);
    Set<Call> projects = EnumSet.noneOf(Call.class);
    calls.stream().filter(Call::isMaven).map(Call::project).forEach(projects::add);
    if (calls.contains(Call.NODE)) {
      projects.add(Call.VALIDATE); // which writes the schema for it
    }
    for (Call project : projects) {
      Progress.say("warming up: " + project.word());
      place.warmUp(project);
    }
  }

  private void measure(Workplace place, int size, int round, List<Call> calls)
      throws IOException, InterruptedException, MeasuredProcess.FailedException {
    busiest = Math.max(busiest, Machine.load());
    for (Call call : calls) {
      Measured measured = place.measure(call, GcLog.OPTION);
      results.add(new Results.Run(size, round, call, measured));
      Progress.say(
          "%s entries, round %d: %s %.2f s"
              .formatted(Numbers.count(size), round, call.word(), measured.wall()));
      write("");
    }
  }

  /** After each call, so that what was measured is not lost if the rest fails. */
  private void write(String extras) throws IOException {
    String said = notes.stream().map(note -> note + "\n").collect(Collectors.joining());
    Files.writeString(
        FOLDER.resolve("goals.md"),
        Machine.text(busiest) + said + new Tables(results).text() + extras);
    Files.write(FOLDER.resolve("goals.csv"), results.csv().toList());
  }
}
