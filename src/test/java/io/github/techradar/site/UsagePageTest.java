package io.github.techradar.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.Usages;
import io.github.techradar.model.Radar;
import io.github.techradar.model.SitePaths;
import io.github.techradar.usage.Component;
import io.github.techradar.usage.Inventory;
import io.github.techradar.usage.Usage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of what projects use, and what the pages of entries say of that. */
class UsagePageTest {

  private static final String BOOT = "pkg:maven/org.springframework.boot/spring-boot";
  private static final String LOG4J = "pkg:maven/log4j/log4j@1.2.17";
  private static final String LANG = "pkg:maven/org.apache.commons/commons-lang3@3.14";

  @TempDir Path folder;

  @BeforeEach
  void aRadar() {
    Fixtures.write(
        source(),
        "radar.yml",
        "usage: {ignore: [{coordinates: ['org.slf4j:*', 'junit:junit'], reason: <i>Plumbing</i>}]}");
    write("boot", "Spring Boot", "Adopt", "org.springframework.boot:*:[3,4)");
    write("log4j", "Log4j 1", "Hold", "log4j:log4j");
    write("guava", "Guava", "Assess", "com.google.guava:guava");
    Fixtures.write(source(), "tdd.md", Fixtures.entry("Tests first", "Adopt", "Techniques", "."));
  }

  @Test
  void bothSumsAreToldInWordsAndAddUp() throws IOException {
    site(shop(), Usages.project("idle", "2"));

    assertThat(page("usage/index"))
        .contains("2 projects have 5 components: 2 uses of entries, 1 ignored, 2 of no entry.")
        .contains("4 entries: 2 used, 1 used nowhere, 1 without packages.");
  }

  @Test
  void entriesAreRowsWithTheBannedOnesFirstAndProjectsAreColumns() throws IOException {
    site(
        shop(),
        Usages.project("app", "1", Usages.direct(BOOT + "@2.7.18"), Usages.direct(BOOT + "@3.4")),
        Usages.project("idle", "2"));

    assertThat(inOneLine(page("usage/index")))
        .contains(
            "<thead><tr><th scope=\"col\">Entry</th><th scope=\"col\"><span class=\"project\">app</span>"
                + " <span class=\"aside\">1</span></th><th scope=\"col\"><span class=\"project\">"
                + "com.example:<wbr>shop</span> <span class=\"aside\">1.4</span></th></tr></thead>")
        .contains(
            "<tbody><tr><th scope=\"row\"><a href=\"../log4j.html\">Log4j 1</a> <span"
                + " class=\"aside\">Hold</span> <span class=\"banned\">banned</span></th><td></td>"
                + "<td><span class=\"version\">1.2.17</span></td></tr>")
        .contains(
            "<a href=\"../boot.html\">Spring Boot</a> <span class=\"aside\">Adopt</span></th><td>"
                + "<span class=\"version outside\">2.7.18 <span aria-hidden=\"true\""
                + " title=\"(outside of the versions that the entry names)\">≠</span> <span"
                + " class=\"unseen\">(outside of the versions that the entry names)</span></span>"
                + " <span class=\"version\">3.4</span></td>")
        .contains(
            "Projects that use none of these:</p><ul class=\"tag-list\"><li><span class=\"project\">idle<");
  }

  @Test
  void aUseWithoutAVersionIsSeen() throws IOException {
    site(Usages.project("app", "1", Usages.direct(BOOT)));

    assertThat(page("usage/index"))
        .contains("title=\"version not known\">?</span> <span class=\"unseen\">version not known<")
        .doesNotContain("≠");
  }

  @Test
  void whatNoEntryNamesIsListedByFamiliesAndFoldedWhereOneProjectUsesIt() throws IOException {
    Component text = Usages.direct("pkg:maven/org.apache.commons/commons-text@1.12");
    site(
        Usages.project("a", "1", Usages.direct(LANG), text, Usages.direct("pkg:npm/left-pad@1")),
        Usages.project("b", "1", Usages.direct(LANG)),
        Usages.project("c", "1", Usages.through(BOOT + "@3", "pkg:maven/x/y@1")));

    assertThat(inOneLine(page("usage/index")))
        .contains(
            "<ul class=\"families\"><li><code>org.apache.commons</code> <span class=\"aside\">"
                + "2 projects</span> <ul><li><code>org.apache.commons:commons-lang3</code></li><li>"
                + "<code>org.apache.commons:commons-text</code> <span class=\"aside\">1 project"
                + "</span></li></ul></li></ul><details><summary>1 more that one project uses alone"
                + "</summary><ul class=\"families\"><li><code>pkg:npm/left-pad</code>")
        .doesNotContain("x:y");
  }

