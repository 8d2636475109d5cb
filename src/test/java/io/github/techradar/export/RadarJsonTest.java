package io.github.techradar.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.model.Course;
import io.github.techradar.model.Edition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.History;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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

    byte[] json = RadarJson.of(radar());

    assertThat(new String(json, UTF_8))
        .isEqualTo(Files.readString(resources.resolve("radar.expected.json")));
    assertThat(RadarJson.of(radar())).isEqualTo(json);
  }

  /** Read from the folder, with an edition in which nothing but a file was there that is gone. */
  private Radar radar() {
    Radar radar = Fixtures.check(folder).radar().orElseThrow();
    Entry kafka = radar.blips().get(0).entry();
    Standing absent = new Standing.Absent();
    Standing careful = new Standing.In(kafka.status());
    return radar.with(
        History.upToNow(
            radar.definition().rings(),
            List.of(Edition.of(LocalDate.of(2024, 3, 31)), Edition.NOW),
            List.of(
                new Course(
                    kafka.id(), kafka.title(), false, kafka.timeline(), List.of(absent, careful)),
                new Course("svn", "Subversion", true, List.of(), List.of(careful, absent)))));
  }
}
