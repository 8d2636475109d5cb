package io.github.techradar.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every fixture gets the problems that stand beside it, to the column, and no other. */
class ProblemFixturesTest {

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> entries() throws IOException {
    return Fixtures.files("problems", ".md").stream()
        .map(input -> test(input, input.getFileName()));
  }

  @TestFactory
  Stream<DynamicTest> definitions() throws IOException {
    return Fixtures.files("definitions", ".yml").stream()
        .map(input -> test(input, Path.of("radar.yml")));
  }

  /** Whole radars, each a folder with all its files. */
  @TestFactory
  Stream<DynamicTest> radars() throws IOException {
    return Fixtures.files("radars", "").stream()
        .filter(Files::isDirectory)
        .map(
            radar ->
                DynamicTest.dynamicTest(
                    radar.getFileName().toString(),
                    () ->
                        assertThat(Fixtures.printed(Fixtures.check(radar).problems()))
                            .isEqualTo(Fixtures.expectation(radar))));
  }

  private DynamicTest test(Path input, Path name) {
    return DynamicTest.dynamicTest(
        input.getFileName().toString(),
        () -> {
          Path alone = Files.createTempDirectory(folder, "radar");
          Files.copy(input, alone.resolve(name));
          assertThat(Fixtures.printed(Fixtures.check(alone).problems()))
              .isEqualTo(Fixtures.expectation(input));
        });
  }
}
