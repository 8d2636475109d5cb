package io.github.techradar.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.Usages;
import io.github.techradar.model.Radar;
import io.github.techradar.model.SitePaths;
import io.github.techradar.site.SiteContext;
import io.github.techradar.site.Sites;
import io.github.techradar.usage.Inventory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers see of many projects that use many entries. */
class UsagePagesTest {

  private static final int ENTRIES = 40;
  private static final int PROJECTS = 60;
  private static final String USAGE = "radar/usage/index.html";

  /** An entry that is used by many, one that is banned and used, and one that nobody uses. */
  private static final List<String> PAGES =
      List.of(USAGE, "radar/lib-1.html", "radar/lib-3.html", "radar/unused.html");

  @TempDir static Path folder;
  private static Site site;

  private Browser browser;

  @BeforeAll
  static void aSite() {
    Path source = folder.resolve("source");
    Fixtures.write(
        source,
        "radar.yml",
        "usage: {ignore: [{coordinates: ['com.example:lib-5*', 'pkg:npm/@types/*'], reason: Plumbing.}]}");
    for (int i = 0; i < ENTRIES; i++) {
      String status = i % 4 == 3 ? "Hold" : "Adopt";
      String versions = i % 2 == 0 ? ":[2,)" : "";
      Fixtures.write(
          source,
          "lib-%s.md".formatted(i),
          entry("Library number " + i, status, "com.example:lib-" + i + versions));
    }
    Fixtures.write(source, "unused.md", entry("مكتبة", "Assess", "com.example:unused"));
    Fixtures.write(source, "tdd.md", Fixtures.entry("Tests first", "Adopt", "Techniques", "Text."));
    Radar radar = Fixtures.whole(Fixtures.check(source), source);
    Path pages = folder.resolve("site");
    Sites.write(
        radar,
        source,
        pages,
        new SiteContext(
            SitePaths.DEFAULT,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.of(Usages.of(radar, List.of("inventories/broken.json"), inventories()))));
    site = new Site(pages);
  }

  private static String entry(String title, String status, String coordinates) {
    return Fixtures.entry(
        title, status + "\ncoordinates: [\"%s\"]".formatted(coordinates), "Tools", "Text.");
  }

  private static Inventory[] inventories() {
    Inventory longest =
        Usages.project(
            "com.example.a.group.with.many.parts:a-project-with-a-long-name-that-goes-on",
            "2026.11.30-SNAPSHOT",
            Usages.direct("pkg:maven/com.example/lib-2@1.0.0-alpha-20261130.123456-7"),
            Usages.direct("pkg:maven/com.example/lib-4"),
            Usages.direct("pkg:npm/%40scope/a-package-of-npm-with-a-long-name@1"));
    return Stream.concat(
            Stream.of(longest, Usages.project("idle", "1")),
            Arrays.stream(Usages.madeUp(PROJECTS, ENTRIES + 30, 30, 7)))
        .toArray(Inventory[]::new);
  }

  @BeforeEach
  void open() {
    browser = Browser.fresh();
  }

  @ParameterizedTest
  @CsvSource({"light, 1280", "light, 390", "dark, 1280", "dark, 390", "forced, 1280"})
  void nobodyIsKeptOut(String scheme, int width) {
    browser.dark(scheme.equals("dark")).width(width);
    if (scheme.equals("forced")) {
      browser.forcedColors();
    }

    for (String page : PAGES) {
      browser.open(site.page(page));
      browser.ask(
          Boolean.class,
          "document.querySelectorAll('details').forEach((d) => { d.open = true; }); return true;");
      assertThat(browser.barriers()).as(page).isEmpty();
      assertThat(browser.scrollsSideways()).as("%s scrolls sideways", page).isFalse();
    }
  }

  @Test
  void allPagesAreSoundHtml() throws Exception {
    HtmlValidator validator = new HtmlValidator();

    for (String page : PAGES) {
      assertThat(validator.findings(site.folder().resolve(page))).as(page).isEmpty();
    }
  }

  @Test
  void noLinkIsDead() {
    assertThat(DeadLinks.of(browser, site)).isEmpty();
  }

  @Test
  void nothingIsRefusedUnderAStrictPolicy() throws IOException {
    try (StrictServer server = new StrictServer(site.folder())) {
      for (String page : PAGES) {
        assertThat(browser.open(server.page(page)).complaints()).as(page).isEmpty();
      }
    }
  }

  /** However far one has gone, the name of the entry and that of the project are there. */
  @ParameterizedTest
  @ValueSource(ints = {Browser.WIDE, Browser.NARROW})
  void theNamesOfRowsAndColumnsStayInSight(int width) {
    browser.width(width).open(site.page(USAGE));

    assertThat(
            browser.ask(
                Boolean.class,
                """
                const box = document.querySelector('.box');
                box.scrollTo(box.scrollWidth, box.scrollHeight);
                const bounds = box.getBoundingClientRect();
                const rows = box.querySelectorAll('tbody th');
                const row = rows[rows.length - 1].getBoundingClientRect();
                const columns = box.querySelectorAll('thead th');
                const column = columns[columns.length - 1].getBoundingClientRect();
                return box.scrollLeft > 0 && box.scrollTop > 0
                    && row.left >= bounds.left && row.left < bounds.left + 3
                    && row.width < bounds.width / 2
                    && column.top >= bounds.top && column.top < bounds.top + 3
                    && column.height < bounds.height / 2;
                """))
        .isTrue();
  }

  @Test
  void theKeyboardReachesTheBoxAndShowsIt() {
    browser.width(Browser.NARROW).open(site.page(USAGE));

    do {
      browser.tab();
    } while (!"box".equals(browser.focused().getDomAttribute("class")));
    assertThat(browser.showsFocus(browser.focused())).isTrue();
  }

  @Test
  void onPaperTheWholeTableIsThere() {
    browser.width(Browser.WIDE).open(site.page(USAGE)).paper();

    assertThat(
            browser.ask(
                Boolean.class,
                """
                const box = document.querySelector('.box');
                return box.scrollHeight <= box.clientHeight + 1;
                """))
        .isTrue();
  }

  @Test
  void theNoteOfABannedEntryLeadsToThoseWhoUseIt() {
    browser.open(site.page("radar/lib-3.html")).find(".in-use a").click();

    assertThat(browser.address().toString()).endsWith("#used-by");
    assertThat(browser.texts(".used-by tbody th")).isNotEmpty();
  }
}
