package io.github.techradar.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.GeneratedRadar;
import io.github.techradar.model.Radar;
import io.github.techradar.site.style.StyleSheet;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a browser has to load for the radar's page, before it is packed. */
class PageWeightTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"125, 200_000", "1_000, 1_000_000"})
  void theRadarsPageWithItsStyleAndScriptIsLight(String entries, String most) throws IOException {
    GeneratedRadar.of(number(entries), 1).write(folder);
    Radar radar = Fixtures.whole(Fixtures.check(folder), folder);

    long bytes =
        Sites.radarPage(radar, folder).html().getBytes(UTF_8).length
            + StyleSheet.of(radar.definition()).getBytes(UTF_8).length
            + Script.file().length;
    assertThat(bytes).isBetween(50_000L, (long) number(most));
  }

  private static int number(String text) {
    return Integer.parseInt(text.replace("_", ""));
  }
}
