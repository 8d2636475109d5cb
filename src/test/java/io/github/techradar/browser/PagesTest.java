package io.github.techradar.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/** What holds for pages of every kind. */
class PagesTest {

  @TempDir static Path folder;
  private static Site site;

  private Browser browser;

  @BeforeAll
  static void theSiteOfEverything() {
    site = Site.small(folder);
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

    for (String page : site.pages()) {
      assertThat(browser.open(site.page(page)).barriers()).as(page).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Browser.WIDE, Browser.NARROW})
  void noPageScrollsSideways(int width) {
    browser.width(width);

    for (String page : site.pages()) {
      assertThat(browser.open(site.page(page)).scrollsSideways()).as(page).isFalse();
    }
  }

  @Test
  void everyPageHasATitleOfItsOwnAndOneHeadingAboveAll() {
    Map<String, String> pages = new HashMap<>();

    for (String page : site.pages()) {
      browser.open(site.page(page));
      assertThat(pages.put(browser.title(), page)).as(page).isNull();
      assertThat(browser.all("h1")).as(page).hasSize(1);
    }
  }

  @Test
  void noLinkIsDead() {
    assertThat(DeadLinks.of(browser, site)).isEmpty();
  }

  @Test
  void deadLinksAreFound(@TempDir Path pages) throws IOException {
    Files.writeString(
        pages.resolve("one.html"),
        """
        <a href="#here" id="here">alive</a> <a href="two.html#there">alive</a>
        <a href="https://example.org/">elsewhere</a>
        <a href="#nowhere">dead</a> <a href="three.html">dead</a> <a href="two.html#here">dead</a>
        """);
    Files.writeString(pages.resolve("two.html"), "<p id=there><img src=gone.png>");

    String place = pages.toUri().toString().replaceFirst("/$", "");
    assertThat(DeadLinks.of(browser, new Site(pages)))
        .containsExactlyInAnyOrder(
            "#nowhere in " + place + "/one.html",
            "three.html in " + place + "/one.html",
            "two.html#here in " + place + "/one.html",
            "gone.png in " + place + "/two.html");
  }

  @Test
  void noLinkGoesToAnotherPlaceThanTheEntriesName() {
    Set<String> hosts =
        site.pages().stream()
            .peek(page -> browser.open(site.page(page)))
            .flatMap(page -> browser.all("[href], [src]").stream())
            .map(PagesTest::target)
            .filter(target -> target.startsWith("http"))
            .collect(Collectors.toSet());

    assertThat(hosts).containsExactly("https://www.postgresql.org/");
  }

  @Test
  void whatAnEntryShowsOfAnotherHostIsNotLoaded(@TempDir Path source, @TempDir Path pages) {
    Fixtures.write(
        source,
        "a.md",
        Fixtures.entry(
            "A",
            "Adopt",
            "Tools",
            "![a](https://example.org/a.png) <img src='//example.org/p.png' width=99999 height=99999>"
                + " ![b](b.svg)"));
    Fixtures.write(
        source, "b.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='99999' height='99'/>");
    Site remote = Site.of(source, pages);

    browser.width(Browser.NARROW).open(remote.page("radar/a.html"));

    assertThat(browser.all("[src]"))
        .extracting(PagesTest::target)
        .containsExactlyInAnyOrder("files/b.svg", "techradar.js");
    assertThat(browser.scrollsSideways()).isFalse();
    assertThat(browser.all("a[href*='example.org']")).hasSize(2);
  }

  private static String target(WebElement element) {
    String href = element.getDomAttribute("href");
    return href == null ? element.getDomAttribute("src") : href;
  }

  @Test
  void allPagesAreSoundHtml() throws Exception {
    HtmlValidator validator = new HtmlValidator();

    for (String page : site.pages()) {
      assertThat(validator.findings(site.folder().resolve(page))).as(page).isEmpty();
    }
  }

  @Test
  void withoutScriptsEveryEntryIsThereToBeReadAndFollowed() {
    browser.scripts(false).open(site.radar());

    assertThat(browser.texts(".index li a"))
        .containsExactlyInAnyOrder(
            "PostgreSQL",
            "Apache Kafka",
            "Kotlin",
            "Café \"à la carte\" <b> & more",
            "Design tokens for every one of our applications, on the web and elsewhere");
    assertThat(browser.texts(".off-radar li a"))
        .containsExactlyInAnyOrder("Subversion", "WebAssembly");
    assertThat(browser.texts(".chart a.blip .number")).containsExactly("1", "2", "3", "4", "5");
    assertThat(browser.texts("form, button, input")).isEmpty();

    browser.find(".chart a.blip[data-entry=postgresql] .number").click();

    assertThat(browser.texts("h1")).containsExactly("PostgreSQL");
    assertThat(browser.texts("h2")).contains("Why", "What to watch out for");
  }

  @Test
  void theTabKeyReachesAllThatActsAndShowsWhereItIs() {
    for (String page : site.pages()) {
      browser.open(site.page(page));
      long acting =
          browser
              .all("a[href]:not([tabindex='-1']), input:enabled, select, button, summary")
              .stream()
              .filter(WebElement::isDisplayed)
              .count();

      Set<WebElement> reached = new HashSet<>();
      for (browser.tab(); reached.size() < acting; browser.tab()) {
        WebElement element = browser.focused();
        assertThat(reached.add(element)).as("%s: %s twice", page, element).isTrue();
        assertThat(browser.showsFocus(element)).as("%s: %s", page, element).isTrue();
      }
    }
  }

  @Test
  void onPaperThereIsBlackOnWhiteAndNoForm() {
    for (String page : site.pages()) {
      browser.dark(true).open(site.page(page)).paper();
      assertThat(browser.find("#techradar").getCssValue("color")).isEqualTo("rgba(0, 0, 0, 1)");
      assertThat(browser.find("#techradar").getCssValue("background-color"))
          .isEqualTo("rgba(255, 255, 255, 1)");
      assertThat(browser.texts("form")).isEmpty();
    }
  }

  @Test
  void everyPageCanBePrinted() {
    for (String page : site.pages()) {
      String pdf = new String(browser.open(site.page(page)).pdf(), StandardCharsets.ISO_8859_1);
      assertThat(pdf).as(page).contains("/Type /Page");
    }
  }

  @Test
  void underAStrictPolicyPagesKeepTheirStyleAndNothingIsRefused() throws IOException {
    try (StrictServer server = new StrictServer(site.folder())) {
      for (String page : site.pages()) {
        browser.open(server.page(page));
        assertThat(browser.complaints()).as(page).isEmpty();
        assertThat(browser.find("#techradar").getCssValue("line-height")).isEqualTo("24px");
      }
    }
  }

  @Test
  void theValidatorFindsWhatIsWrong(@TempDir Path pages) throws Exception {
    Path page = pages.resolve("wrong.html");
    Files.writeString(
        page, "<!DOCTYPE html><html lang=en><title>x</title><p><h1>x</p><b id=a id=a>");

    assertThat(new HtmlValidator().findings(page)).hasSizeGreaterThan(2);
  }
}