  @Test
  void theRestIsThereToBeMended() throws IOException {
    Radar radar = radar();
    site(radar, Usages.of(radar, List.of("inventories/broken.json"), shop()));

    assertThat(inOneLine(page("usage/index")))
        .contains(
            "<ul><li><code>inventories/broken.json:3:7</code> <span lang=\"en\">this is not JSON"
                + "</span></li></ul>")
        .contains(
            "<a href=\"../guava.html\">Guava</a> <span class=\"aside\">Assess</span>"
                + " <code>com.google.guava:guava</code>")
        .contains(
            "<th scope=\"row\"><code>org.slf4j:*</code></th><td>&lt;i&gt;Plumbing&lt;/i&gt;</td>"
                + "<td class=\"number\">1</td>")
        .contains(
            "<code>junit:junit</code></th><td>&lt;i&gt;Plumbing&lt;/i&gt;</td><td class=\"number\">0<");
  }

  @Test
  void partsWithNothingInThemAreNotThere() throws IOException {
    Fixtures.write(source(), "radar.yml", "");
    site(Usages.project("app", "1"));

    assertThat(page("usage/index"))
        .contains("id=\"nowhere\"", "1 project has 0 components: 0 uses of entries")
        .doesNotContain("<table", "id=\"used\"", "id=\"unlisted\"", "id=\"ignored\"", "left-out");
  }

  @Test
  void anEntrySaysWhoUsesItAndHow() throws IOException {
    site(
        shop(),
        Usages.project("app", "1", Usages.direct(BOOT + "@3.4"), Usages.direct(BOOT + "@2.7")),
        Usages.project(
            "deep",
            "1",
            Usages.through(
                "pkg:maven/a/b@1", "pkg:maven/c/d@1", "pkg:maven/e/f@1", BOOT + "@3.1")));

    assertThat(inOneLine(page("boot")))
        .contains(
            "<h2 id=\"used-by\">Used by <span class=\"count\">3</span></h2>",
            "title=\"(outside of the versions that the entry names)\">≠",
            "<span class=\"version\">3.4</span></td><td>direct</td></tr>",
            "<td><code>a:b:1</code> → … → <code>org.springframework.boot:spring-boot:3.1</code></td>",
            "<a href=\"usage/index.html\">Usage</a>")
        .containsSubsequence(">app<", ">com.example:<wbr>shop<", ">deep<")
        .doesNotContain("though no build is to");
    assertThat(inOneLine(page("log4j")))
        .contains(
            "<p class=\"in-use\"><a href=\"#used-by\">1 project uses it, though no build is to.</a></p>",
            "<td><code>com.example:legacy:1.0</code> → <code>log4j:log4j:1.2.17</code></td>");
  }

  @Test
  void whereAnEntryIsSeveralPackagesTheyAreNamedButNotAllOfMany() throws IOException {
    String group = "pkg:maven/org.springframework.boot/";
    site(
        Usages.project(
            "app",
            "1",
            IntStream.range(0, 5)
                .mapToObj(i -> Usages.direct(group + "starter-" + i + "@3.1"))
                .toArray(Component[]::new)));

    assertThat(page("boot")).contains("<td>direct: starter-0, starter-1, starter-2, +2</td>");
  }

  @Test
  void whatNobodyUsesSaysSoAndWhatHasNoPackagesSaysNothing() throws IOException {
    site(shop());

    assertThat(page("guava")).contains("<h2 id=\"used-by\">Used by</h2>", "No project uses it.");
    assertThat(page("tdd")).doesNotContain("used-by", "Usage");
  }

  @Test
  void ofManyProjectsTheFirstAreShown() throws IOException {
    site(
        IntStream.range(10, 35)
            .mapToObj(i -> Usages.project("app-" + i, "1", Usages.direct(BOOT + "@3.1")))
            .toArray(Inventory[]::new));

    String page = page("boot");
    assertThat(page).contains("<summary>15 more projects</summary>");
    assertThat(page.split("<details>")[0]).contains(">app-19<").doesNotContain(">app-20<");
    assertThat(page.split("<details>")[1]).contains(">app-20<", ">app-34<");
  }

  @Test
  void projectsOfOneNameAreToldApartByTheirFiles() throws IOException {
    site(
        new Inventory("app", "1", "b/app.json", List.of(Usages.direct(BOOT + "@3.1"))),
        new Inventory("app", "1", "a/app.json", List.of(Usages.direct(BOOT + "@3.2"))),
        new Inventory("app", "2", "c/app.json", List.of(Usages.direct(BOOT + "@3.3"))));

    for (String page : List.of("boot", "usage/index")) {
      assertThat(page(page))
          .containsSubsequence("<code>a/app.json</code>", "<code>b/app.json</code>")
          .doesNotContain("c/app.json");
    }
  }

