package io.github.techradar.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.techradar.Fixtures;
import io.github.techradar.check.body.BodyCheck;
import io.github.techradar.model.Definition;
import io.github.techradar.model.FaultBarrier;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.source.EntryFile;
import io.github.techradar.source.EntryValues;
import io.github.techradar.source.LinkedFiles;
import io.github.techradar.source.SourceDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fault of the plugin stays with the one entry that brings it to light. */
class FaultsTest {

  private static final String FAULT =
      "b.md:1:1: error: the plugin failed on this file: StackOverflowError [internal-error]";

  @TempDir Path folder;

  @Test
  void anEntryThatMakesAnythingThrowIsAProblem() {
    RuntimeException failure = new IllegalStateException("x");

    List<Problem> problems =
        FaultBarrier.around(
            "a.md",
            () -> {
              throw failure;
            },
            List::of);

    assertThat(Fixtures.printed(problems))
        .isEqualTo(
            """
            a.md:1:1: error: the plugin failed on this file: IllegalStateException [internal-error]
                That is a fault of the plugin: please report it, with the file and with the debug\
             log, which says where it failed. To go on without the file, exclude it (entries:\
             exclude).
            """);
    assertThat(problems.get(0).cause()).containsSame(failure);
  }

  @Test
  void aFailingCheckOfOneEntryLeavesTheOthersAsTheyAre() throws IOException {
    List<Problem> problems = check().of(entries("a", "b", "c"));

    assertThat(problems)
        .extracting(Problem::headline)
        .containsExactly(
            "a.md:1:1: error: a [team-schema]", FAULT, "c.md:1:1: error: c [team-schema]");
  }

  @Test
  void anEntryThatNoCheckBetweenEntriesBearsIsLeftOutOfIt() {
    List<EntryValues> entries =
        entries("a", "b", "c").stream().map(EntryVersions::present).toList();

    List<Problem> problems =
        EntryProblems.between(
            entries,
            some -> {
              List<Problem> found = new ArrayList<>();
              some.forEach(entry -> found.addAll(failingOnB(entry)));
              return found;
            });

    assertThat(problems)
        .extracting(Problem::headline)
        .containsExactly(
            FAULT, "a.md:1:1: error: a [team-schema]", "c.md:1:1: error: c [team-schema]");
  }

  @Test
  void aCheckThatFailsWhateverTheEntriesBlamesNoEntry() {
    List<EntryValues> two = entries("a", "b").stream().map(EntryVersions::present).toList();

    assertThatThrownBy(
            () ->
                EntryProblems.between(
                    two,
                    some -> {
                      if (some.size() > 1) {
                        throw new IllegalStateException("together");
                      }
                      return List.of();
                    }))
        .hasMessage("together");
  }

  /** A text that the validator of JSON Schema reads by calling itself for each letter. */
  private EntryProblems check() throws IOException {
    return new EntryProblems(
        Definition.DEFAULT,
        FaultsTest::failingOnB,
        new BodyCheck(
            LinkedFiles.in(new SourceDirectory(folder), Definition.DEFAULT),
            List.of(),
            Definition.DEFAULT,
            Optional.empty()));
  }

  private static List<Problem> failingOnB(EntryValues entry) {
    if (entry.id().equals("b")) {
      throw new StackOverflowError();
    }
    return List.of(
        Problem.of(
            Rule.TEAM_SCHEMA,
            entry.file().frontMatter().orElseThrow().opening(),
            entry.id(),
            "Mend it."));
  }

  private static List<EntryVersions> entries(String... ids) {
    List<EntryFile> files = new ArrayList<>();
    for (String id : ids) {
      byte[] text = Fixtures.entry(id, "Adopt", "Tools", "").getBytes(StandardCharsets.UTF_8);
      files.add(EntryFile.read(id + ".md", text));
    }
    return EntryVersions.of(files, Definition.DEFAULT, new ArrayList<>());
  }
}
