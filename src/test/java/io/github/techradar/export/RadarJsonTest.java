package io.github.techradar.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    byte[] json = RadarJson.of(Fixtures.check(folder).radar().orElseThrow());

    assertThat(new String(json, UTF_8))
        .isEqualTo(Files.readString(resources.resolve("radar.expected.json")));
    assertThat(RadarJson.of(Fixtures.check(folder).radar().orElseThrow())).isEqualTo(json);
  }
}
