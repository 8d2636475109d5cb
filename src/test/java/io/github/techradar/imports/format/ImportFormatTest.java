package io.github.techradar.imports.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportFormatTest {

  private static final Path EXPORTS = Path.of("src/test/resources/export/formats/expected");

  private static Optional<ImportFormat> of(String text) {
    return ImportFormat.of(ReadFile.file("some.json", text));
  }

  @ParameterizedTest
  @CsvSource({
    "radar.json, RADAR",
    "zalando.json, ZALANDO",
    "backstage.json, BACKSTAGE",
    "byor.json, BYOR_JSON"
  })
  void whatWeExportIsRecognisedAndRead(String name, ImportFormat format) throws IOException {
    String text = Files.readString(EXPORTS.resolve(name));

    ReadFile read = ReadFile.of(format, name, text);

    assertThat(read.radar().entries()).hasSizeGreaterThan(2);
    assertThat(read.radar().sum().failed()).isZero();
    assertThat(read.problems()).noneMatch(problem -> problem.isError());
  }

  @Test
  void otherFilesAreNoRadars() {
    for (String text :
        List.of(
            "",
            " ",
            "{}",
            "[]",
            "null",
            "{\"name\": \"a\", \"version\": \"1\", \"dependencies\": {\"b\": \"2\"}}",
            "{\"compilerOptions\": {\"strict\": true}, \"include\": [\"src\"]}",
            "{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {}, \"results\": []}]}",
            "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"x\","
                + " \"items\": [{\"id\": \"1\", \"title\": \"y\"}]}",
            "{\"entries\": [{\"name\": \"x\"}], \"rings\": [], \"quadrants\": []}",
            "{\"quadrants\": [{\"id\": \"a\"}], \"rings\": [{\"id\": \"b\"}]}",
            "on: push\njobs:\n  build:\n    steps: []\n",
            "---\ntitle: A\nstatus: Adopt\nquadrant: Tools\n---\n\nText.\n",
            "# Rings\n\nentries: none\n")) {
      assertThat(of(text)).as(text).isEmpty();
    }
  }

  @Test
  void noTextMakesTheLookFail() {
    Random random = new Random(7);
    String letters = "{}[]\":,\\ \n\u00001a\uD83D\uDE00nulltrue'`/*-+.eE";
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder(i % 2 == 0 ? "{" : "");
      for (int j = random.nextInt(60); j > 0; j--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      String spoiled = text.toString().replace('\0', '?');
      assertThat(of(spoiled)).as(spoiled).isEmpty();
    }
    for (String deep : List.of("[", "{\"a\":", "[{\"entries\":[")) {
      assertThat(of(deep.repeat(20_000))).isEmpty();
    }
    assertThat(of("{\"" + "k".repeat(200_000) + "\":1}")).isEmpty();
    assertThat(of("[" + "9".repeat(200_000) + "]")).isEmpty();
  }

  @Test
  void aLongFileIsLookedAtOnlyAsFarAsAFormatMayNeed() {
    String more =
        "\"quadrants\": [], \"rings\": [], \"entries\": [{\"title\": 1, \"quadrant\": 1}]}";
    String some = "{\"x\": \"" + "y".repeat(1_000_000) + "\", ";
    String much = "{\"x\": [" + "{\"a\": 1},".repeat(1_000_000) + "0], ";

    assertThat(of(some + more)).contains(ImportFormat.BACKSTAGE);
    assertThat(of(much + more)).isEmpty();
  }
}
