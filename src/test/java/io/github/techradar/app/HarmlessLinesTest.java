package io.github.techradar.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.check.findings.FindingsFormat;
import io.github.techradar.export.ExportFormat;
import io.github.techradar.model.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No line that a front end prints is obeyed by a terminal or by what runs the build. */
class HarmlessLinesTest {

  private static final String COMMAND = "##vso[a.b]c##[d]e##teamcity[f]";
  private static final String TURNED = "a\u202Eb\u2066c\u200Bd\u00ADe\u2028f\uDB40\uDC41g";
  private static final int VARIANTS = 3;

  private static final Pattern OBEYED =
      Pattern.compile(
          "##\\w*\\[|^\\s*(?:::|---|\\+\\+\\+|~~~|\\^\\^\\^)|[\\p{Cc}\\p{Cf}\\u2028\\u2029\\p{Cs}]");

  private final Heard heard = new Heard();
  private final List<String> printed = new ArrayList<>();
  @TempDir Path root;

  /** Every kind of message there is, with commands in the names, keys and texts that it shows. */
  @ParameterizedTest
  @ValueSource(strings = {COMMAND, TURNED})
  void messagesShowWhatTheyAreAboutInAHarmlessForm(String payload) throws Exception {
    Random random = new Random(payload.hashCode());
    for (int i = 0; i < VARIANTS; i++) {
      Path folder = Files.createDirectory(root.resolve("radar" + i));
      for (Path input : Fixtures.files("problems", ".md")) {
        String name = payload + "/::" + payload + input.getFileName();
        Fixtures.write(folder, name, hostile(Files.readString(input), payload, random));
      }
      readAndPublish(TechRadar.in(RadarFolder.at(folder), heard), folder.resolve("out"));
    }
    assertThat(heard.problems.stream().map(Problem::rule).distinct()).hasSizeGreaterThan(30);
    assertHarmless();
  }

  @ParameterizedTest
  @ValueSource(strings = {COMMAND, TURNED})
  void messagesOfDefinitionsDoToo(String payload) throws Exception {
    Random random = new Random(payload.hashCode());
    Fixtures.write(root, "a.md", Fixtures.entry("A", "Adopt", "Tools", "a"));
    for (Path input : Fixtures.files("definitions", ".yml")) {
      Fixtures.write(root, "radar.yml", hostile(Files.readString(input), payload, random));
      attempt(() -> TechRadar.in(RadarFolder.at(root), heard).check(FailOn.NEVER));
    }
    assertThat(heard.problems).hasSizeGreaterThan(20);
    assertHarmless();
  }

  /** A text with something added behind some of its words, which stand in keys and values alike. */
  private static String hostile(String text, String added, Random random) {
    return Pattern.compile("(?<=\\w)(?=\\W)")
        .matcher(text)
        .replaceAll(end -> random.nextInt(12) == 0 ? added : "");
  }

  @Test
  void namesOfFilesFoldersAndEditionsAreHarmless() throws Exception {
    Path folder = Files.createDirectories(root.resolve(COMMAND).resolve("docs"));
    Fixtures.write(folder, COMMAND + ".md", Fixtures.entry(COMMAND, "Adopt", "Tools", "a"));
    Fixtures.write(folder, "::b.md", Fixtures.entry("\"##[b]\"", "Adpot", "Tools", "a"));
    Fixtures.write(folder, "--- c.md", Fixtures.entry("C", "Backlog", "\"##[q]\"", "a"));
    Fixtures.write(
        folder, "d\u202E.md", Fixtures.entry("D\u202E", "Backlog", "Tools", "[##[x](##[y)"));
    Fixtures.write(folder, "radar.yml", "title: \"##[t]\"\neditions: [\"##vso[e]\", 2020-01-01]\n");
    readAndPublish(TechRadar.in(RadarFolder.at(folder), heard), root.resolve("out"));
    assertThat(heard.warnings).anyMatch(line -> line.contains("the edition # #vso[e] is left out"));
    assertThat(heard.warnings).anyMatch(line -> line.startsWith("Left out: "));

    try (Git git = Git.init().setDirectory(root.toFile()).call()) {
      git.add().addFilepattern(".").call();
      git.commit().setMessage("a").setAuthor("a", "a@b").setCommitter("a", "a@b").call();
    }
    readAndPublish(TechRadar.in(RadarFolder.at(folder), heard), root.resolve("out"));
    Fixtures.write(folder, "radar.yml", "title: \"##[t]\"\n");
    readAndPublish(TechRadar.in(RadarFolder.at(folder), heard), root.resolve(COMMAND + "out"));

    assertHarmless();
  }

