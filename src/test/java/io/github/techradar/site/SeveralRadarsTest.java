package io.github.techradar.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.export.ExportFormat;
import io.github.techradar.export.Publications;
import io.github.techradar.html.BodyHtml;
import io.github.techradar.model.Radar;
import io.github.techradar.model.SitePaths;
import io.github.techradar.site.feed.AtomFeed;
import io.github.techradar.site.feed.ChangeReasons;
import io.github.techradar.site.feed.ChangesFeed;
import io.github.techradar.site.words.Words;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Radars that share a site: each has files of its own, and touches none of another's. */
class SeveralRadarsTest {

  private static final Pattern REFERENCE = Pattern.compile("(?:href|src)=\"([^\"#?]+)[^\"]*\"");
  private static final URI ROOT = URI.create("https://example.org/docs/");
  private static final SitePaths PLATFORM = new SitePaths("platform");

  @TempDir Path folder;

  @BeforeEach
  void twoRadarsWithEntriesOfTheSameNames() throws IOException {
    for (String radar : List.of("radar", "platform")) {
      Path source = folder.resolve("src").resolve(radar);
      Fixtures.write(source, "radar.yml", "editions: [2025-01-01]\n");
      Fixtures.write(source, "kafka.md", entry("Kafka", "![a](a.png) [other](über.md)"));
      Fixtures.write(source, "über.md", entry("Über", "[Kafka](kafka.md)"));
      Fixtures.write(source, "a.png", "GIF89a" + radar);
      write(new SitePaths(radar));
    }
  }

  @Test
  void everyLinkOfEachLeadsToAFileOfItsOwn() throws IOException {
    for (SitePaths paths : List.of(SitePaths.DEFAULT, PLATFORM)) {
      for (Map.Entry<String, String> page : files(paths).entrySet()) {
        if (!page.getKey().endsWith(".html")) {
          continue;
        }
        for (MatchResult link : REFERENCE.matcher(page.getValue()).results().toList()) {
          Path target = site().resolve(page.getKey()).resolveSibling(link.group(1)).normalize();
          assertThat(target).isRegularFile();
          if (!page.getKey().equals(SitePaths.RADARS)) {
            assertThat(files(paths)).containsKey(relative(target));
          }
        }
      }
    }
  }

  @Test
  void aPageListsThem() throws IOException {
    assertThat(Files.readString(site().resolve("radars.html")))
        .contains(
            "<a href=\"platform.html\"><img src=\"platform/radar.svg\" alt=\"\"><h2>Technology Radar</h2></a>",
            "<a href=\"radar.html\"><img src=\"radar/radar.svg\" alt=\"\">",
            "2 technologies on the radar.");
  }

  @Test
  void theListIsGoneWithTheOthers() throws IOException {
    Files.delete(site().resolve("platform.html"));
    write(SitePaths.DEFAULT);
    assertThat(site().resolve("radars.html")).doesNotExist();

    Fixtures.write(site(), "radars.html", "<p>A page of somebody else.</p>");
    write(SitePaths.DEFAULT);
    write(PLATFORM);
    assertThat(site().resolve("radars.html")).hasContent("<p>A page of somebody else.</p>");
  }

  /** Whoever may change what a build has left cannot make the list act. */
  @Test
  void whatARadarSaysOfItselfIsText() throws IOException {
    Fixtures.write(
        site(), "platform/about.txt", "title: <script>1</script>\nsummary: 2 technologies\n");
    Fixtures.write(site(), "css/about.txt", "title: CSS\nsummary: none\n");
    Fixtures.write(
        site(), "long/about.txt", "title: %s\nsummary: x\n".formatted("x".repeat(6_000)));
    Fixtures.write(site(), "short/about.txt", "title: Title\n");

    write(SitePaths.DEFAULT);

    assertThat(Files.readString(site().resolve("radars.html")))
        .contains("<h2>&lt;script&gt;1&lt;/script&gt;</h2>")
        .doesNotContain("<script>1", "css.html", "long.html", "short.html");
  }

