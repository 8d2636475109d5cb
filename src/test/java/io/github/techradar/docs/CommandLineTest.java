package io.github.techradar.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.cli.Options;
import io.github.techradar.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command can do what the goals can, and its page says how. */
class CommandLineTest {

  private static final DocPage PAGE = DocPage.of("src/site/markdown/command-line.md");
  private static final Path EXAMPLE = Path.of("src/it/example/src/radar");
  private static final PluginDescriptor PLUGIN = PluginDescriptor.read();

  /** What only a build has: phases to skip, artifacts, a build directory, a site with a skin. */
  private static final Set<String> OF_MAVEN = Set.of("skip", "attach", "cache", "fastSkin");

  /** What goals have without reading it, for they have the same parameters. */
  private static final Map<String, Set<String>> NOT_READ =
      Map.of(
          "schema", Set.of("failOn", "baseline", "drafts", "reviewDay"),
          "new", Set.of("failOn", "baseline", "drafts", "reviewDay", "name"),
          "init", Set.of("failOn", "baseline", "drafts", "reviewDay", "name", "definition"),
          "import", Set.of("failOn", "baseline", "drafts", "reviewDay", "name", "definition"));

  private static final Map<String, String> OTHER_WORDS =
      Map.of(
          "sourceDirectory", "DIRECTORY",
          "outputDirectory", "--output",
          "writeBaseline", "--baseline-write",
          "locale", "--language");

  @TempDir Path folder;

  @Test
  void eachParameterOfEachGoalIsAnOptionOfItsCommand() {
    Map<String, Set<String>> commands = Options.byCommand();

    Map<String, Map<String, PluginDescriptor.Parameter>> goals = new TreeMap<>(PLUGIN.goals());
    goals.remove("help");
    assertThat(commands).hasSameSizeAs(goals);
    goals.forEach(
        (goal, parameters) ->
            assertThat(commands.get(goal))
                .as(goal)
                .containsAll(options(goal, parameters.keySet())));
  }

  private static Set<String> options(String goal, Set<String> parameters) {
    Set<String> options = new TreeSet<>();
    for (String parameter : parameters) {
      if (!OF_MAVEN.contains(parameter)
          && !NOT_READ.getOrDefault(goal, Set.of()).contains(parameter)) {
        options.add(OTHER_WORDS.getOrDefault(parameter, option(parameter)));
      }
    }
    return options;
  }

  /** The option of a parameter that has no other word. */
  static String option(String parameter) {
    return "--" + parameter.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  @Test
  void eachOptionIsDocumented() {
    assertThat(PAGE.spans().stream().map(CommandLineTest::withoutValue))
        .containsAll(Options.byCommand().values().stream().flatMap(Set::stream).toList());
  }

  @Test
  void thePageNamesNoOptionThatThereIsNot() {
    Set<String> all = new TreeSet<>(Set.of("--help", "--version"));
    Options.byCommand().values().forEach(all::addAll);

    assertThat(PAGE.spans())
        .filteredOn(span -> span.startsWith("--"))
        .allSatisfy(span -> assertThat(all).contains(withoutValue(span)));
  }

  private static String withoutValue(String option) {
    return option.replaceFirst("[ =].*", "");
  }

  /** What the page shows of a run is what comes of one: of the example, with a slip of the pen. */
  @Test
  void whatItPrintsIsWhatIsShown() throws IOException {
    Path radar = folder.resolve("src/radar");
    try (Stream<Path> files = Files.walk(EXAMPLE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = radar.resolve(EXAMPLE.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Path kafka = radar.resolve("kafka.md");
    Files.writeString(
        kafka, Files.readString(kafka).replaceFirst("(?m)^status: .*$", "status: Tiral"));

    Run run =
        Run.of(
            "validate",
            radar.toString(),
            "--no-annotations",
            "--findings=",
            "--findings-root=" + folder);

    assertThat(run.err()).hasSize(3);
    List<String> printed = new ArrayList<>(run.err());
    printed.addAll(2, run.out());
    assertThat(printed.stream().map(this::asShown))
        .containsExactlyElementsOf(PAGE.block("text", 0).lines().map(this::asShown).toList());
  }

  /** The radar of the page lies in the folder that the command was called in, at {@code /docs}. */
  private String asShown(String line) {
    return line.replace(folder.toString(), "/docs")
        .replaceFirst("^(/docs/)?src/radar/", "")
        .replaceFirst("in [0-9.]+ s:", "in TIME:");
  }
}
