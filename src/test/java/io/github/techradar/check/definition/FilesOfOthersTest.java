package io.github.techradar.check.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.techradar.Fixtures;
import io.github.techradar.check.CheckedRadar;
import io.github.techradar.model.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No definition makes the build read a file that lies elsewhere, or one that never ends. */
class FilesOfOthersTest {

  private static final String ELSEWHERE =
      "radar.yml:1:9: error: the schema lies elsewhere, and only files below the folder of the"
          + " definition are read [invalid-definition]";
  private static final String LEADS_OUT =
      ":1:1: error: the link leads out of its folder, and only files below that folder are read"
          + " [invalid-definition]";

  @TempDir Path temporary;
  private Path radar;

  @BeforeEach
  void aRadarAndASecret() {
    radar = temporary.resolve("radar");
    Fixtures.write(radar, "a.md", Fixtures.entry("A", "Adopt", "Tools", ""));
    Fixtures.write(temporary, "secret.json", "hunter2: x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/dev/zero",
        "/dev/stdin",
        "/proc/self/environ",
        "/etc/passwd",
        "/nowhere/at/all",
        "../secret.json",
        "sub/../../secret.json",
        "..",
        "link.json",
        "folder/secret.json",
        "zero"
      })
  void aSchemaLiesBelowTheFolderOfTheDefinition(String schema) throws IOException {
    link("link.json", temporary.resolve("secret.json"));
    link("folder", temporary);
    link("zero", Path.of("/dev/zero"));
    Fixtures.write(radar, "radar.yml", "schema: " + schema);

    assertThat(said()).contains(ELSEWHERE).hasSize(2); // and that a folder leads out
  }

  @Test
  void aSchemaBehindALinkThatStaysBelowIsRead() throws IOException {
    Fixtures.write(radar, "schemas/entry.json", "{\"required\": [\"cost\"]}");
    link("link.json", Path.of("schemas/entry.json"));
    Fixtures.write(radar, "radar.yml", "schema: link.json");

    assertThat(said()).containsExactly("a.md:1:1: error: 'cost' is missing [team-schema]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hunter2: x", "hunter2", "[hunter2]", "{\"a\": hunter2}"})
  void noWordOfAFileThatIsNoSchemaIsSaid(String text) {
    Fixtures.write(radar, ".secret", text);
    Fixtures.write(radar, "radar.yml", "schema: .secret");

    assertThat(said())
        .singleElement()
        .asString()
        .startsWith(".secret:1:")
        .contains(" error: the schema is not JSON: a word that is no value")
        .doesNotContain("hunter2");
  }

  @Test
  void aSchemaIsNoLargerThanAnybodyWouldWriteIt() throws IOException {
    large("large.json");
    Fixtures.write(radar, "radar.yml", "schema: large.json");

    assertThat(said())
        .containsExactly(
            "radar.yml:1:9: error: the schema is larger than any should be (1 MB)"
                + " [invalid-definition]");
  }

  @Test
  void aDefinitionIsNoLinkThatLeadsOut() throws IOException {
    for (Path target : List.of(temporary.resolve("secret.json"), Path.of("/dev/zero"))) {
      Files.deleteIfExists(radar.resolve("radar.yml"));
      link("radar.yml", target);

      assertThat(said()).containsExactly("radar.yml" + LEADS_OUT);
    }
  }

  @Test
  void neitherIsOneThatIsNamedElsewhere() throws IOException {
    Path settings = Files.createDirectories(temporary.resolve("settings"));
    Files.createSymbolicLink(settings.resolve("radar.yml"), temporary.resolve("secret.json"));

    assertThat(said(Fixtures.check(radar, settings.resolve("radar.yml"))))
        .containsExactly("../settings/radar.yml" + LEADS_OUT);
  }

  @Test
  void neitherAreTheDefaultsOfAnotherGenerator() throws IOException {
    Fixtures.write(
        radar, "config.json", "{\"segments\": [{\"id\": \"tools\", \"title\": \"Tools\"}]}");
    link("config.default.json", temporary.resolve("secret.json"));

    assertThat(said(Fixtures.check(radar, radar.resolve("config.json"))))
        .containsExactly("config.default.json" + LEADS_OUT);
  }

  @Test
  void aDefinitionIsNoLargerThanAnEntry() throws IOException {
    large("radar.yml");

    assertThat(said())
        .containsExactly(
            "radar.yml:1:1: error: the file is larger than any definition should be (500 kB)"
                + " [unreadable-file]");
  }

  private void large(String name) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(radar.resolve(name).toFile(), "rw")) {
      file.setLength(3_000_000_000L);
    }
  }

  private void link(String name, Path target) throws IOException {
    try {
      Files.createSymbolicLink(radar.resolve(name), target);
    } catch (UnsupportedOperationException e) {
      assumeTrue(false, "this file system has no symbolic links: " + e);
    }
  }

  private List<String> said() {
    return said(Fixtures.check(radar));
  }

  private static List<String> said(CheckedRadar checked) {
    return checked.problems().stream().map(Problem::headline).toList();
  }
}
