package io.github.techradar.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.model.SitePaths;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other places show of a page. */
class HeadsTest {

  private static final URI ADDRESS = URI.create("https://example.org/docs/");

  @TempDir Path source;
  @TempDir Path site;

  private void entry(String file, String quadrant, String body) {
    Fixtures.write(source, file, Fixtures.entry("T" + file, "Adopt", quadrant, body));
  }

  private void write(Optional<URI> address) {
    Sites.write(
        Fixtures.withoutPast(Fixtures.check(source)),
        source,
        site,
        new SiteContext(SitePaths.DEFAULT, Optional.empty(), address, List.of()));
  }

  private String head(String page) throws IOException {
    String html = Files.readString(site.resolve(page));
    return html.substring(0, html.indexOf("</head>"));
  }

  private static String meta(String name, String value) {
    return "<meta name=\"%s\" content=\"%s\">".formatted(name, value);
  }

  private static String property(String name, String value) {
    return "<meta property=\"og:%s\" content=\"%s\">".formatted(name, value);
  }

  @Test
  void anEntrySaysWhatItIsAbout() throws IOException {
    entry("a.md", "Tools\ndescription: |\n  Logs \"<&\n  more.", "Not this.");
    entry("b.md", "Tools", "## Why\n\nIt *works*.\n\nMore.");
    entry("c.md", "Tools", "");
    write(Optional.empty());

    assertThat(head("radar/a.html"))
        .contains(
            meta("description", "Logs &quot;&lt;&amp; more."),
            property("title", "Ta.md"),
            property("description", "Logs &quot;&lt;&amp; more."),
            property("type", "article"),
            property("site_name", "Technology Radar"));
    assertThat(head("radar/b.html")).contains(meta("description", "It works."));
    assertThat(head("radar/c.html")).contains(meta("description", "Adopt, Tools"));
  }

  @Test
  void pagesOfManyEntriesSayWhatIsOnThem() throws IOException {
    entry("a.md", "Tools\ntags: Data, Web\nowners: Team A", "");
    entry("b.md", "Tools", "");
    entry("c.md", "Languages", "");
    Fixtures.write(source, "languages/index.md", "We speak *many*.");
    Fixtures.write(source, "techniques/index.md", "---\ndescription: How we work.\n---\nNot this.");
    write(Optional.empty());

    String summary = "3 technologies on the radar.";
    assertThat(head("radar.html"))
        .contains(
            meta("description", summary),
            property("title", "Technology Radar"),
            property("type", "website"));
    assertThat(head("radar/quadrants/tools.html"))
        .contains(meta("description", "Adopt 2"), property("type", "website"));
    assertThat(head("radar/quadrants/languages.html"))
        .contains(meta("description", "We speak many."));
    assertThat(head("radar/quadrants/techniques.html"))
        .contains(meta("description", "How we work."));
    assertThat(head("radar/quadrants/platforms.html")).contains(meta("description", summary));
    assertThat(head("radar/tags/index.html")).contains(meta("description", "Data, Web"));
    assertThat(head("radar/owners/index.html")).contains(meta("description", "Team A"));
  }

  @Test
  void longTextsAreCutBetweenWords() throws IOException {
    entry("a.md", "Tools", "wörter ".repeat(40));
    entry("b.md", "Tools", "x".repeat(300));
    write(Optional.empty());

    assertThat(head("radar/a.html"))
        .contains(meta("description", "wörter " + "wörter ".repeat(27).strip() + "…"));
    assertThat(head("radar/b.html")).contains(meta("description", "x".repeat(199) + "…"));
  }

  @Test
  void onlyWhereTheAddressIsKnownIsThereOne() throws IOException {
    entry("ü.md", "Tools", "");
    write(Optional.of(ADDRESS));

    String address = "https://example.org/docs/radar/%C3%BC.html";
    assertThat(head("radar/ü.html"))
        .contains(
            "<link rel=\"canonical\" href=\"" + address + "\">",
            property("url", address),
            property("image", "https://example.org/docs/radar/radar.png"),
            property("image:width", "1200"),
            property("image:height", "630"),
            property("image:alt", "The chart: a dot for each entry, in the colour of its quadrant"),
            meta("twitter:card", "summary_large_image"));
    assertThat(site.resolve("radar/radar.png")).exists();

    write(Optional.empty());

    assertThat(head("radar/ü.html")).doesNotContain("canonical", "og:url", "image", "https:");
  }

  @Test
  void nobodysLettersRunTheOtherWay() throws IOException {
    entry("a.md", "Tools\ndescription: \"a\\u202Eb\"", "");
    write(Optional.empty());

    assertThat(head("radar/a.html")).contains(meta("description", "ab"));
  }
}
