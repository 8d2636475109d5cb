package io.github.techradar.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.check.findings.FindingsFormat;
import io.github.techradar.model.Problem;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Where a locale gives file names no letters but those of ASCII, the radar says so. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "names of files do not follow the locale elsewhere")
class NamesInAsciiTest {

  @TempDir Path folder;

  /**
   * Checks and shows the radar in a folder, and exports its findings; or else begins an entry,
   * whose title and quadrant are encoded as in an address.
   */
  static final class Main implements FrontEnd {

    public static void main(String[] arguments) throws RefusedException {
      Path radar = Path.of(arguments[0]);
      TechRadar all = TechRadar.in(RadarFolder.at(radar), new Main());
      FindingsOutput findings =
          new FindingsOutput(
              List.of(FindingsFormat.values()), radar.resolve("out"), radar, "1", true);
      try {
        if (arguments.length > 1) {
          all.begin(
              new NewEntry(
                  URLDecoder.decode(arguments[1], UTF_8),
                  Optional.of(URLDecoder.decode(arguments[2], UTF_8)),
                  Optional.empty(),
                  LocalDate.of(2026, 3, 9)));
          return;
        }
        all.check(FailOn.NEVER, findings);
        all.publish(FailOn.NEVER).site(SitePlan.at(radar.resolve("out")));
      } catch (UnusableException e) {
        System.out.println("Unusable: " + e.getMessage());
      }
    }

    @Override
    public void problem(Problem problem) {
      System.out.println(problem.headline());
    }

    @Override
    public void warn(String text) {
      System.out.println("! " + text);
    }

    @Override
    public void inform(String text) {
      System.out.println(text);
    }
  }

  @Test
  void aNameThatCannotBeReadIsAProblemOfItsFile() throws Exception {
    Fixtures.write(folder, "Größe.md", Fixtures.entry("A", "Adopt", "Tools", ""));
    Fixtures.write(folder, "b.md", Fixtures.entry("B", "Adopt", "Tools", ""));

    assertThat(run())
        .contains("the file's name cannot be read", "LC_ALL=C.UTF-8", "Left out: Gr")
        .contains("The radar is at ")
        .doesNotContain("Exception", "Unusable");

    assertThat(folder.resolve("out/validate.sarif")).content().contains("unreadable-file");
    assertThat(folder.resolve("out/validate.checkstyle.xml")).content().contains("unreadable-file");
    assertThat(folder.resolve("out/radar/b.html")).isNotEmptyFile();
  }

  @Test
  void aPageThatCannotBeCalledSoIsNamed() throws Exception {
    Fixtures.write(folder, "radar.yml", "quadrants: [Größe]\n");
    Fixtures.write(folder, "b.md", Fixtures.entry("B", "Adopt", "Größe", ""));

    assertThat(run())
        .contains("Unusable: No file can be called '", "LC_ALL=C.UTF-8")
        .doesNotContain("Exception in");
  }

  /** Its folder would be that of its quadrant, for others lie in those of theirs. */
  @Test
  void anEntryThatCannotLieWhereItsLikeAreIsNotBegun() throws Exception {
    Fixtures.write(folder, "radar.yml", "quadrants: [Größe, Tools]\n");
    Fixtures.write(folder, "tools/b.md", Fixtures.entry("B", "Adopt", "Tools", ""));

    assertThat(run("Kafka", "Gr%C3%B6%C3%9Fe"))
        .contains("Unusable: No file can be called 'gr", "LC_ALL=C.UTF-8")
        .doesNotContain("Exception in");
  }

  @Test
  void anEntryWhoseFileCannotBeCalledSoIsNotBegun() throws Exception {
    Fixtures.write(folder, "b.md", Fixtures.entry("B", "Adopt", "Tools", ""));

    assertThat(run("Gr%C3%B6%C3%9Fe", "Tools"))
        .contains("Unusable: No file can be called '", "LC_ALL=C.UTF-8")
        .doesNotContain("Exception in");
  }

  private String run(String... more) throws Exception {
    Path log = folder.resolveSibling(folder.getFileName() + ".txt");
    ProcessBuilder java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    java.command().addAll(List.of(more));
    java.environment().put("LC_ALL", "C");
    java.start().waitFor();
    String said = Files.readString(log, ISO_8859_1);
    Files.delete(log);
    return said;
  }
}