  @Test
  void writingOneAgainChangesNothingOfAnother() throws IOException {
    Map<String, String> others = files(PLATFORM);
    Files.delete(source(SitePaths.DEFAULT).resolve("kafka.md"));
    Fixtures.write(source(SitePaths.DEFAULT), "über.md", entry("Über", ""));

    write(SitePaths.DEFAULT);

    assertThat(site().resolve("radar/kafka.html")).doesNotExist();
    assertThat(site().resolve("radar/files/a.png")).doesNotExist();
    assertThat(files(PLATFORM)).isEqualTo(others).containsKey("platform/kafka.html");
  }

  /** The name is all that tells the files of one from those of the other. */
  @Test
  void theyAreTheSameButForTheName() throws IOException {
    SortedMap<String, String> renamed = new TreeMap<>();
    files(PLATFORM).forEach((path, text) -> renamed.put(renamed(path), renamed(text)));

    assertThat(new TreeSet<>(renamed.keySet())).isEqualTo(files(SitePaths.DEFAULT).keySet());
    renamed.remove("radar/files.txt"); // other names are in another order
    SortedMap<String, String> first = files(SitePaths.DEFAULT);
    first.remove("radar/files.txt");
    assertThat(renamed).isEqualTo(first);
  }

  @Test
  void feedReadersTakeThemForTwo() throws IOException {
    assertThat(Files.readString(site().resolve(SitePaths.DEFAULT.changesAtom())))
        .contains("<id>urn:techradar:Technology%20Radar/changes</id>");
    assertThat(Files.readString(site().resolve(PLATFORM.changesAtom())))
        .contains("<id>urn:techradar:platform/Technology%20Radar/changes</id>");
  }

  @Test
  void allFeedsSpellAnAddressAlike() {
    for (SitePaths paths : List.of(SitePaths.DEFAULT, PLATFORM)) {
      Radar radar = radar(paths);
      Words words = Words.in(Locale.ROOT);
      BodyHtml html = new BodyHtml(radar, Fixtures.linked(radar, source(paths)), words.ofBodies());
      ChangesFeed changes =
          new ChangesFeed(radar, new ChangeReasons(radar, html), words, paths, Optional.of(ROOT));
      String entries =
          ExportFormat.JSON_FEED
              .write(Publications.of(radar, paths, source(paths), Optional.of(ROOT), true))
              .documents()
              .get(0)
              .text();
      String page = "https://example.org/docs/" + paths.name() + "/%C3%BCber.html";
      assertThat(entries).contains("\"url\": \"" + page + "\"");
      assertThat(new String(changes.json(), UTF_8)).contains("\"url\": \"" + page + "\"");
      assertThat(
              new String(
                  new AtomFeed(changes, radar.definition(), Words.in(Locale.ROOT)).file(), UTF_8))
          .contains("href=\"" + page + "\"");
    }
  }

  private static String entry(String title, String body) {
    return """
        ---
        title: %s
        status: Adopt
        quadrant: Tools
        tags: [streams]
        ---

        %s

        ## Timeline

        - (2025-06-01) Adopt
        - (2024-06-01) Trial
        """
        .formatted(title, body);
  }

  private static String renamed(String text) {
    return text.replace("platform.html", "radar.html")
        .replace("platform/", "radar/")
        .replace("urn:techradar:radar/", "urn:techradar:");
  }

  private Path site() {
    return folder.resolve("site");
  }

  private Path source(SitePaths paths) {
    return folder.resolve("src").resolve(paths.name());
  }

  private Radar radar(SitePaths paths) {
    return Fixtures.whole(Fixtures.check(source(paths)), source(paths));
  }

  private void write(SitePaths paths) {
    Sites.write(
        radar(paths),
        source(paths),
        site(),
        new SiteContext(paths, Optional.empty(), Optional.empty(), List.of()));
  }

  /** All files of a radar on the site, and what is in them. */
  private SortedMap<String, String> files(SitePaths paths) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(site())) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = relative(file);
        if (path.equals(paths.radar()) || path.startsWith(paths.folder() + "/")) {
          // what a.png says is what radar it is of
          files.put(path, path.endsWith(".png") ? "" : Files.readString(file));
        }
      }
    }
    return files;
  }

  private String relative(Path file) {
    return site().relativize(file).toString().replace('\\', '/');
  }
}
