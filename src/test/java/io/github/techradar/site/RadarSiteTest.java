package io.github.techradar.site;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.techradar.Fixtures;
import io.github.techradar.html.BodyHtml;
import io.github.techradar.model.Radar;
import io.github.techradar.model.SitePaths;
import io.github.techradar.site.words.Words;
import io.github.techradar.source.LinkedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RadarSiteTest {

  private static final Pattern REFERENCE = Pattern.compile("(?:href|src)=\"([^\"#?]+)[^\"]*\"");

  private static final Optional<Repository> REPOSITORY =
      Optional.of(new Repository("https://example.org/docs/blob/HEAD/src"));

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
    Fixtures.write(source, "a.png", "GIF89a, not really a picture");
  }

  @Test
  void everyEntryHasAPageAndEveryLinkLeadsSomewhere() throws IOException {
    List<String> missing = write();

    assertThat(pages().keySet())
        .containsExactly(
            "radar.html",
            "radar/cobol.html",
            "radar/kafka.html",
            "radar/quadrants/frameworks.html",
            "radar/quadrants/languages.html",
            "radar/quadrants/platforms.html",
            "radar/quadrants/techniques.html",
            "radar/quadrants/tools.html",
            "radar/sub-pulsar.html");
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
                if (!reference.group(1).startsWith("https:")) {
                  assertThat(site.resolve(path).resolveSibling(reference.group(1))).exists();
                }
              }
            });
  }

  @Test
  void pagesLoadNothingFromOtherHostsUnlessTheDefinitionSaysSo(@TempDir Path remote)
      throws IOException {
    source = remote;
    String image = "![One](https://one.example.org/a.png)";
    Fixtures.write(
        source,
        "a.md",
        Fixtures.entry(
            "A",
            "Adopt",
            "Tools\ndescription: '" + image + "'",
            image
                + " [^1] <img src='//two.example.org/b' width=9>\n\n[^1]: "
                + image
                + "\n\n## Timeline\n\n- (2025-01-01) Adopt: ![T](http://three.example.org)\n"));
    Fixtures.write(source, "tools/index.md", image);

    write();

    assertThat(pages().values()).noneMatch(html -> html.contains("<img"));
    assertThat(pages().get("radar/a.html"))
        .contains("<a href=\"https://one.example.org/a.png\">One</a>")
        .doesNotContain("loads images");

    Fixtures.write(source, "radar.yml", "images: anywhere\n");
    write();

    assertThat(pages().get("radar/a.html"))
        .contains("<img src=\"//two.example.org/b\" width=\"9\" />")
        .contains(
            "This page loads images from one.example.org, three.example.org, two.example.org.");
    assertThat(pages().get("radar/quadrants/tools.html"))
        .contains("This page loads images from one.example.org.");
    assertThat(pages().get("radar/quadrants/languages.html")).doesNotContain("loads images");
  }

  @Test
  void whatIsWrongWithADraftIsNotToldToReaders(@TempDir Path drafts) throws IOException {
    source = drafts;
    Fixtures.write(source, "known.md", Fixtures.entry("A", "Tiral", "Tools", ""));
    Fixtures.write(source, "secret.md", Fixtures.entry("B", "Houd\ndraft: true", "Tools", ""));
    Fixtures.write(source, "doubt.md", Fixtures.entry("C", "Hold\ndraft: yes", "Tools", ""));

    write();

    assertThat(pages().get("radar.html"))
        .contains("known.md:3:9", "Tiral")
        .doesNotContain("secret", "Houd", "doubt");
  }

  @Test
  void theTextOfAnIntroductionThatIsADraftIsKeptBack(@TempDir Path drafts) throws IOException {
    source = drafts;
    String draft = "---\ndescription: HIDDEN\ndraft: %s\n---\n\nHIDDEN\n";
    Fixtures.write(source, "tools/index.md", draft.formatted("true"));
    Fixtures.write(
        source, "languages/index.md", draft.formatted("false").replace("HIDDEN", "Open"));
    Fixtures.write(source, "tools/a.md", Fixtures.entry("A", "Adopt", "Tools", ""));
    Fixtures.write(source, "languages/b.md", Fixtures.entry("B", "Adopt", "Languages", ""));

    write();

    assertThat(pages())
        .hasEntrySatisfying(
            "radar/quadrants/languages.html", page -> assertThat(page).contains("Open"));
    assertThat(pages().values()).noneMatch(page -> page.contains("HIDDEN"));
  }

  @Test
  void aDraftWithTheTitleOrTheIdOfAnotherEntryLeavesThatOnTheRadar(@TempDir Path drafts)
      throws IOException {
    source = drafts;
    Fixtures.write(source, "a-draft.md", Fixtures.entry("Kafka", "Hold\ndraft: true", "Tools", ""));
    Fixtures.write(source, "kafka.md", Fixtures.entry("Kafka", "Adopt", "Tools", ""));
    Fixtures.write(source, "Pulsar.md", Fixtures.entry("Old", "Hold\ndraft: true", "Tools", ""));
    Fixtures.write(source, "pulsar.md", Fixtures.entry("Pulsar", "Adopt", "Tools", ""));

    write();

    assertThat(pages()).containsKeys("radar/kafka.html", "radar/pulsar.html");
    assertThat(pages().get("radar.html")).doesNotContain("a-draft", "Pulsar.md", "Old");
  }

  /** Browsers read both in the encoding of the page that links them. */
  @Test
  void styleSheetAndScriptAreTheSameInEveryEncoding() throws IOException {
    write();

    assertThat(Files.readString(site.resolve("radar/techradar.css"), US_ASCII))
        .contains("content: \"\\25B2  \"");
    assertThat(Files.readString(site.resolve("radar/techradar.js"), US_ASCII))
        .contains("'\\u0111': 'd'");
  }

  @Test
  void earlierStatesAreKeptBackAsTheirEntryIsOrLeadToItsPage() throws IOException {
    Fixtures.write(folder, "dated/radar.yml", "editions: folders");
    for (String name : List.of("secret", "pulsar")) {
      Fixtures.write(
          folder,
          "dated/2024-01-01/" + name + ".md",
          Fixtures.entry(name, "Trial\ndraft: true", "Tools", "The SECRET of " + name));
    }
    Fixtures.write(folder, "dated/2025-01-01/secret.md", "---\nring: Adopt\ndraft: true\n---\n");
    Fixtures.write(folder, "dated/2025-01-01/pulsar.md", "---\ndraft: false\n---\nPublic.\n");
    Fixtures.write(
        folder,
        "dated/2025-01-01/a.md",
        Fixtures.entry(
            "A",
            "Adopt",
            "Tools",
            "[s1](../2024-01-01/secret.md) [s2](secret.md) [p](../2024-01-01/pulsar.md)"));
    source = folder.resolve("dated");

    List<String> missing = write();

    assertThat(pages().get("radar/a.html")).contains("<p>s1 s2 <a href=\"pulsar.html\">p</a></p>");
    assertThat(missing)
        .containsExactly(
            "2025-01-01/a.md: '../2024-01-01/secret.md' leads to an entry that is not published, so"
                + " the page has no link",
            "2025-01-01/a.md: 'secret.md' leads to an entry that is not published, so the page has"
                + " no link");
    assertThat(site.resolve("radar/files")).doesNotExist();
    assertThat(pages().values()).noneMatch(page -> page.contains("SECRET"));
  }

  @Test
  void linksOfATextThatADatedFolderInheritsStartAtTheOlderFolder() throws IOException {
    source = Path.of("src/test/resources/radars/dated-folders");

    write();

    assertThat(pages().get("radar/sound.html"))
        .contains(
            "<p>Text, and <a href=\"files/2025-01-31/sound.txt\">notes</a> from the same folder.</p>");
    assertThat(site.resolve("radar/files/2025-01-31/sound.txt")).hasContent("Notes.\n");
    assertThat(pages().get("radar/new.html"))
        .as("the text of the older folder is told as what happened then")
        .contains("<p>Seen <a href=\"files/2024-01-31/new.txt\">once</a>.</p>");
  }

  @Test
  void theIndexOfAFolderIntroducesItsQuadrant() throws IOException {
    source = folder.resolve("folders");
    Fixtures.write(
        source, "tools/_index.md", "Built with [it](kafka.md#why). ![a](b c.png) [z](zig.md)");
    Fixtures.write(source, "tools/b c.png", "GIF89a, not really a picture");
    Fixtures.write(source, "tools/kafka.md", "---\ntitle: Kafka\nstatus: Adopt\n---\n## Why\nSo.");
    Fixtures.write(source, "tools/zig.md", "---\ntitle: Z\nstatus: Adopt\ndraft: true\n---\n");
    Fixtures.write(
        source,
        "Languages/index.md",
        "---\ntitle: All languages\norder: 1\ndescription: Spoken.\ncolor: '#0000ff'\n---\n");

    List<String> missing = write();

    assertThat(pages().get("radar/quadrants/tools.html"))
        .contains(
            "<div class=\"body\"><p>Built with <a href=\"../tools-kafka.html#body-why\">it</a>. <img"
                + " src=\"../files/tools/b%20c.png\" alt=\"a\" /> z</p>")
        .contains("<a href=\"../tools-kafka.html\">Kafka</a>");
    assertThat(site.resolve("radar/files/tools/b c.png")).exists();
    assertThat(missing)
        .containsExactly(
            "tools/_index.md: 'zig.md' leads to an entry that is not published, so the page has no"
                + " link");
    assertThat(pages().get("radar/quadrants/languages.html"))
        .contains("<h1>All languages</h1><p class=\"summary\">Spoken.</p>")
        .contains("quadrant-page q1");
    assertThat(pages()).doesNotContainKeys("radar/tools.html", "radar/languages.html");
  }

  @Test
  void theRadarPageShowsChartIndexListsAndWhatIsLeftOut() throws IOException {
    write();
    String html = pages().get("radar.html");

    assertThat(html)
        .contains(
            "<a class=\"blip q4\" href=\"radar/kafka.html\" data-entry=\"kafka\" data-ring=\"adopt\""
                + " data-quadrant=\"platforms\"")
        .contains(
            "<li value=\"1\" data-entry=\"kafka\" data-ring=\"adopt\" data-quadrant=\"platforms\"><span class=\"number\" aria-hidden=\"true\">1</span>")
        .contains("2 technologies on the radar, 1 more beside it, 1 in the making.")
        .contains("<a href=\"radar/cobol.html\">Cobol</a>")
        .contains(
            "<code>broken.md:3:9</code> <span lang=\"en\">unknown status &#x27;Adpot&#x27;</span>")
        .contains("<h2 id=\"quadrant-tools\"><a href=\"radar/quadrants/tools.html\">Tools</a></h2>")
        .doesNotContain("Zig", "<script>");
    assertThat(html.split("class=\"blip ", -1)).hasSize(3);
  }

  @Test
  void everyPageIsAtMostTwoClicksAwayAndHasOneHeadingAndATitleOfItsOwn() throws IOException {
    Fixtures.write(source, "a.md", tagged("A", "Data"));
    Fixtures.write(source, "b.md", tagged("B", "data"));
    write();
    Map<String, String> pages = pages();
    Set<String> reached = new HashSet<>(Set.of("radar.html"));
    for (int click = 0; click < 2; click++) {
      for (String path : List.copyOf(reached)) {
        Matcher reference = REFERENCE.matcher(pages.getOrDefault(path, ""));
        while (reference.find()) {
          Path target = site.resolve(path).resolveSibling(reference.group(1)).normalize();
          reached.add(site.relativize(target).toString().replace('\\', '/'));
        }
      }
    }

    assertThat(reached).containsAll(pages.keySet()).contains("radar/radar.svg");
    assertThat(pages).containsKey("radar/tags/index.html");
    assertThat(pages.values().stream().map(RadarSiteTest::title)).doesNotHaveDuplicates();
    pages.forEach((path, html) -> assertThat(html.split("<h1", -1)).as(path).hasSize(2));
  }

  @Test
  void anEntryLeadsToItsQuadrantTagsSourceAndNeighbours() throws IOException {
    Fixtures.write(source, "a.md", tagged("A", "Data, C"));
    Fixtures.write(source, "b.md", tagged("B", "data, c, Web"));
    Fixtures.write(source, "c.md", tagged("C", "Web, C++"));
    write();

    assertThat(pages().get("radar/b.html"))
        .contains("<a href=\"quadrants/tools.html\">Tools</a>")
        .contains("<a href=\"../radar.html?tag=data\">Data</a>")
        .contains("<a href=\"https://example.org/docs/blob/HEAD/src/b.md\"><code>b.md</code></a>")
        .contains(
            "<h2>See also</h2><ul><li><a href=\"a.html\">A</a> <span class=\"aside\">Adopt</span></li>"
                + "<li><a href=\"c.html\">C</a>")
        .contains(
            "<nav class=\"neighbours\" aria-label=\"The entries before and after this one\">"
                + "<a class=\"prev\" rel=\"prev\" href=\"a.html\">"
                + "<span class=\"unseen\">Previous:</span> <span class=\"title\">A</span></a>"
                + "<a class=\"next\" rel=\"next\" href=\"c.html\">");
    assertThat(pages().get("radar/cobol.html")).doesNotContain("See also", "neighbours");
    assertThat(pages().get("radar/tags/index.html"))
        .contains(
            "<h2 id=\"tag-c\"><span>C</span> <span class=\"count\">2</span></h2><ul><li><a href=\"../a.html\">A</a>",
            "<h2 id=\"tag-c-2\"><span>C++</span> <span class=\"count\">1</span></h2><ul><li><a href=\"../c.html\">C</a>");
  }

  @Test
  void ownersHaveAPageAsTagsDoWithWhatIsInUseFirst() throws IOException {
    Fixtures.write(source, "a.md", owned("A", "Hold", "team search"));
    Fixtures.write(source, "b.md", owned("B", "Adopt", "Team Search, Data & Co"));
    write();

    assertThat(pages().get("radar/a.html"))
        .contains("<a href=\"../radar.html?owner=team%20search\">Team Search</a>");
    assertThat(pages().get("radar.html"))
        .contains("<a href=\"radar/owners/index.html\">Owners</a>");
    assertThat(pages().get("radar/owners/index.html"))
        .contains(
            "<h2 id=\"owner-team-search\"><span>Team Search</span>"
                + " <span class=\"count\">2</span></h2>"
                + "<ul><li><a href=\"../b.html\">B</a> <span class=\"aside\">Adopt</span></li>"
                + "<li><a href=\"../a.html\">A</a> <span class=\"aside\">Hold</span></li></ul>",
            "<a href=\"../../radar.html?owner=team%20search\"",
            "<a href=\"../../radar.html?owner=data%20%26%20co\""
                + " aria-label=\"Show on the radar: Data &amp; Co\">Show on the radar</a>");
  }

  private static String owned(String title, String status, String owners) {
    return "---\ntitle: %s\nstatus: %s\nquadrant: Tools\nowners: %s\n---\n\nText.\n"
        .formatted(title, status, owners);
  }

  @Test
  void theWayThroughThePagesFollowsTheNumbersAndThenEachList() throws IOException {
    Fixtures.write(source, "listed.md", unlisted("Listed", "Trial"));
    Fixtures.write(source, "other.md", unlisted("Other", "Hold"));
    Fixtures.write(source, "a.md", Fixtures.entry("A", "Trial", "Techniques", ""));
    write();

    assertThat(way("kafka")).isEqualTo("sub-pulsar");
    assertThat(way("sub-pulsar")).isEqualTo("kafka a");
    assertThat(way("a")).isEqualTo("sub-pulsar");
    assertThat(way("listed")).isEqualTo("other");
    assertThat(way("cobol")).isEmpty();
  }

  /** The ids of the entries before and after one. */
  private String way(String id) throws IOException {
    Pattern neighbour = Pattern.compile("rel=\"(?:prev|next)\" href=\"([a-z-]+)\\.html\"");
    return neighbour
        .matcher(pages().get("radar/" + id + ".html"))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.joining(" "));
  }

  @Test
  void whatIsOnARingButNotOnTheChartSaysSo() throws IOException {
    Fixtures.write(source, "listed.md", unlisted("Listed", "Trial"));
    write();

    assertThat(pages().get("radar/listed.html"))
        .contains("<span class=\"ring\">Trial, not on the chart</span>");
    assertThat(pages().get("radar/kafka.html")).contains("<span class=\"ring\">Adopt</span>");
    assertThat(pages().get("radar/quadrants/tools.html"))
        .contains(
            "<h2 id=\"not-featured\">Not on the chart <span class=\"count\">1</span></h2><ul><li><div>"
                + "<a href=\"../listed.html\">Listed</a> <span class=\"on-ring\">Trial</span>");
  }

  private static String unlisted(String title, String status) {
    return Fixtures.entry(title, status + "\nfeatured: false", "Tools", "");
  }

  @Test
  void aQuadrantsPageShowsItsWedgeItsEntriesAndThoseOffTheRadar() throws IOException {
    Fixtures.write(
        source, "kafka.md", Fixtures.entry("Kafka", "Adopt\ndescription: A log.", "Platforms", ""));
    write();

    assertThat(pages().get("radar/quadrants/platforms.html"))
        .contains("<title>Platforms | Technology Radar</title>", "<h1>Platforms</h1>")
        .contains("<a class=\"blip q4\" href=\"../kafka.html\" data-entry=\"kafka\"")
        .contains("<a href=\"../kafka.html\">Kafka</a> <span class=\"aside\">A log.</span>")
        .contains(
            "<a href=\"languages.html\">Languages</a>",
            "<a href=\"platforms.html\" aria-current=\"page\">Platforms</a>")
        .doesNotContain("Cobol");
    assertThat(pages().get("radar/quadrants/languages.html"))
        .contains(
            "Nothing here yet.",
            "<h2 id=\"status-archived\">Archived <span class=\"count\">1</span></h2>")
        .contains("<a href=\"../cobol.html\">Cobol</a>")
        .doesNotContain("<svg");
  }

  @Test
  void thePageOfAnEntryNamesItsPackages() throws IOException {
    Fixtures.write(
        source,
        "log4j.md",
        Fixtures.entry(
            "Log4j",
            "Hold\ncoordinates: ['log4j:*', 'org.example:old:[1,2)', pkg:npm/@old/log]",
            "Tools",
            ""));
    write();

    assertThat(pages().get("radar/log4j.html"))
        .contains("<dt>Packages</dt><dd>log4j:*, org.example:old:[1,2), pkg:npm/@old/log</dd>");
    assertThat(pages().get("radar/kafka.html")).doesNotContain("<dt>Packages");
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
            (path, html) ->
                assertThat(html).as(path).doesNotContain("<script>", "</title><script"));
    assertThat(pages().get("radar/evil.html")).contains("&lt;script&gt;alert(2)&lt;/script&gt;");
  }

  @Test
  void nothingOnAPageOverridesTheDirectionOfLetters() throws IOException {
    Fixtures.write(
        source,
        "installer.md",
        """
        ---
        title: "Installer \u202Egnp.exe"
        status: Adopt
        quadrant: Tools
        tags: ["\u202Dtag"]
        owners: ["\u202Eteam"]
        ---

        See &#x202E;gnp.exe, &#8237;x or `\u202Egnp.exe`, and \u2067this\u2069.
        """);
    write();

    assertThat(pages().get("radar/installer.html")).contains("<h1>Installer gnp.exe</h1>");
    assertThat(pages().get("radar/installer.html")).contains("\u2067this\u2069");
    pages()
        .forEach(
            (path, html) ->
                assertThat(html)
                    .as(path)
                    .doesNotContainPattern("[\u202D\u202E]|&#[xX]0*202[dDeE];|&#0*823[78];"));
    assertThat(Files.readString(site.resolve(SitePaths.DEFAULT.picture())))
        .contains("Installer gnp.exe");
  }

  @Test
  void filesThatCouldActStayBehindAndTheirWordsStayOnThePage() throws IOException {
    source = Path.of("src/test/resources/radars/files-that-act");

    write();

    assertThat(pages().get("radar/kafka.html"))
        .contains(
            "<img src=\"files/logo.svg\" alt=\"Logo\" />, <a href=\"files/logo.svg#top\">the"
                + " same</a>, a page, a script and\n<a href=\"files/picture.gif\">a picture</a> in"
                + " a folder, in a tag,\na license, <a href=\"files/old.doc\">old words</a>, data, a"
                + " feed, <a href=\"files/chart.drawio\">our own</a>.</p>")
        .doesNotContain("page.html");
    assertThat(site.resolve("radar/files/logo.svg"))
        .hasContent(
            "<svg xmlns=\"http://www.w3.org/2000/svg\""
                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"><path d=\"M0 0\"></path></svg>\n");
    try (Stream<Path> files = Files.walk(site.resolve("radar/files"))) {
      assertThat(files.filter(Files::isRegularFile).map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "chart.drawio", "logo.svg", "notes.txt", "old.doc", "picture.gif");
    }
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

  @Test
  void aPageOfARunThatWasCutOffIsGoneWhenItsEntryIsADraft() throws IOException {
    Radar radar = Fixtures.withoutPast(Fixtures.check(source));
    Words words = Words.in(Locale.ROOT);
    LinkedFiles linked = Fixtures.linked(radar, source);
    BodyHtml bodies = new BodyHtml(radar, linked, words.ofBodies());
    PageWriter standalone = new StandaloneWriter(site, words);
    List<String> cutOff = new ArrayList<>();
    PageWriter failing =
        (page, feeds) -> {
          standalone.write(page, feeds);
          cutOff.add(page.path());
          throw new IOException("cut off");
        };
    assertThatThrownBy(
            () ->
                new RadarSite(radar, linked, site, words, SiteContext.NONE, bodies).write(failing))
        .hasMessage("cut off");
    assertThat(cutOff).containsExactly("radar/kafka.html");

    Fixtures.write(source, "kafka.md", Fixtures.entry("K", "Adopt\ndraft: true", "Tools", ""));
    write();

    assertThat(pages()).doesNotContainKey("radar/kafka.html").containsKey("radar/cobol.html");
  }

  @Test
  void pagesAndFilesThatAreNoLongerWrittenAreRemovedAndNothingElse() throws IOException {
    write();
    Fixtures.write(site, "radar/mine.html", "not ours");
    Fixtures.write(folder, "outside.txt", "not ours either");
    Path list = site.resolve("radar/files.txt");
    Fixtures.write(
        site,
        "radar/files.txt",
        Files.readString(list) + "../outside.txt\nradar/../../outside.txt\n\0\n/etc\nradar\n");
    Files.delete(source.resolve("cobol.md"));
    Fixtures.write(source, "kafka.md", Fixtures.entry("Kafka", "Adopt", "Platforms", "No image."));
    write();

    assertThat(site.resolve("radar/cobol.html")).doesNotExist();
    assertThat(site.resolve("radar/files/a.png")).doesNotExist();
    assertThat(site.resolve("radar/kafka.html")).exists();
    assertThat(site.resolve("radar/mine.html")).exists();
    assertThat(folder.resolve("outside.txt")).exists();
    assertThat(list)
        .content()
        .startsWith(
            "radar.html\nradar/about.txt\nradar/badges/kafka.svg\nradar/badges/sub-pulsar.svg\nradar/icon.svg\n")
        .doesNotContain("outside", "cobol", "a.png", "mine");
    assertThat(site.resolve("radar/badges/cobol.svg")).doesNotExist();
  }

  private static String tagged(String title, String tags) {
    return Fixtures.entry(title, "Adopt\ntags: [" + tags + "]", "Tools", "");
  }

  private static String title(String html) {
    return html.replaceAll("(?s).*?<title>(.*?)</title>.*", "$1");
  }

  private List<String> write() throws IOException {
    return Sites.write(
        Fixtures.withoutPast(Fixtures.check(source)),
        source,
        site,
        new SiteContext(SitePaths.DEFAULT, REPOSITORY, Optional.empty(), List.of()));
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
