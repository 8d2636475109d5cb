package io.github.techradar.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs a command and measures it with all processes that it starts. */
final class MeasuredProcess {

  private static final Path SELF = Path.of("/proc/self/stat");
  private static final int LINES_OF_A_FAILURE = 40;
  private static final long PATIENCE_IN_MINUTES = 60;
  private static final int BETWEEN_LOOKS_IN_MILLIS = 40;

  /** What Linux counts processor time in, in seconds. */
  private static final double TICK = 0.01;

  private MeasuredProcess() {}

  /** A process ended with an error, or did not end. */
  static final class FailedException extends Exception {

    private static final long serialVersionUID = 1;

    private FailedException(String message) {
      super(message);
    }
  }

  /**
   * Runs it; nothing else may be started meanwhile.
   *
   * @throws FailedException if it ends with an error; the message has the end of what it printed
   */
  static Measured run(Command command) throws IOException, InterruptedException, FailedException {
    Files.createDirectories(command.log().getParent());
    OptionalDouble before = processorOfChildren();
    long start = System.nanoTime();
    Process process = command.start();
    Thread stopping = new Thread(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(stopping);
    long peak = 0;
    while (!process.waitFor(BETWEEN_LOOKS_IN_MILLIS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, memory(process));
      if (System.nanoTime() - start > TimeUnit.MINUTES.toNanos(PATIENCE_IN_MINUTES)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
      }
    }
    double wall = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
    Runtime.getRuntime().removeShutdownHook(stopping);
    if (process.exitValue() != 0) {
      throw new FailedException(failure(command, process.exitValue()));
    }
    return new Measured(
        wall,
        before.isPresent()
            ? OptionalDouble.of(processorOfChildren().orElseThrow() - before.getAsDouble())
            : OptionalDouble.empty(),
        peak == 0 ? OptionalDouble.empty() : OptionalDouble.of(peak / 1024.0),
        OptionalDouble.empty());
  }

  /** The processor time of all that this process has started and that has ended, in seconds. */
  private static OptionalDouble processorOfChildren() throws IOException {
    if (!Files.isReadable(SELF)) {
      return OptionalDouble.empty();
    }
    String line = Files.readString(SELF);
    List<String> fields = List.of(line.substring(line.lastIndexOf(')') + 2).split(" "));
    return OptionalDouble.of(
        (Long.parseLong(fields.get(13)) + Long.parseLong(fields.get(14))) * TICK);
  }

  /** The most memory that a process and what it has started have had so far, in kB. */
  private static long memory(Process process) {
    if (!Files.isReadable(SELF)) {
      return 0;
    }
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .mapToLong(one -> memory(one.pid()))
        .sum();
  }

  private static long memory(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0; // it has just ended
    }
  }

  private static String failure(Command command, int exit) throws IOException {
    List<String> lines = new String(Files.readAllBytes(command.log()), UTF_8).lines().toList();
    int from = Math.max(0, lines.size() - LINES_OF_A_FAILURE);
    return "It ended with %d: %s%nin %s, and its log ends with%n%s"
        .formatted(
            exit,
            String.join(" ", command.words()),
            command.folder(),
            String.join(System.lineSeparator(), lines.subList(from, lines.size())));
  }
}
