package io.github.techradar.benchmark;

import io.github.techradar.GeneratedRadar;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A radar of one size, and the folders in which calls are made for it. */
final class Workplace {

  private static final long SEED = 20_260_101;

  private final Path root;
  private final int size;
  private final BenchmarkBuild build;
  private final GeneratedRadar generated;

  private Workplace(Path root, int size, BenchmarkBuild build) {
    this.root = root;
    this.size = size;
    this.build = build;
    this.generated = GeneratedRadar.of(size, SEED);
  }

  /** Makes the radar and a project for each call anew, in a folder of that size. */
  static Workplace in(Path folder, int size, BenchmarkBuild build) throws IOException {
    Workplace place = new Workplace(folder.resolve(Integer.toString(size)), size, build);
    delete(place.root);
    place.generated.write(place.radar());
    for (Call call : Call.values()) {
      Files.createDirectories(place.folder(call));
      if (call.isMaven() && call.project() == call) {
        build.write(call, place.folder(call), place.radar());
      }
    }
    place.generated.write(place.folder(Call.MARKDOWN).resolve("src/site/markdown"));
    return place;
  }

  private Path radar() {
    return root.resolve("radar");
  }

  private Path folder(Call call) {
    return root.resolve(call.project().word());
  }

  private Path log(Call call) {
    return root.resolve(call.word() + ".log");
  }

  /** A call for the first time, which may download what it needs. */
  void warmUp(Call call) throws IOException, InterruptedException, MeasuredProcess.FailedException {
    String goal = call.isSite() ? "site" : "validate";
    MeasuredProcess.run(
        new Command(build.words(false, goal), folder(call), log(call), Optional.empty()));
  }

  /** Makes a call with options for the JVM, if it has one, and looks whether it has done it all. */
  Measured measure(Call call, String options)
      throws IOException, InterruptedException, MeasuredProcess.FailedException {
    Path target = folder(call).resolve("target");
    Path changed = radar().resolve(generated.path(0));
    if (call.isAgain()) {
      Files.writeString(changed, generated.entry(0) + "\n\nNow it is another.\n");
    } else {
      delete(target);
    }
    Files.deleteIfExists(GcLog.in(folder(call)));
    Measured measured = MeasuredProcess.run(command(call, options));
    Files.writeString(changed, generated.entry(0));
    check(call, target);
    Path log = GcLog.in(folder(call));
    return Files.exists(log) ? measured.withAllocated(GcLog.allocated(log)) : measured;
  }

  /** How many classes a call loads. */
  long classes(Call call)
      throws IOException, InterruptedException, MeasuredProcess.FailedException {
    measure(call, "-Xlog:class+load:file=classes.log");
    try (Stream<String> lines = Files.lines(folder(call).resolve("classes.log"))) {
      return lines.filter(line -> line.contains(" source: ")).count();
    }
  }

  private Command command(Call call, String options)
      throws IOException, InterruptedException, MeasuredProcess.FailedException {
    Optional<String> mavenOptions = Optional.of((options + " " + call.options()).strip());
    List<String> words =
        switch (call) {
          case BARE_YAML -> bare(options, BareYaml.class, "snakeyaml");
          case BARE_PARSE ->
              bare(options, BareParse.class, "classes", "snakeyaml", "flexmark", "autolink");
          case BARE_FLEXMARK -> {
            List<String> program =
                bare(
                    options,
                    BareFlexmark.class,
                    "snakeyaml",
                    "flexmark",
                    "autolink",
                    "jackson-core");
            program.add(folder(call).resolve("target").toString());
            yield program;
          }
          case COMMAND, QUICK_COMMAND ->
              Command.archive(
                  List.of((options + " " + call.options()).strip().split(" ")),
                  build.command(),
                  "validate",
                  radar().toString(),
                  "--findings-root=" + root);
          case NODE -> NodeCheck.words(radar(), schema());
          default -> build.words(true, call.isSite() ? "site" : "validate");
        };
    return new Command(words, folder(call), log(call), mavenOptions);
  }

  /** The schema that the plugin itself holds entries to. */
  private Path schema() throws IOException, InterruptedException, MeasuredProcess.FailedException {
    Path schema = folder(Call.NODE).resolve("entry.schema.json");
    if (!Files.exists(schema)) {
      Path project = folder(Call.VALIDATE);
      List<String> words = build.words(true, build.goal("schema"));
      MeasuredProcess.run(new Command(words, project, root.resolve("schema.log"), Optional.of("")));
      Files.copy(project.resolve("target/techradar/entry.schema.json"), schema);
    }
    return schema;
  }

  private List<String> bare(String options, Class<?> program, String... libraries) {
    List<Path> classes = new ArrayList<>();
    for (String path : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path file = Path.of(path);
      String name = file.getFileName().toString();
      if (Arrays.stream(libraries).anyMatch(name::startsWith) || name.equals("test-classes")) {
        classes.add(file);
      }
    }
    List<String> words = Command.java(List.of(options.split(" ")), classes, program);
    words.add(radar().toString());
    return words;
  }

  /** A call that did less than it should must not look fast. */
  private void check(Call call, Path target) throws IOException {
    if (call.isEmpty()) {
      return;
    }
    if (call != Call.MARKDOWN && !Files.readString(log(call)).contains(size + " entries")) {
      throw new IllegalStateException(
          "%s has not read all of %d entries, see %s".formatted(call.word(), size, log(call)));
    }
    boolean hasPages = call.isSite() || call == Call.PAGES || call == Call.BARE_FLEXMARK;
    if (hasPages && pages(target) < size) {
      throw new IllegalStateException(
          "%s has not written a page for each of %d entries to %s"
              .formatted(call.word(), size, target));
    }
  }

  private static long pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).count();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(
              file -> {
                try {
                  Files.delete(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
