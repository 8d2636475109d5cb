package io.github.techradar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of the command, as people get it. */
class CommandArchiveIT {

  private static final Path COMMAND = Path.of(System.getProperty("techradar.command"));

  /** In bytes; with more in it somebody should ask what for. */
  private static final long LARGEST = 12_000_000;

  @TempDir Path folder;

  private Run run(String... arguments) throws Exception {
    return run(List.of(), arguments);
  }

  private Run run(List<String> options, String... arguments) throws Exception {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(options);
    words.addAll(List.of("-jar", COMMAND.toString()));
    words.addAll(List.of(arguments));
    ProcessBuilder program = new ProcessBuilder(words).directory(folder.toFile());
    program.environment().remove("JAVA_TOOL_OPTIONS");
    program.environment().remove("GITHUB_ACTIONS");
    program.environment().put("LC_ALL", "C");
    return Run.of(program);
  }

  private static List<String> names() throws IOException {
    try (JarFile jar = new JarFile(COMMAND.toFile())) {
      return jar.stream().map(JarEntry::getName).toList();
    }
  }

  @Test
  void itHasNothingThatOnlyMavenCalls() throws IOException {
    assertThat(names())
        .contains("io/github/techradar/cli/Main.class", "picocli/CommandLine.class")
        .noneMatch(
            name ->
                name.matches(
                        "(org/apache/maven|org/codehaus|org/eclipse/(aether|sisu)|javax)/.*[^/]")
                    && !name.matches(
                        "org/apache/maven/artifact/(versioning/.*|resolver/\\w+Exception.class)"))
        .noneMatch(name -> name.startsWith("io/github/techradar/maven/"))
        .noneMatch(name -> name.endsWith("META-INF/maven/plugin.xml"))
        .noneMatch(name -> name.matches("META-INF/.*\\.(SF|RSA|DSA)"))
        .doesNotHaveDuplicates();
    assertThat(COMMAND).isNotEmptyFile();
    assertThat(Files.size(COMMAND)).isLessThan(LARGEST);
  }

  @Test
  void allThatIsInItIsNamedWithItsLicence() throws IOException {
    Set<String> libraries = new TreeSet<>();
    for (String name : names()) {
      String[] parts = name.split("/");
      if (name.matches("META-INF/maven/.+/.+/pom\\.properties") && !isOurs(parts[2])) {
        libraries.add(parts[2] + ":" + parts[3]);
      }
    }
    try (JarFile jar = new JarFile(COMMAND.toFile())) {
      String text =
          new String(jar.getInputStream(jar.getEntry("META-INF/THIRD-PARTY.txt")).readAllBytes());
      Set<String> named =
          text.lines()
              .filter(line -> line.matches("[a-z0-9.-]+:[\\w.-]+"))
              .collect(Collectors.toSet());

      assertThat(libraries).hasSizeGreaterThan(20).isSubsetOf(named);
      assertThat(named).isSubsetOf(runtimeArtifacts());
      assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
    }
  }

  private static boolean isOurs(String group) {
    return group.equals("io.github.techradar");
  }

  /** What the build has on its class path, as {@code group:artifact}. */
  private static Set<String> runtimeArtifacts() {
    Set<String> artifacts = new TreeSet<>(Set.of("org.slf4j:slf4j-nop"));
    for (String file : System.getProperty("java.class.path").split(File.pathSeparator)) {
      List<String> parts = Arrays.asList(file.replace('\\', '/').split("/"));
      int from = parts.indexOf("repository");
      if (from >= 0 && parts.size() > from + 4) {
        String group = String.join(".", parts.subList(from + 1, parts.size() - 3));
        artifacts.add(group + ":" + parts.get(parts.size() - 3));
      }
    }
    return artifacts;
  }

  /** What a build makes has the time that it is given; what is taken from libraries has theirs. */
  @Test
  void noFileHasTheTimeOfTheBuild() throws IOException {
    try (JarFile jar = new JarFile(COMMAND.toFile())) {
      assertThat(
              jar.stream()
                  .filter(entry -> entry.getName().startsWith("io/github/techradar/"))
                  .map(JarEntry::getTimeLocal)
                  .distinct())
          .hasSize(1);
      assertThat(jar.stream().map(JarEntry::getTimeLocal))
          .allMatch(time -> time.isBefore(LocalDateTime.now().minusDays(1)));
    }
  }

  @Test
  void itKnowsItsVersion() throws Exception {
    assertThat(run("--version").out())
        .singleElement()
        .asString()
        .matches("techradar \\d+\\.\\d+.*")
        .satisfies(
            line -> assertThat(COMMAND.toString()).contains(line.replace("techradar ", "-")));
  }

  @Test
  void itFindsTheRadarAndSaysWhatIsWrongInUtf8() throws Exception {
    Fixtures.write(folder, "radar/radar.yml", "title: Ours\n");
    Fixtures.write(
        folder, "radar/kafka.md", Fixtures.entry("Kafka", "\"Tiräl ☃ 🙂\"", "Tools", "Text."));

    Run run = run("validate");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .first()
        .isEqualTo("radar/kafka.md:3:9: error: unknown status 'Tiräl ☃ 🙂' [unknown-status]");
    assertThat(run.err()).hasSize(3);
    assertThat(run.out())
        .first()
        .asString()
        .matches("The radar is in .*/radar \\(DIRECTORY names another folder\\)\\.");
    assertThat(folder.resolve("target/techradar/validate.sarif")).content().contains("Tiräl ☃ 🙂");
  }

