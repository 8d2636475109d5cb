package io.github.techradar.output;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  @TempDir Path temporary;
  private Path site;

  /** What there was at each moment at which a run could have been cut off. */
  private final List<Path> moments = new ArrayList<>();

  @BeforeEach
  void aSite() {
    site = temporary.resolve("site");
  }

  @Test
  void theNextRunRemovesWhatOneThatWasCutOffHasLeft() throws IOException {
    write(site, "radar/old.html", "radar/kept.html");
    moments.clear();
    write(site, "radar/kept.html", "radar/draft.html", "radar/files/sub/draft.png");

    assertThat(moments).hasSizeGreaterThan(4);
    assertThat(moments.stream().map(OutputFolderTest::files))
        .anyMatch(files -> files.contains("radar/draft.html"))
        .anyMatch(files -> files.stream().anyMatch(name -> name.endsWith(".tmp")));
    for (Path moment : moments) {
      write(moment, "radar/kept.html");

      assertThat(files(moment)).containsExactly("radar/files.txt", "radar/kept.html");
      assertThat(moment.resolve("radar/files.txt")).hasContent("radar/kept.html\n");
    }
  }

  @Test
  void aFileThatCannotBeReadIsNamed() {
    OutputFolder folder = new OutputFolder(site, "radar");

    assertThatThrownBy(
            () ->
                folder.write(
                    "radar/files/a.png",
                    () -> {
                      throw new IOException("the disk is gone");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("radar/files/a.png: the disk is gone");
  }

  @Test
  void aListThatWasCutOffAmidALineIsReadAllTheSame() throws IOException {
    write(site, "radar/a.html", "radar/b.html");
    Files.writeString(site.resolve("radar/files.txt"), "radar/a.html\nradar/b.html\nradar/c");

    write(site, "radar/a.html");

    assertThat(files(site)).containsExactly("radar/a.html", "radar/files.txt");
  }

  @Test
  void aListOfOthersNamesNothingElsewhere() throws IOException {
    Path mine = Files.writeString(temporary.resolve("mine.txt"), "mine");
    Files.createDirectories(site.resolve("other"));
    Files.writeString(site.resolve("other/page.html"), "mine");
    write(site, "radar/a.html", "radar/sub/b.html");
    Files.createSymbolicLink(site.resolve("radar/way"), temporary);
    Files.write(
        site.resolve("radar/files.txt"),
        String.join(
                "\n",
                mine.toString(),
                "../mine.txt",
                "radar/../../mine.txt",
                "radar/way/mine.txt",
                "other/page.html",
                "radar",
                "radar/sub",
                "radar/sub/../sub/b.html",
                "radar/\0",
                "\u00ff\u00fe\u0080",
                "",
                "x".repeat(100_000))
            .getBytes(ISO_8859_1));

    write(site, "radar/a.html");

    assertThat(mine).hasContent("mine");
    assertThat(files(site)).containsExactly("other/page.html", "radar/a.html", "radar/files.txt");
  }

  @Test
  void aListThatIsALinkIsReplacedAndWhatItLeadsToStays() throws IOException {
    Path mine = Files.writeString(temporary.resolve("mine.txt"), "radar/b.html\n");
    Files.createDirectories(site.resolve("radar"));
    Files.writeString(site.resolve("radar/b.html"), "mine");
    Files.createSymbolicLink(site.resolve("radar/files.txt"), mine);

    write(site, "radar/a.html");

    assertThat(mine).hasContent("radar/b.html\n");
    assertThat(files(site)).containsExactly("radar/a.html", "radar/b.html", "radar/files.txt");
  }

  /** A run that writes some files, and looks at the folder whenever it comes to a file. */
  private void write(Path root, String... paths) throws IOException {
    OutputFolder folder = new OutputFolder(root, "radar");
    for (String path : paths) {
      folder.write(path, () -> read(root, path));
      keep(root);
    }
    folder.replaceFormer();
  }

  private InputStream read(Path root, String path) throws IOException {
    keep(root);
    return new FilterInputStream(new ByteArrayInputStream(path.getBytes(ISO_8859_1))) {
      @Override
      public int read(byte[] bytes, int start, int length) throws IOException {
        keep(root);
        return super.read(bytes, start, length);
      }
    };
  }

  /** Keeps what there is now, as if the run had been killed. */
  private void keep(Path root) throws IOException {
    if (!root.equals(site)) {
      return;
    }
    Path moment = Files.createTempDirectory(temporary, "moment");
    moments.add(moment);
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(file -> !file.equals(root)).toList()) {
        Files.copy(file, moment.resolve(root.relativize(file).toString()));
      }
    }
  }

  private static List<String> files(Path root) {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> root.relativize(file).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
