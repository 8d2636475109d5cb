package io.github.techradar.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.techradar.Fixtures;
import io.github.techradar.check.body.BodyCheck;
import io.github.techradar.check.definition.DefinitionReader;
import io.github.techradar.check.definition.DefinitionReading;
import io.github.techradar.check.schema.EntrySchema;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Problem;
import io.github.techradar.source.DefinitionFile;
import io.github.techradar.source.EntryFile;
import io.github.techradar.source.LinkedFiles;
import io.github.techradar.source.SourceDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Random changes to files that authors might write: whatever comes of them has problems or is an
 * entry, and never an exception or a hang. {@code -Dtechradar.fuzz=N} tries N of them.
 */
class FuzzTest {

  private static final int TRIES = Integer.getInteger("techradar.fuzz", 3000);
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String[] PIECES = {
    "---\n",
    "\n",
    ": ",
    "- ",
    "  ",
    "\t",
    "\"",
    "'",
    "[",
    "]",
    "{",
    "}",
    "#",
    "&a ",
    "*a",
    "!!x ",
    "|",
    ">",
    "%",
    "@",
    "`",
    "\0",
    "\r",
    "\u2028",
    "\uFEFF",
    "🎯",
    "é",
    "null",
    "~",
    "true",
    "1e9",
    "<<: ",
    "? ",
    "<script>",
    "](",
    "![",
    "<!-- ",
    " -->",
    "```\n",
    "# ",
    "status: Adopt\n",
    "\u0085"
  };

  @Test
  void anyEntryHasProblemsOrIsAnEntry() throws IOException {
    List<byte[]> seeds = contents("problems", ".md");
    LinkedFiles nowhere =
        LinkedFiles.in(
            new SourceDirectory(Path.of("src/test/resources/problems")), Definition.DEFAULT);
    EntryCheck entryCheck = entryCheck(Definition.DEFAULT);
    for (int i = 0; i < TRIES; i++) {
      byte[] bytes = mutated(seeds, new Random(i));
      assertTimeoutPreemptively(
          PATIENCE,
          () -> {
            EntryFile file = EntryFile.read("x.md", bytes);
            List<Problem> problems = new ArrayList<>();
            EntryVersions entry =
                EntryVersions.of(List.of(file), Definition.DEFAULT, problems).get(0);
            problems.addAll(entry.present().file().problems());
            problems.addAll(entryCheck.check(entry.present()));
            problems.addAll(
                new BodyCheck(
                        nowhere,
                        List.of(entry.present()),
                        Definition.DEFAULT,
                        Optional.of(Fixtures.REVIEW_DAY))
                    .check(entry.present(), entry.timeline()));
            Optional<Entry> converted =
                entry.toEntry(
                    false,
                    EntryVersions.names(List.of(entry)),
                    Optional.of(Fixtures.REVIEW_DAY)); // throws nothing, sound or not
            if (problems.stream().noneMatch(Problem::isError)) {
              assertThat(converted.map(Entry::title))
                  .as(new String(bytes, UTF_8))
                  .hasValueSatisfying(title -> assertThat(title).isNotBlank());
            }
            problems.forEach(problem -> assertInside(problem, bytes));
          },
          () -> "try " + Arrays.toString(bytes));
    }
  }

  @Test
  void anyDefinitionHasProblemsOrIsADefinition() throws IOException {
    List<byte[]> seeds = contents("definitions", ".yml");
    for (int i = 0; i < TRIES; i++) {
      byte[] bytes = mutated(seeds, new Random(i));
      assertTimeoutPreemptively(
          PATIENCE,
          () -> {
            DefinitionFile file = DefinitionFile.read("radar.yml", bytes);
            DefinitionReading reading = DefinitionReader.read(file);
            assertThat(reading.definition().isEmpty())
                .isEqualTo(reading.problems().stream().anyMatch(Problem::isError));
            assertThat(reading.selection().include()).isNotEmpty();
            reading
                .definition()
                .ifPresent(
                    definition -> {
                      assertThat(definition.quadrants()).hasSizeBetween(1, 8);
                      entryCheck(definition);
                    });
            reading.problems().forEach(problem -> assertInside(problem, bytes));
          },
          () -> "try " + Arrays.toString(bytes));
    }
  }

  private static EntryCheck entryCheck(Definition definition) {
    return new EntryCheck(
        definition, EntrySchema.of(definition, Optional.empty(), false), Optional.empty());
  }

  /** A problem lies in the file and is said in one line. */
  private static void assertInside(Problem problem, byte[] bytes) {
    long lines = new String(bytes, UTF_8).split("\r\n|\r|\n", -1).length;
    assertThat((long) problem.location().line()).isBetween(1L, lines);
    assertThat(problem.headline()).doesNotContain("\n", "\r", "\u001B");
    assertThat(problem.help()).isNotBlank();
    assertThat(problem.cause()).as("a fault of the plugin").isEmpty();
  }

  private static byte[] mutated(List<byte[]> seeds, Random random) {
    byte[] bytes = seeds.get(random.nextInt(seeds.size()));
    int changes = 1 + random.nextInt(6);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(bytes.length + 1);
      bytes =
          switch (random.nextInt(5)) {
            case 0 -> spliced(bytes, at, 0, PIECES[random.nextInt(PIECES.length)].getBytes(UTF_8));
            case 1 -> spliced(bytes, at, random.nextInt(12), new byte[0]);
            case 2 -> spliced(bytes, at, 1, new byte[] {(byte) random.nextInt(256)});
            case 3 -> spliced(bytes, at, 0, slice(bytes, random));
            default ->
                spliced(bytes, at, 0, slice(seeds.get(random.nextInt(seeds.size())), random));
          };
    }
    return bytes;
  }

  private static byte[] slice(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length + 1);
    return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + random.nextInt(40)));
  }

  private static byte[] spliced(byte[] bytes, int at, int removed, byte[] added) {
    int end = Math.min(bytes.length, at + removed);
    byte[] result = Arrays.copyOf(bytes, at + added.length + bytes.length - end);
    System.arraycopy(added, 0, result, at, added.length);
    System.arraycopy(bytes, end, result, at + added.length, bytes.length - end);
    return result;
  }

  private static List<byte[]> contents(String folder, String ending) throws IOException {
    List<byte[]> contents = new ArrayList<>();
    for (Path file : Fixtures.files(folder, ending)) {
      contents.add(Files.readAllBytes(file));
    }
    return contents;
  }
}
