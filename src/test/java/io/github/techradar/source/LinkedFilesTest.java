package io.github.techradar.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.techradar.Fixtures;
import io.github.techradar.source.copied.LinkedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkedFilesTest {

  @TempDir Path temporary;
  private Path root;

  @BeforeEach
  void aRadarOfOneEntry() {
    root = temporary.resolve("radar");
    Fixtures.write(root, "kafka.md", Fixtures.entry("Kafka", "Adopt", "Tools", ""));
    Fixtures.write(root, "notes.txt", "Notes.");
  }

  @Test
  void whatIsHiddenIsSoByEveryName() throws IOException {
    Fixtures.write(root, ".env", "SECRET");
    Fixtures.write(root, ".hidden/key.txt", "SECRET");
    Fixtures.write(temporary, "outside.txt", "SECRET");
    link("env.txt", ".env");
    link("again.txt", "env.txt");
    link("open", ".hidden");
    link("key.txt", "open/key.txt");
    link("out.txt", "../outside.txt");
    link("up", "..");
    link("gone.txt", "nowhere.txt");
    link("self.txt", "self.txt");
    Files.createDirectories(root.resolve("folder.png"));

    LinkedFiles files = files("");
    for (String path :
        List.of(
            ".env",
            ".hidden/key.txt",
            "env.txt",
            "again.txt",
            "open/key.txt",
            "key.txt",
            "out.txt",
            "up/outside.txt",
            "gone.txt",
            "self.txt",
            "folder.png",
            "notes.txt/x",
            "a\0b.txt",
            "")) {
      assertThat(files.at(path)).as(path).isInstanceOf(LinkedFile.Nothing.class);
      assertThat(files.find(path)).as(path).isEmpty();
    }
    assertThat(files.isCopied("notes.txt")).isTrue();
  }

  @Test
  void theFileOfAnEntryIsThatByEveryName() throws IOException {
    Fixtures.write(root, "tools/index.md", "Introduction.");
    Fixtures.write(root, "vendor/README.md", "An example.");
    link("loop", ".");
    link("kafka.txt", "kafka.md");
    link("intro.txt", "tools/index.md");

    LinkedFiles files = files("entries: {exclude: [\"loop/\", \"**/README.md\"]}");

    assertThat(files.at("kafka.md")).isEqualTo(new LinkedFile.Source("kafka.md"));
    assertThat(files.at("loop/kafka.md")).isEqualTo(new LinkedFile.Source("kafka.md"));
    assertThat(files.at("kafka.txt")).isEqualTo(new LinkedFile.Source("kafka.md"));
    assertThat(files.at("intro.txt")).isEqualTo(new LinkedFile.Source("tools/index.md"));
    assertThat(files.isCopied("loop/notes.txt")).isTrue();
    assertThat(files.isCopied("vendor/README.md")).isTrue();
  }

  @Test
  void anEntryThatIsFoundBehindALinkIsOneByItsOwnPathToo() throws IOException {
    Fixtures.write(root, "2025/pulsar.md", Fixtures.entry("Pulsar", "Adopt", "Tools", ""));
    link("current", "2025");

    LinkedFiles files = files("entries: {include: \"current/\"}");

    assertThat(files.entries()).containsExactly("current/pulsar.md");
    assertThat(files.find("2025/pulsar.md")).contains("current/pulsar.md");
  }

  @Test
  void aFileThatIsHiddenAfterTheCheckIsNotOpened() throws IOException {
    LinkedFiles files = files("");
    assertThat(files.open("notes.txt")).hasContent("Notes.");

    Files.delete(root.resolve("notes.txt"));
    Fixtures.write(root, ".env", "SECRET");
    link("notes.txt", ".env");

    assertThatThrownBy(() -> files.open("notes.txt"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("notes.txt has changed since it was checked");
  }

  private LinkedFiles files(String definition) throws IOException {
    return LinkedFiles.in(new SourceDirectory(root), Fixtures.definition(definition));
  }

  private void link(String name, String target) throws IOException {
    try {
      Files.createSymbolicLink(root.resolve(name), Path.of(target));
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "this file system has no symbolic links: " + e);
    }
  }
}
