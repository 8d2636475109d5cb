package io.github.techradar.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.model.Radar;
import io.github.techradar.source.SourceDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RadarSiteTest {

  private static final Pattern REFERENCE = Pattern.compile("(?:href|src)=\"([^\"#]+)[^\"]*\"");

  @TempDir Path folder;
  private Path source;
  private Path site;

  @BeforeEach
  void aSmallRadar() {
    source = folder.resolve("radar");
    site = folder.resolve("site");
    Fixtures.write(
        source,
        "kafka.md",
        Fixtures.entry("Kafka", "Adopt", "Platforms", "See [Pulsar](sub/pulsar.md). ![x](a.png)"));
    Fixtures.write(
        source,
        "sub/pulsar.md",
        Fixtures.entry("Pulsar", "Hold", "Platforms", "[gone](gone.md) [draft](../zig.md)"));
    Fixtures.write(source, "cobol.md", Fixtures.entry("Cobol", "Archived", "Languages", "Old."));
    Fixtures.write(source, "zig.md", Fixtures.entry("Zig", "Trial\ndraft: true", "Languages", ""));
    Fixtures.write(source, "broken.md", Fixtures.entry("Broken", "Adpot", "Tools", ""));
    Fixtures.write(source, "a.png", "not really a picture");
  }

  @Test
  void everyEntryHasAPageAndEveryLinkLeadsSomewhere() throws IOException {
    List<String> missing = write();

    assertThat(pages().keySet())
        .containsExactly(
            "radar.html", "radar/cobol.html", "radar/kafka.html", "radar/sub-pulsar.html");
    assertThat(missing)
        .containsExactly(
            "sub/pulsar.md: '../zig.md' leads to an entry that is not published, so the page has no"
                + " link");
    assertThat(site.resolve("radar/files/a.png")).hasSameBinaryContentAs(source.resolve("a.png"));
    pages()
        .forEach(
            (path, html) -> {
              Matcher reference = REFERENCE.matcher(html);
              while (reference.find()) {
                assertThat(site.resolve(path).resolveSibling(reference.group(1))).exists();
              }
            });
  }

  @Test
  void theRadarPageShowsChartIndexListsAndWhatIsLeftOut() throws IOException {
    write();
    String html = pages().get("radar.html");

    assertThat(html)
        .contains(
            "<a class=\"blip q4\" href=\"radar/kafka.html\" data-entry=\"kafka\" data-ring=\"adopt\""
                + " data-quadrant=\"platforms\"")
        .contains("<li value=\"1\"><span class=\"number\" aria-hidden=\"true\">1</span>")
        .contains("2 technologies on the radar, 1 more beside it, 1 in the making.")
        .contains("<a href=\"radar/cobol.html\">Cobol</a>")
        .contains(
            "<code>broken.md:3:9</code><span lang=\"en\">unknown status &#x27;Adpot&#x27;</span>")
        .doesNotContain("Zig", "<script");
    assertThat(html.split("class=\"blip ", -1)).hasSize(3);
  }

  @Test
  void textOfAuthorsStaysText() throws IOException {
    String evil = "</title><script>alert(1)</script>\"' onload=x";
    Fixtures.write(
        source,
        "evil.md",
        """
        ---
        title: >-
          %1$s
        status: Adopt
        quadrant: Tools
        tag: [%2$s]
        assign: [%2$s]
        description: %2$s
        confidence: %2$s
        own: {'<script>': [<script>]}
        ---
        """
            .formatted(evil, "'<script>alert(2)</script>'"));
    Fixtures.write(
        source,
        "radar.yml",
        """
        title: '<script>alert(3)</script>'
        quadrants: [Platforms, Languages, {name: Tools, description: '<script>alert(4)</script>'}]
        rings:
          - {name: 'Adopt<script>', id: adopt, description: '<script>alert(5)</script>'}
          - Trial
          - Hold
        offRadar: [{name: 'Archived<script>', id: archived, description: '<script>alert(6)</script>'}]
        fields: {'<script>': [own]}
        """);
    write();

    pages()
        .forEach(
            (path, html) -> assertThat(html).as(path).doesNotContain("<script", "</title><script"));
    assertThat(pages().get("radar/evil.html")).contains("&lt;script&gt;alert(2)&lt;/script&gt;");
  }

  @Test
  void onlyFilesOfTheSourceDirectoryThatAreMeantToBeSeenComeAlong() throws IOException {
    Fixtures.write(folder, "outside.txt", "secret");
    Fixtures.write(source, ".git/config", "secret");
    Fixtures.write(source, "public.txt", "public");
    for (String link : List.of("zig.md", "broken.md", ".git/config", "../outside.txt", "a%00b")) {
      Fixtures.write(
          source,
          "see-" + link.hashCode() + ".md",
          Fixtures.entry("See " + link, "Adopt", "Tools", "[x](" + link + ") [p](public.txt)"));
    }

    List<String> missing = write();

    assertThat(missing).hasSize(3); // two entries that are kept back, and one of them once more
    try (Stream<Path> files = Files.walk(site.resolve("radar/files"))) {
      assertThat(files.filter(Files::isRegularFile).map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("a.png", "public.txt");
    }
  }

  @Test
  void aLinkInTheSourceDirectoryDoesNotPublishWhatItLeadsTo() throws IOException {
    Fixtures.write(folder, "outside.txt", "secret");
    Files.delete(source.resolve("a.png"));
    Files.createSymbolicLink(source.resolve("a.png"), folder.resolve("outside.txt"));

    write();

    assertThat(site.resolve("radar/files")).doesNotExist();
  }

  @Test
  void theSameRadarGivesTheSameBytes() throws IOException {
    write();
    Map<String, String> first = pages();
    write();

    assertThat(pages()).isEqualTo(first);
    try (Stream<Path> files = Files.walk(site)) {
      assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".tmp"));
    }
  }

  private List<String> write() throws IOException {
    Radar radar = Fixtures.check(source).radar().orElseThrow();
    return new RadarSite(radar, new SourceDirectory(source), site, Words.in(Locale.ROOT))
        .writeStandalone();
  }

  private Map<String, String> pages() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        pages.put(site.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return pages;
  }
}
