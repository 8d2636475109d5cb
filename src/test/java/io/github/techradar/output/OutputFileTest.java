package io.github.techradar.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

  @TempDir Path folder;

  @Test
  void makesFoldersAndReplacesOldContent() throws IOException {
    Path file = folder.resolve("a/b/radar.json");

    OutputFile.write(file, "old".getBytes(UTF_8));
    OutputFile.write(file, "new".getBytes(UTF_8));

    assertThat(file).hasContent("new");
    assertThat(file.getParent()).isDirectoryContaining(f -> f.equals(file)).satisfies(this::hasOne);
  }

  @Test
  void leavesTheSameContentAlone() throws IOException {
    Path file = folder.resolve("radar.json");
    OutputFile.write(file, "same".getBytes(UTF_8));
    FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(file, longAgo);

    OutputFile.write(file, "same".getBytes(UTF_8));

    assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
  }

  @Test
  void leavesNothingBehindWhenItFails() throws IOException {
    Path taken = Files.createDirectories(folder.resolve("radar.json/inside")).getParent();

    assertThatThrownBy(() -> OutputFile.write(taken, "x".getBytes(UTF_8)))
        .isInstanceOf(IOException.class);

    hasOne(folder);
  }

  @Test
  void aNameMayBeAsLongAsNamesCanBe() throws IOException {
    Path file = folder.resolve("p".repeat(251) + ".png");

    OutputFile.write(file, "x".getBytes(UTF_8));

    assertThat(file).hasContent("x");
    hasOne(folder);
  }

  @Test
  void removesWhatARunThatWasCutOffHasLeft() throws IOException {
    Path file = folder.resolve("radar.json");
    for (String content : new String[] {"new", "new", "newer"}) {
      Files.writeString(OutputFile.temporary(file), "half");

      OutputFile.write(file, content.getBytes(UTF_8));

      assertThat(file).hasContent(content);
      hasOne(folder);
    }
  }

  @Test
  void filesAreTheSameIfEachPieceIs() throws IOException {
    Path file = folder.resolve("large.bin");
    byte[] content = new byte[200_000];
    OutputFile.write(file, content);
    content[150_000] = 1;

    OutputFile.write(file, content);

    assertThat(file).hasBinaryContent(content);
  }

  private void hasOne(Path directory) {
    assertThat(directory.toFile().list()).hasSize(1);
  }
}