  @Test
  void whatCannotBeReadOrWrittenIsNamedInAHarmlessForm() throws Exception {
    Path folder = Files.createDirectories(root.resolve(COMMAND));
    readAndPublish(TechRadar.in(RadarFolder.at(folder), heard), root.resolve("out"));
    readAndPublish(
        TechRadar.in(RadarFolder.at(folder.resolve("gone")), heard), root.resolve("out"));
    Fixtures.write(folder, "a.md", Fixtures.entry("A", "Adopt", "Tools", "a"));
    readAndPublish(TechRadar.in(RadarFolder.at(folder), heard), folder.resolve("a.md"));
    Path gone = folder.resolve("gone.baseline");
    RadarFolder withBaseline =
        new RadarFolder(folder, Optional.of(gone), Optional.of(gone), false, Optional.empty());
    readAndPublish(TechRadar.in(withBaseline, heard), root.resolve("out"));

    assertThat(printed)
        .anyMatch(line -> line.contains("NoSuchFileException") || line.contains("gone"));
    assertHarmless();
  }

  @Test
  void anAnnotationHoldsNoOtherCommand() throws Exception {
    Path folder = Files.createDirectories(root.resolve("::" + COMMAND + ",%0A:"));
    String body = "[a](::error::" + COMMAND + "%0A::add-mask::x)";
    Fixtures.write(folder, "a.md", Fixtures.entry("A", "::set-output::b", "Tools", body));
    readAndPublish(TechRadar.in(RadarFolder.at(folder), heard), root.resolve("out"));

    assertThat(heard.lines)
        .hasSize(2)
        .allMatch(line -> line.matches("::(?:error|warning) file=[^:,]+,line=\\d+,col=\\d+,.*"))
        .allMatch(line -> !line.contains("%0A") && !line.contains("##"));
  }

  /** Does all that goals do, and keeps what they fail of. */
  private void readAndPublish(TechRadar radar, Path output) throws Exception {
    FindingsOutput findings =
        new FindingsOutput(List.of(FindingsFormat.values()), output, root, "1", true);
    attempt(() -> radar.check(FailOn.WARNING, findings));
    attempt(() -> radar.publish(FailOn.NEVER).site(SitePlan.at(output)));
    attempt(() -> radar.publish(FailOn.NEVER).export(Documents.in(ExportFormat.values()), output));
    attempt(() -> radar.writeSchemas(output));
    attempt(radar::writeBaseline);
    attempt(() -> radar.check(FailOn.NEVER));
  }

  private interface Goal {
    void run() throws RefusedException, UnusableException;
  }

  private void attempt(Goal goal) {
    try {
      goal.run();
    } catch (RefusedException | UnusableException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        printed.add(cause.getMessage());
        printed.add(cause.toString());
      }
    }
  }

  private void assertHarmless() {
    heard.problems.forEach(
        problem -> {
          printed.add(problem.headline());
          printed.add(problem.help());
          printed.add(problem.message());
          printed.add(problem.advice());
        });
    Stream.of(heard.warnings, heard.news, heard.details).forEach(printed::addAll);
    heard.lines.forEach(line -> printed.add(line.substring(2)));
    assertThat(printed)
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).doesNotContainPattern(OBEYED));
  }
}
