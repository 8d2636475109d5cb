package io.github.techradar.source.copied;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileCheckTest {

  private static final String PNG = "\u0089PNG\r\n\u001a\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "notes.txt",
        "NOTES.TXT",
        "data.csv",
        "Main.java",
        "a/b.c/notes.md",
        "slides.pptx",
        "all.tar.gz",
        "v1.2.3.zip",
        "talk.mp4",
        "ASP.NET.txt",
        "php.txt",
      })
  void whatCannotActIsCopied(String path) throws IOException {
    assertThat(check(path, "Text with <b> in it.")).isEqualTo(LinkedFile.Copied.WHOLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page.html",
        "page.HTM",
        "page.xhtml",
        "run.php",
        "run.php7",
        "run.phtml",
        "run.php.txt",
        "run.PHP.txt",
        "run.php;.txt",
        "run%2ephp.txt",
        "run.php%00.txt",
        "run.php%3B.txt",
        "run.php:x.txt",
        "page.html.en",
        "page.html.txt",
        "page.html.png",
        "page.shtml",
        "run.php.png",
        "a.php/notes.txt",
        "feed.xml",
        "feed.xml.txt",
        "style.xsl",
        "logo.svgz",
        "logo.svg.gz",
        "notes.gz",
        "code.js",
        "code.mjs",
        "code.wasm",
        "style.css",
        "run.cgi.txt",
        "run.py",
        "run.sh",
        "macros.docm",
        "LICENSE",
        "notes.",
        "notes.txt.",
        "notes.txt ",
        "notes. ",
        "odd.q7",
        "a\nb.txt",
        "a\u0007/b.txt",
      })
  void whatMayActIsNot(String path) throws IOException {
    assertThat(check(path, PNG + "Text.")).isInstanceOf(LinkedFile.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.png", "a.JPG", "node.js.png", "kafka.svg.png", "a.ico", "a.xml.webp"})
  void aPictureIsCopiedIfItIsOne(String path) throws IOException {
    for (String picture :
        List.of(
            PNG + "x",
            "\u00ff\u00d8\u00ff\u00e0",
            "GIF89a<script>",
            "RIFF\1\2\3\nWEBPVP8 ",
            "\0\0\0\u001cftypavif",
            "BM\1",
            "\0\0\1\0\1")) {
      assertThat(check(path, picture)).isEqualTo(LinkedFile.Copied.WHOLE);
    }
    for (String other : List.of("", "<html>", "<svg/>", " " + PNG, "GIF", "RIFF....WAVE")) {
      assertThat(check(path, other))
          .isEqualTo(
              new LinkedFile.Refused(
                  "is no picture, though its name says so",
                  "Save it as PNG, JPEG, GIF, WebP, AVIF, BMP or ICO."));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html>",
        " \t\r\n\f<!doctype html>",
        "\u00ef\u00bb\u00bf\n<script>",
        "\u00ff\u00fe<\0",
        "\u00fe\u00ff\0<",
        "<"
      })
  void textThatBeginsAsAPageIsNotCopied(String text) throws IOException {
    for (String path : List.of("a.txt", "a.md", "a.zip", "a.mp4")) {
      assertThat(check(path, text)).isInstanceOf(LinkedFile.Refused.class);
    }
  }

  @Test
  void aPdfBeginsAsOne() throws IOException {
    assertThat(check("a.pdf", "%PDF-1.7")).isEqualTo(LinkedFile.Copied.WHOLE);
    assertThat(check("a.pdf", "<html>")).isInstanceOf(LinkedFile.Refused.class);
  }

  @Test
  void aDrawingIsCopiedWithoutItsScript() throws IOException {
    String drawing = "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>";

    assertThat(check("a.svg", drawing)).isEqualTo(new LinkedFile.Copied(List.of("<script>")));
    assertThat(check("a.svg", "<svg>")).isInstanceOf(LinkedFile.Refused.class);
    assertThat(check("a.svg", drawing + " ".repeat(5_000_000)))
        .isInstanceOf(LinkedFile.Refused.class);
  }

  @ParameterizedTest
  @CsvSource({"page.html", "page.HTML", "page.html.txt", "logo.svg", "code.js", "odd.q7"})
  void aTeamMayAnswerForEndings(String path) throws IOException {
    FileCheck trusting = new FileCheck(List.of("HTML", "svg", "js", "q7"));

    assertThat(trusting.check(path, written("Text."))).isEqualTo(LinkedFile.Copied.WHOLE);
    assertThat(trusting.check("run.php.html", written("Text.")))
        .isInstanceOf(LinkedFile.Refused.class);
  }

  @Test
  void aHugeFileIsNotCopied() throws IOException {
    try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("huge.txt").toFile(), "rw")) {
      huge.setLength(3_000_000_000L);
    }

    assertThat(new FileCheck(List.of()).check("a.txt", folder.resolve("huge.txt")))
        .isEqualTo(
            new LinkedFile.Refused(
                "is larger than 100 MB",
                "Link it where large files are at home, or make it smaller."));
  }

  private LinkedFile check(String path, String content) throws IOException {
    return new FileCheck(List.of()).check(path, written(content));
  }

  private Path written(String content) throws IOException {
    return Files.write(folder.resolve("file"), content.getBytes(ISO_8859_1));
  }
}
