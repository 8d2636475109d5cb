package io.github.techradar.docs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.techradar.Fixtures;
import io.github.techradar.app.FailOn;
import io.github.techradar.app.RadarFolder;
import io.github.techradar.app.RefusedException;
import io.github.techradar.app.TechRadar;
import io.github.techradar.app.UnusableException;
import io.github.techradar.cli.Run;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who looks up a message finds it as it is printed. What Maven alone prints is asked of it by the
 * build in {@code src/it/messages-of-maven}.
 */
class TroubleshootingTest {

  private static final DocPage PAGE = DocPage.of("src/site/markdown/troubleshooting.md");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> theMessagesOfThePluginArePrinted() throws Exception {
    Files.createDirectories(folder.resolve("empty"));
    Fixtures.write(folder, "status/a.md", Fixtures.entry("A", "Tiral", "Tools", ""));
    Fixtures.write(folder, "none/a.md", "A text.\n");
    Fixtures.write(folder, "colon/a.md", Fixtures.entry("A: b", "Trial", "Tools", ""));
    Fixtures.write(folder, "definition/radar.yml", "rings: 7\n");
    Fixtures.write(folder, "definition/a.md", Fixtures.entry("A", "Trial", "Tools", ""));
    List<String> printed = new ArrayList<>();
    for (String radar : List.of("missing", "empty", "status", "none", "colon", "definition")) {
      printed.addAll(printed(folder.resolve(radar)));
    }
    Fixtures.write(folder, "remark.csv", "A remark\n");
    Fixtures.write(folder, "row.csv", "name,ring,quadrant\nA,Trial,\nB,Trial,Tools\n");
    Files.write(folder.resolve("old.csv"), "name,ring,quadrant\nCaf\u00e9".getBytes(ISO_8859_1));
    for (String table : List.of("remark.csv", "row.csv", "old.csv")) {
      printed.addAll(
          Run.of("import", folder.resolve("radar").toString(), "--from=" + folder.resolve(table))
              .err());
    }
    List<String> shown = shown("text of the plugin");

    assertThat(shown).hasSizeGreaterThan(5);
    return shown.stream()
        .map(
            message ->
                DynamicTest.dynamicTest(
                    message, () -> assertThat(printed).anyMatch(line -> line.contains(message))));
  }

  /** Maven's parser of POMs says it of a part that was pasted into an empty file. */
  @Test
  void theMessageOfTheParserIsItsOwn() {
    assertThat(shown("text of the parser"))
        .isNotEmpty()
        .allSatisfy(
            message ->
                assertThatThrownBy(
                        () -> new MavenXpp3Reader().read(new StringReader("<build></build>")))
                    .isInstanceOf(XmlPullParserException.class)
                    .hasMessageContaining(message));
  }

  private static List<String> shown(String info) {
    return PAGE.blocks().stream()
        .filter(block -> block.info().equals(info))
        .map(block -> block.text().strip())
        .toList();
  }

  private static List<String> printed(Path radar) {
    List<String> lines = new ArrayList<>();
    try {
      TechRadar.in(RadarFolder.at(radar), new Console(radar, lines)).publish(FailOn.ERROR);
    } catch (RefusedException | UnusableException e) {
      lines.add(e.getMessage());
    }
    return lines;
  }
}
