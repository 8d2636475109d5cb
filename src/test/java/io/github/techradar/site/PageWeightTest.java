package io.github.techradar.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.GeneratedRadar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a browser has to load for the radar's page, before it is packed. */
class PageWeightTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"125, 200_000", "1_000, 1_000_000"})
  void theRadarsPageWithItsStyleAndScriptIsLight(String entries, String most) throws IOException {
    Path source = folder.resolve("source");
    Path site = folder.resolve("site");
    GeneratedRadar.of(number(entries), 1).write(source);
    Sites.write(Fixtures.whole(Fixtures.check(source), source), source, site);

    long bytes = 0;
    for (String file : List.of("radar.html", "radar/techradar.css", "radar/techradar.js")) {
      bytes += Files.size(site.resolve(file));
    }
    assertThat(bytes).isBetween(50_000L, (long) number(most));
  }

  private static int number(String text) {
    return Integer.parseInt(text.replace("_", ""));
  }
}