  /** The order of versions is all of Maven that it has. */
  @Test
  void itHoldsAnInventoryToRangesOfVersions() throws Exception {
    Fixtures.write(
        folder,
        "radar/old.md",
        "---\ntitle: Old\nstatus: Hold\nquadrant: Tools\n"
            + "coordinates: [\"a:b:[1,2)\", \"c:d:3\"]\n---\n\nText.\n");
    Fixtures.write(
        folder,
        "bom.json",
        """
        {"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [
          {"name": "b", "purl": "pkg:maven/a/b@1.9"}, {"name": "d", "purl": "pkg:maven/c/d@2.9"}]}
        """);

    Run run = run("usage", "--radar=radar", "--inventories=bom.json");
    assertThat(run.err()).first().asString().contains("bom.json:2:25: error: a:b is banned");
    assertThat(run.out())
        .contains("2 components of 1 project = 1 use of 1 entry + 0 ignored + 1 unlisted");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void itBeginsARadarAndAnEntry() throws Exception {
    Run init = run("init", "--title=Our Radar", "--day=2026-03-09");
    assertThat(init.err()).isEmpty();
    assertThat(init.out())
        .contains(
            "Written: src/radar/radar.yml",
            "    java -jar techradar.jar validate    checks the entries");
    assertThat(folder.resolve("src/radar/radar.yml")).content().contains("Our Radar");
    assertThat(folder.resolve("pom.xml")).doesNotExist();

    Run entry = run("new", "--title=Apache Kafka", "--quadrant=Platforms", "--day=2026-03-09");
    assertThat(entry.status()).as("%s", entry).isZero();
    assertThat(run("validate").status()).as("gaps are warnings").isZero();

    Run maven = run("init", "--maven", "--ci=github");
    assertThat(maven.status()).as("%s", maven).isZero();
    assertThat(folder.resolve("pom.xml")).isRegularFile();
    assertThat(folder.resolve(".github/workflows/radar.yml")).isRegularFile();

    assertThat(run("init", "--ci=github").err())
        .containsExactly(
            "error: --url, --ci, --group-id and --artifact-id are for what Maven makes: add --maven,"
                + " or leave them out.");
  }

  @Test
  void itReadsGitAndSaysNothingOfItsOwnWork() throws Exception {
    Fixtures.write(
        folder, "src/radar/kafka.md", Fixtures.entry("Kafka", "Trial", "Tools", "Text."));
    Fixtures.write(folder, "src/radar/radar.yml", "editions: [first]\n");
    git("init", "--quiet");
    git("add", ".");
    git("commit", "--quiet", "--message", "One");
    git("tag", "first");
    Fixtures.write(
        folder, "src/radar/kafka.md", Fixtures.entry("Kafka", "Adopt", "Tools", "Text."));

    Run run = run("export");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(folder.resolve("target/techradar/radar.json"))
        .content()
        .containsPattern("\"movement\" ?: ?\"in\"");
  }

  private void git(String... words) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of("git", "-c", "user.name=A", "-c", "user.email=a@example.org", "-c"));
    command.add("commit.gpgsign=false");
    command.addAll(List.of(words));
    assertThat(Run.of(new ProcessBuilder(command).directory(folder.toFile())).status()).isZero();
  }

  /** Some parts of the library for git lack what they need, for nothing here asks them. */
  @Test
  void gitMayKeepWhatMakesItFaster() throws Exception {
    Fixtures.write(
        folder, "src/radar/kafka.md", Fixtures.entry("Kafka", "Trial", "Tools", "Text."));
    Fixtures.write(folder, "src/radar/radar.yml", "editions: [first]\n");
    git("init", "--quiet");
    git("config", "core.commitGraph", "true");
    git("config", "commitGraph.readChangedPaths", "true");
    git("config", "core.multiPackIndex", "true");
    git("add", ".");
    git("commit", "--quiet", "--message", "One");
    git("tag", "first");
    Fixtures.write(
        folder, "src/radar/kafka.md", Fixtures.entry("Kafka", "Adopt", "Tools", "Text."));
    git("commit", "--quiet", "--all", "--message", "Two");
    git("repack", "-a", "-d", "--quiet", "--write-bitmap-index");
    git("commit-graph", "write", "--reachable", "--changed-paths", "--no-progress");
    git("multi-pack-index", "write", "--bitmap", "--no-progress");

    Run run = run("export");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(folder.resolve("target/techradar/radar.json"))
        .content()
        .containsPattern("\"movement\" ?: ?\"in\"");
    try (Stream<Path> packs = Files.list(folder.resolve(".git/objects/pack"))) {
      assertThat(packs).anyMatch(file -> file.toString().endsWith(".bitmap"));
    }
  }

  /** The classes of the libraries that a goal does not use are not loaded here either. */
  @Test
  void checkingLoadsNoRenderer() throws Exception {
    Fixtures.write(
        folder, "src/radar/kafka.md", Fixtures.entry("Kafka", "Trial", "Tools", "Text."));

    assertThat(run(List.of("-Xlog:class+load:stdout"), "validate").out())
        .anyMatch(line -> line.contains("io.github.techradar.check.RadarCheck "))
        .noneMatch(
            line ->
                line.matches(
                    ".*\\] (org\\.owasp|j2html|org\\.eclipse\\.jgit|io\\.github\\.techradar\\.(site|export)|"
                        + "com\\.networknt\\.schema|com\\.fasterxml\\.jackson\\.databind)\\..*"));
  }
}
