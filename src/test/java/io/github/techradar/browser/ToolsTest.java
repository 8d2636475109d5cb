package io.github.techradar.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** What a reader can do with a page: see it light or dark, and pass it on. */
class ToolsTest {

  private static final String THEME = ".tools .theme";

  @TempDir static Path folder;
  private static Site site;
  private Browser browser;

  @BeforeAll
  static void draw() {
    site = Site.madeUp(folder, 30, 4);
  }

  @BeforeEach
  void open() {
    browser = Browser.fresh().open(site.radar());
  }

  @AfterEach
  void forget() {
    browser.ask(Object.class, "localStorage.clear(); return null;");
  }

  @Test
  void aReaderChoosesTheThemeForAllPages() {
    String light = paper();

    browser.find(THEME).click();

    assertThat(browser.find(THEME).getDomAttribute("aria-pressed")).isEqualTo("true");
    assertThat(paper()).isNotEqualTo(light);
    String dark = paper();
    assertThat(browser.open(site.page("radar/technology-1.html")).barriers()).isEmpty();
    assertThat(paper()).isEqualTo(dark);
    browser.open(site.radar()).find(THEME).click();
    assertThat(paper()).isEqualTo(light);
  }

  @Test
  void theSystemsThemeIsTheFirstOne() {
    browser.dark(true).open(site.radar());

    assertThat(browser.find(THEME).getDomAttribute("aria-pressed")).isEqualTo("true");
    browser.find(THEME).click();
    assertThat(browser.find(THEME).getDomAttribute("aria-pressed")).isEqualTo("false");
    assertThat(browser.barriers()).isEmpty();
  }

  @Test
  void theMenuOpensAndEscapeClosesIt() {
    browser.find(".share summary").click();

    assertThat(browser.texts(".share li")).contains("Copy link", "Picture (SVG)", "Print");
    assertThat(browser.barriers()).isEmpty();
    browser.press(Keys.ESCAPE);
    assertThat(browser.texts(".share li")).isEmpty();
    assertThat(browser.focused().getTagName()).isEqualTo("summary");
  }

  @Test
  void theLinkHasWhatIsAskedFor() {
    browser.ask(
        Object.class,
        "navigator.clipboard.writeText = async (text) => { window.copied = text; }; return null;");
    browser.find("[name=q]").sendKeys("technology 2");
    browser.addressOnceItEndsWith("q=technology+2");
    browser.find(".share summary").click();

    browser.find(".share .copy").click();

    assertThat(browser.ask(String.class, "return window.copied;"))
        .endsWith("radar.html?q=technology+2");
    assertThat(browser.texts(".copied")).containsExactly("Link copied");
  }

  /** Under the strictest policy, from a server; from a disk a browser does not allow it. */
  @Test
  void thePictureIsDrawnInTheBrowser() throws Exception {
    assertThat(browser.all(".share .png[hidden]")).hasSize(1);
    try (StrictServer server = new StrictServer(site.folder())) {
      browser.open(server.page("radar.html"));
      browser.ask(
          Object.class,
          """
          HTMLAnchorElement.prototype.click = function () { window.saved = this.download; };
          const address = URL.createObjectURL;
          URL.createObjectURL = (file) => { window.file = file; return address(file); };
          return null;
          """);
      browser.find(".share summary").click();
      browser.find(".share .png").click();

      assertThat(browser.once("window.saved")).isEqualTo("radar.png");
      assertThat(browser.ask(String.class, "return window.file.type;")).isEqualTo("image/png");
      assertThat(browser.ask(Long.class, "return window.file.size;")).isGreaterThan(10_000);
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void withoutTheScriptThereAreNone() {
    browser.scripts(false).open(site.radar());

    assertThat(browser.texts(".tools")).containsExactly("");
  }

  @ParameterizedTest
  @CsvSource({"1366, 650", "1280, 720", "1440, 900", "1920, 1080"})
  void theWholeChartIsInTheFirstWindow(int width, int height) {
    browser.size(width, height).open(site.radar());

    assertThat(
            browser.ask(
                Boolean.class,
                """
        const chart = document.querySelector('.chart').getBoundingClientRect();
        const head = document.querySelector('.head').getBoundingClientRect();
        return chart.top > 0 && chart.bottom <= innerHeight && chart.top - head.top < 140;
        """))
        .isTrue();
  }

  private String paper() {
    return browser.ask(
        String.class,
        "return getComputedStyle(document.getElementById('techradar')).backgroundColor;");
  }
}
