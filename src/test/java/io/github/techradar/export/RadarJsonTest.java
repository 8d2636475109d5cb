package io.github.techradar.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RadarJsonTest {

  @TempDir Path folder;

  @Test
  void carriesTheWholeRadar() throws IOException {
    Path resources = Path.of("src/test/resources/export");
    Fixtures.write(folder, "kafka.md", Files.readString(resources.resolve("kafka.md")));
    Fixtures.write(folder, "cobol.md", Files.readString(resources.resolve("cobol.md")));
    Fixtures.write(folder, "radar.yml", Files.readString(resources.resolve("radar.yml")));
    Fixtures.write(folder, "broken.md", "no front matter");
    Fixtures.write(folder, "zig.md", Fixtures.entry("Zig", "Use\ndraft: true", "Tools", ""));

    Export export = ExportFormat.RADAR.write(Publications.of(folder, Optional.empty(), true));

    assertThat(export.documents())
        .containsExactly(
            new Document("radar.json", Files.readString(resources.resolve("radar.expected.json"))));
  }
}
