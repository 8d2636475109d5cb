package io.github.techradar.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.GeneratedRadar;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a reader waits for the radar's page: until all is drawn after it is opened, and until
 * the next frame after a key, beside an empty page of the same run. {@code mvn -Pbenchmark verify
 * -Dtechradar.benchmark=browser} runs it and prints medians in milliseconds of a Chromium without a
 * window.
 */
@Tag("browser")
class PagesBenchmark {

  private static final int ROUNDS = 15;

  /** Notes when the first frame after all scripts is done. */
  private static final String NOTE_DRAWN =
      """
      const frame = (done) => requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => done(performance.now());
        channel.port2.postMessage(0);
      });
      window.afterFrame = frame;
      addEventListener('load', () => frame((now) => { window.drawn = now; }));
      """;

  /** Searches for a text, and notes how long it takes until the next frame is done. */
  private static final String SEARCH =
      """
      window.took = undefined;
      const field = document.querySelector('[name=q]');
      const begin = performance.now();
      if (field) {
        field.value = arguments[0];
        field.dispatchEvent(new Event('input', {bubbles: true}));
      }
      window.afterFrame((now) => { window.took = now - begin; });
      return null;
      """;

  /** What is typed, one after the other: a letter, more of them, nothing. */
  private static final Map<String, String> KEYS =
      Map.of("first letter", "b", "third letter", "bac", "emptied", "");

  private static final List<String> ORDER = List.of("first letter", "third letter", "emptied");

  @TempDir Path folder;

  @Test
  void theRadarsPage() throws IOException {
    Map<String, URI> pages = new LinkedHashMap<>();
    Path empty = folder.resolve("empty.html");
    Files.writeString(empty, "<!DOCTYPE html><html lang='en'><title>Empty</title>", UTF_8);
    pages.put("empty page", empty.toUri());
    for (int entries : List.of(125, 1_000)) {
      Path source = folder.resolve("source-" + entries);
      GeneratedRadar.of(entries, 1).write(source);
      pages.put(entries + " entries", Site.of(source, folder.resolve("site-" + entries)).radar());
    }
    Map<String, Map<String, List<Double>>> times = new LinkedHashMap<>();
    Browser browser = Browser.fresh().size(1440, 900);
    Browser.Watch watch = browser.beforeEachPage(NOTE_DRAWN);
    try {
      for (int round = 0; round < ROUNDS; round++) {
        pages.forEach(
            (name, page) ->
                measure(browser, page, times.computeIfAbsent(name, n -> new LinkedHashMap<>())));
      }
    } finally {
      watch.close();
    }
    times.forEach(PagesBenchmark::print);
    assertThat(times.values()).allSatisfy(each -> assertThat(each).hasSize(1 + ORDER.size()));
  }

  private static void measure(Browser browser, URI page, Map<String, List<Double>> times) {
    browser.open(page);
    note(times, "drawn", browser.once("window.drawn"));
    for (String key : ORDER) {
      browser.ask(Object.class, SEARCH, KEYS.get(key));
      note(times, key, browser.once("window.took"));
    }
  }

  private static void note(Map<String, List<Double>> times, String name, String time) {
    times.computeIfAbsent(name, n -> new ArrayList<>()).add(Double.valueOf(time));
  }

  private static void print(String page, Map<String, List<Double>> times) {
    StringBuilder line = new StringBuilder("| ").append(page);
    times.forEach((name, all) -> line.append(" | ").append(name).append(' ').append(median(all)));
    System.out.println(line.append(" |"));
  }

  private static String median(List<Double> all) {
    double middle = all.stream().sorted().toList().get(all.size() / 2);
    return String.format(Locale.ROOT, "%.0f", middle);
  }
}
