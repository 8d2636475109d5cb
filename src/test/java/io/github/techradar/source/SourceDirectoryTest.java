package io.github.techradar.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.techradar.Fixtures;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceDirectoryTest {

  @TempDir Path temporary;
  private Path root;

  @BeforeEach
  void aRadarOfOneEntry() {
    root = temporary.resolve("radar");
    Fixtures.write(root, "kafka.md", Fixtures.entry("Kafka", "Adopt", "Platforms", ""));
  }

  @Test
  void entriesAreSortedByPathWhateverTheirNames() throws IOException {
    for (String name : List.of("ä b#c%.md", "sub/dir/z.md", "README.md", "note.txt", "🎯.md")) {
      Fixtures.write(root, name, Fixtures.entry(name, "Adopt", "Tools", ""));
    }

    assertThat(read())
        .extracting(EntryFile::path)
        .containsExactly("kafka.md", "sub/dir/z.md", "ä b#c%.md", "🎯.md");
  }

  @Test
  void aDirectoryNamedLikeAnEntryIsAProblemAndHidesNothing() throws IOException {
    Fixtures.write(root, "old.md/inside.md", Fixtures.entry("Inside", "Adopt", "Tools", ""));

    assertThat(problems()).containsExactly("old.md:1:1: this is a directory, not a file");
    assertThat(read()).hasSize(3);
  }

  @Test
  void aFileThatIsNoTextOfSomePagesIsAProblem() throws IOException {
    try (RandomAccessFile large = new RandomAccessFile(root.resolve("large.md").toFile(), "rw")) {
      large.setLength(3_000_000_000L);
    }

    assertThat(problems())
        .containsExactly("large.md:1:1: the file is larger than any entry should be (500 kB)");
  }

  @Test
  void linksOutOfTheDirectoryAreProblems() throws IOException {
    Fixtures.write(temporary, "secret.md", "secret");
    Fixtures.write(temporary, "elsewhere/far.md", "secret");
    link("out.md", temporary.resolve("secret.md"));
    link("folder", temporary.resolve("elsewhere"));

    assertThat(problems())
        .containsExactly(
            "folder:1:1: the link leads out of the source directory",
            "out.md:1:1: the link leads out of the source directory");
  }

  @Test
  void linksWithinTheDirectoryAreEntries() throws IOException {
    link("alias.md", root.resolve("kafka.md"));

    assertThat(read()).extracting(EntryFile::path).containsExactly("alias.md", "kafka.md");
    assertThat(problems()).isEmpty();
  }

  @Test
  void aLoopOfLinksIsAProblem() throws IOException {
    link("sub/loop", root);

    assertThat(problems())
        .containsExactly("sub/loop:1:1: the link leads back to a folder above it");
  }

  @Test
  void foldersThatLinkEachOtherInManyWaysAreLookedIntoOnce() throws IOException {
    int levels = 40; // with 2 to the power of 40 paths
    for (int i = 0; i < levels; i++) {
      Fixtures.write(root, "d%d/e%d.md".formatted(i, i), entry("E" + i));
    }
    for (int i = 0; i < levels; i++) {
      Path next = root.resolve("d" + (i + 1) % levels);
      link("d%d/a".formatted(i), next);
      link("d%d/b".formatted(i), next);
    }

    assertThat(read()).hasSize(levels + 1);
    assertThat(problems()).isEmpty();
    assertThat(new SourceDirectory(root).readEntries(selecting("**/e0.md")))
        .extracting(EntryFile::path)
        .containsExactly("d0/e0.md");
    assertThat(new SourceDirectory(root).readEntries(selecting("d1/a/b/*.md")))
        .extracting(EntryFile::path)
        .containsExactly("d1/a/b/e3.md");
  }

  @Test
  void anEntryThatIsFoundInItsFolderIsNotFoundAgainBehindALinkToIt() throws IOException {
    Fixtures.write(root, "2025/sub/a.md", entry("A"));
    link("2025/gone.md", root.resolve("nowhere.md"));
    link("alias", root.resolve("2025"));
    link("z", root.resolve("alias"));

    assertThat(read())
        .extracting(EntryFile::path)
        .containsExactly("2025/gone.md", "2025/sub/a.md", "kafka.md");
  }

  @Test
  void anEntryThatIsSelectedOnlyBehindALinkIsFoundThere() throws IOException {
    Fixtures.write(root, "2025/sub/a.md", entry("A"));
    Fixtures.write(root, "2024/b.md", entry("B"));
    link("alias", root.resolve("2025"));
    link("current", root.resolve("2025"));

    for (Definition definition :
        List.of(selecting("current/"), selecting("**/*.md", "2*/", "alias/", "*"))) {
      assertThat(new SourceDirectory(root).readEntries(definition))
          .extracting(EntryFile::path)
          .containsExactly("current/sub/a.md");
    }
  }

  @Test
  void linksToWhatIsHiddenAreProblems() throws IOException {
    Fixtures.write(root, ".notes/secret.md", entry("Secret"));
    link("open.md", root.resolve(".notes/secret.md"));
    link("open", root.resolve(".notes"));
    Fixtures.write(root, ".keys/key.txt", "secret");
    link("keys", root.resolve(".keys"));

    Definition definition = selecting("**/*.md", ".notes/");
    assertThat(new SourceDirectory(root).readEntries(definition))
        .filteredOn(entry -> !entry.path().equals("kafka.md"))
        .flatExtracting(EntryFile::problems)
        .extracting(problem -> problem.location() + ": " + problem.message())
        .containsExactly(
            "open.md:1:1: the link leads to a hidden file",
            "open/secret.md:1:1: the link leads to a hidden file");
  }

  @Test
  void aLinkToNothingIsAProblem() throws IOException {
    link("gone.md", root.resolve("nowhere.md"));

    assertThat(problems())
        .singleElement()
        .asString()
        .isEqualTo("gone.md:1:1: the link leads to nothing");
  }

  @Test
  void theDefinitionIsFoundBesideTheEntries() {
    assertThat(new SourceDirectory(root).definitions()).isEmpty();
    Fixtures.write(root, "radar.yml", "title: x");
    assertThat(new SourceDirectory(root).definitions()).containsExactly(root.resolve("radar.yml"));
  }

  @Test
  void excludedFoldersAreLeftAlone() throws IOException {
    Fixtures.write(temporary, "elsewhere/far.md", "secret");
    link("vendor", temporary.resolve("elsewhere"));
    link("sub/loop", root);

    List<EntryFile> entries =
        new SourceDirectory(root).readEntries(selecting("**/*.md", "vendor/", "sub/**"));

    assertThat(entries).extracting(EntryFile::path).containsExactly("kafka.md");
  }

  @Test
  void aPatternOfNamesExcludesNothingBelowAFolderOfThatName() throws IOException {
    Fixtures.write(root, "kafka-notes/b.md", Fixtures.entry("B", "Adopt", "Tools", ""));

    for (String names : List.of("kafka*", "*")) {
      assertThat(new SourceDirectory(root).readEntries(selecting("**/*.md", names)))
          .extracting(EntryFile::path)
          .containsExactly("kafka-notes/b.md");
    }
  }

  @Test
  void foldersAreNoEntriesWherePatternsTakeEverythingBelow() throws IOException {
    Fixtures.write(root, "sub/a.md", Fixtures.entry("A", "Adopt", "Tools", ""));

    for (String everything : List.of("**", "sub/", "sub/**")) {
      assertThat(new SourceDirectory(root).readEntries(selecting(everything, "kafka.md")))
          .extracting(EntryFile::path)
          .containsExactly("sub/a.md");
    }
  }

  private static Definition selecting(String include, String... exclude) {
    Definition d = Definition.DEFAULT;
    return new Definition(
        d.title(),
        d.language(),
        d.quadrants(),
        d.rings(),
        d.offRadar(),
        List.of(include),
        List.of(exclude),
        d.copiedEndings(),
        d.fields(),
        d.required(),
        d.sections(),
        d.timeline(),
        d.images(),
        d.reviewAfter(),
        d.editions(),
        d.severities(),
        d.export(),
        d.usage());
  }

  private List<EntryFile> read() throws IOException {
    return new SourceDirectory(root).readEntries(Definition.DEFAULT);
  }

  private List<String> problems() throws IOException {
    return read().stream()
        .flatMap(entry -> entry.problems().stream())
        .map((Problem problem) -> problem.location() + ": " + problem.message())
        .toList();
  }

  private static String entry(String title) {
    return Fixtures.entry(title, "Adopt", "Tools", "");
  }

  private void link(String name, Path target) throws IOException {
    Path link = root.resolve(name);
    Files.createDirectories(link.getParent());
    try {
      Files.createSymbolicLink(link, target);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "this file system has no symbolic links: " + e);
    }
  }
}