  /** Whoever can write an inventory has no say on a page but for the letters. */
  @Test
  void whatInventoriesSayIsText() throws IOException {
    String evil = "<script>alert(1)</script>\"'&\u202E";
    Inventory project =
        new Inventory(
            evil,
            evil,
            evil,
            List.of(
                Usages.named("maven", "org.springframework.boot", evil, evil, evil),
                Usages.named("maven", evil, evil, evil),
                Usages.named("npm", "", evil, evil)));
    Radar radar = radar();
    site(radar, Usages.of(radar, List.of(evil), project, project("عربي", project)));

    for (String page : List.of("boot", "usage/index")) {
      assertThat(page(page))
          .doesNotContain("<script>alert", "\u202E")
          .contains("&lt;script&gt;alert");
    }
    assertThat(page("boot")).contains("<span dir=\"auto\" class=\"project\">عربي</span>");
  }

  /** Without inventories pages are as they were; with them only what is told of usage is added. */
  @Test
  void nothingElseChanges() throws IOException {
    Radar radar = radar();
    Sites.write(radar, source(), folder.resolve("silent"));
    Sites.write(radar, source(), folder.resolve("telling"), context(Usages.of(radar, shop())));
    SortedMap<String, String> silent = files(folder.resolve("silent"));
    SortedMap<String, String> telling = files(folder.resolve("telling"));

    assertThat(silent.get("radar/boot.html")).doesNotContain("used-by", "in-use", "usage/");
    assertThat(silent.get("radar.html")).doesNotContain("usage/index.html");
    assertThat(telling.remove("radar/usage/index.html")).isNotNull();
    telling.replaceAll((path, text) -> withoutUsage(path, text));
    assertThat(telling).isEqualTo(silent);
  }

  private static String withoutUsage(String path, String text) {
    if (path.equals("radar/files.txt")) {
      return text.replace("radar/usage/index.html\n", "").replace("usage/index.html\n", "");
    }
    return text.replaceAll("(?s)<section class=\"used-by\">.*?</section>", "")
        .replaceAll("<p class=\"in-use\">.*?</p>", "")
        .replaceAll("<li><a href=\"radar/usage/index.html\">Usage</a></li>", "");
  }

  @Test
  void theRadarLeadsToIt() throws IOException {
    site(shop());

    assertThat(Files.readString(folder.resolve("site/radar.html")))
        .contains("<li><a href=\"radar/usage/index.html\">Usage</a></li>");
  }

  /** The table of many projects and entries is not larger than what stands in it. */
  @Test
  void aLargeMatrixStaysSmall() throws IOException {
    for (int i = 0; i < 100; i++) {
      write("lib-" + i, "Library " + i, "Adopt", "com.example:lib-" + i);
    }
    site(Usages.madeUp(200, 1_000, 300, 1));

    String page = page("usage/index");
    long cells = Pattern.compile("<td").matcher(page).results().count();
    assertThat(cells).isGreaterThanOrEqualTo(20_000);
    assertThat(page.length()).isLessThan(1_000_000);
  }

  private static Inventory shop() {
    return Usages.project(
        "com.example:shop",
        "1.4",
        Usages.direct(BOOT + "@3.4"),
        Usages.through("pkg:maven/com.example/legacy@1.0", LOG4J),
        Usages.direct("pkg:maven/org.slf4j/slf4j-api@2.0.17"),
        Usages.direct(LANG),
        Usages.direct("pkg:npm/left-pad@1.3.0"));
  }

  private static Inventory project(String name, Inventory like) {
    return new Inventory(name, "1", name + ".json", like.components());
  }

  private void write(String id, String title, String status, String coordinates) {
    String more = "\ncoordinates: [\"%s\"]".formatted(coordinates);
    Fixtures.write(source(), id + ".md", Fixtures.entry(title, status + more, "Tools", "Text."));
  }

  private Path source() {
    return folder.resolve("source");
  }

  private Radar radar() {
    return Fixtures.whole(Fixtures.check(source()), source());
  }

  private void site(Inventory... inventories) {
    Radar radar = radar();
    site(radar, Usages.of(radar, inventories));
  }

  private void site(Radar radar, Usage usage) {
    Sites.write(radar, source(), folder.resolve("site"), context(usage));
  }

  private static SiteContext context(Usage usage) {
    return new SiteContext(
        SitePaths.DEFAULT, Optional.empty(), Optional.empty(), List.of(), Optional.of(usage));
  }

  private String page(String path) throws IOException {
    return Files.readString(folder.resolve("site/radar/" + path + ".html"));
  }

  private static String inOneLine(String html) {
    return html.replaceAll("\n\\s*", "");
  }

  private static SortedMap<String, String> files(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.relativize(file).toString().replace('\\', '/'),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
