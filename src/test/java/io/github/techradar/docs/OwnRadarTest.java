package io.github.techradar.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.app.FailOn;
import io.github.techradar.app.RadarFolder;
import io.github.techradar.app.TechRadar;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The decisions of this project are a radar, and it is as it should be. */
class OwnRadarTest {

  @Test
  void ourOwnRadarHasNoProblemAndNeedsNoNote() throws Exception {
    Path radar = Path.of("src/radar");
    List<String> log = new ArrayList<>();

    TechRadar.in(RadarFolder.at(radar), new Console(Path.of(""), log)).check(FailOn.WARNING);

    assertThat(log).hasSize(2).allMatch(line -> line.startsWith("[INFO] "));
    assertThat(log.get(0)).contains(": no problems");
    assertThat(log.get(1)).endsWith("+ 0 drafts + 0 with errors");
  }
}
