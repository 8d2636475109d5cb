package io.github.techradar.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.cli.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every command that the documentation shows names goals, properties and profiles that exist. */
class CommandsTest {

  private static final Pattern IN_BLOCK =
      Pattern.compile(
          "^(?:- run: |\"command\": \")?((?:mvn |java -|docker run .* techradar )[^#\"]*)");

  /** What stands before the words of the command: a JVM with options, or a container. */
  private static final Pattern COMMAND =
      Pattern.compile("java (-X\\S+ )*-jar techradar\\.jar |docker run .* techradar ");

  private static final Pattern SETTING = Pattern.compile("-D([\\w.]+)(=\\S*)?");

  private static final Set<String> OF_MAVEN =
      Set.of(
          "validate",
          "test",
          "verify",
          "package",
          "clean",
          "install",
          "deploy",
          "site",
          "site:run",
          "site:stage",
          "spotless:apply",
          "dependency:copy",
          "--batch-mode",
          "-X",
          "-U",
          "-v");

  /** Properties that belong to other plugins, to the fuzzer or to the benchmark. */
  private static final Set<String> OF_OTHERS =
      Set.of(
          "altDeploymentRepository",
          "argLine",
          "test",
          "skipTests",
          "artifact",
          "outputDirectory",
          "mdep.stripVersion",
          "forkCount",
          "invoker.test",
          "invoker.mavenHome",
          "techradar.fuzz.minutes",
          "techradar.fuzz.target",
          "techradar.fuzz.seed",
          "techradar.fuzz.input",
          "techradar.matrix.lanes",
          "techradar.matrix.projects",
          "techradar.matrix.jdk.25",
          "techradar.benchmark",
          "techradar.benchmark.sizes",
          "techradar.benchmark.rounds",
          "techradar.benchmark.calls",
          "techradar.benchmark.extras",
          "techradar.benchmark.part");

  private static final PluginDescriptor PLUGIN = PluginDescriptor.read();

  @TestFactory
  Stream<DynamicTest> everyCommandCanBeRun() {
    return DocPage.all().stream()
        .flatMap(
            page ->
                commands(page)
                    .distinct()
                    .map(
                        command ->
                            DynamicTest.dynamicTest(page + ": " + command, () -> check(command))));
  }

  private static Stream<String> commands(DocPage page) {
    Stream<String> inText =
        page.spans().stream().filter(span -> span.matches("(mvn|java) .*|-D\\S.*|techradar:\\w+"));
    Stream<String> inBlocks =
        Stream.concat(
                page.blocks().stream().flatMap(block -> block.text().lines()),
                page.indentedLines().stream())
            .flatMap(line -> IN_BLOCK.matcher(line.strip()).results())
            .map(match -> match.group(1).strip());
    return Stream.concat(inText, inBlocks);
  }

  private static void check(String command) throws IOException {
    if (!command.startsWith("mvn") && COMMAND.matcher(command).lookingAt()) {
      checkWithoutMaven(COMMAND.matcher(command).replaceFirst(""));
      return;
    }
    for (String word : List.of(command.replaceFirst("^mvn ", "").split("\\s+"))) {
      if (word.startsWith("-P")) {
        assertThat(profiles()).contains(word.substring(2));
      } else if (word.startsWith("-D")) {
        assertThat(word).matches(SETTING);
        String property = SETTING.matcher(word).replaceFirst("$1");
        assertThat(properties()).contains(property);
      } else if (word.startsWith("techradar:")) {
        assertThat(PLUGIN.goals()).containsKey(word.substring("techradar:".length()));
      } else if (word.startsWith(coordinates())) {
        assertThat(PLUGIN.goals()).containsKey(word.substring(coordinates().length()));
      } else {
        assertThat(word).isIn(OF_MAVEN);
      }
    }
  }

  private static void checkWithoutMaven(String words) {
    List<String> all = List.of(words.split("\\s+"));
    if (all.get(0).startsWith("--")) {
      assertThat(all).hasSize(1).isSubsetOf("--help", "--version");
      return;
    }
    assertThat(Options.byCommand()).containsKey(all.get(0));
    assertThat(Options.byCommand().get(all.get(0)))
        .containsAll(
            all.stream()
                .filter(word -> word.startsWith("-"))
                .map(option -> option.replaceFirst("=.*", ""))
                .toList());
  }

  /** What stands before a goal where no POM says which plugin it is of. */
  private static String coordinates() {
    return String.join(
        ":", Release.pom("groupId"), Release.pom("artifactId"), Release.version(), "");
  }

  private static Set<String> properties() {
    return Stream.concat(PLUGIN.properties().stream(), OF_OTHERS.stream())
        .collect(Collectors.toSet());
  }

  private static List<String> profiles() throws IOException {
    return Xml.all(Xml.parse(Files.readString(Path.of("pom.xml"))), "profile").stream()
        .map(profile -> Xml.text(profile, "id").orElseThrow())
        .toList();
  }
}
