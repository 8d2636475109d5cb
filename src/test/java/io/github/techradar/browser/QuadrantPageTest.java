package io.github.techradar.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The page of a quadrant: its wedge of the chart and the list beside it. */
class QuadrantPageTest {

  private static final String LIT =
      "return [...document.querySelectorAll('.lit')].map((e) => e.tagName.toLowerCase() + ' ' +"
          + " e.dataset.entry);";

  @TempDir static Path folder;
  private static Site site;

  private Browser browser;

  @BeforeAll
  static void aRadarOfMany() {
    site = Site.madeUp(folder, 160, 4);
  }

  @BeforeEach
  void open() {
    browser = Browser.fresh().open(page(2));
  }

  private static URI page(int quadrant) {
    return site.page("radar/quadrants/quadrant-" + quadrant + ".html");
  }

  @Test
  void theListMarksTheBlipAndTheBlipTheList() {
    point("li[data-entry='technology-13']");
    assertThat(browser.askForTexts(LIT)).containsExactly("a technology-13", "li technology-13");

    point(".blip[data-entry='technology-21']");
    assertThat(browser.askForTexts(LIT)).containsExactly("a technology-21", "li technology-21");
  }

  private void point(String selector) {
    browser.ask(
        Object.class,
        "arguments[0].dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));",
        browser.find(selector));
  }

  @Test
  void theWedgeIsOneStopAndKeysGoOn() {
    while (browser.focused().getDomAttribute("data-entry") == null) {
      browser.tab();
    }
    String first = browser.focused().getDomAttribute("data-entry");
    assertThat(browser.askForTexts(LIT)).containsExactly("a " + first, "li " + first);

    browser.press(Keys.PAGE_DOWN);
    assertThat(browser.focused().getDomAttribute("data-entry")).isNotEqualTo(first);
    browser.press(Keys.HOME, Keys.ESCAPE);
    assertThat(browser.focused().getDomProperty("href")).endsWith("/" + first + ".html");
    assertThat(browser.askForTexts(LIT)).containsExactly("a " + first, "li " + first);
  }

  @Test
  void theWedgeStaysInSightAndShowsTheRingThatOneReads() {
    browser.ask(
        Object.class,
        "document.getElementById('ring-hold').scrollIntoView();"
            + " return new Promise((done) => setTimeout(done, 300));");

    assertThat(
            browser.askForTexts(
                """
                const { top, bottom } = document.querySelector('.chart').getBoundingClientRect();
                return [top >= 0 && bottom <= window.innerHeight, window.scrollY > 500];
                """))
        .containsExactly("true", "true");
    assertThat(
            browser.askForTexts(
                "return [...document.querySelectorAll('.read')].map((cell) =>"
                    + " cell.getAttribute('href'));"))
        .containsExactly("quadrant-2.html#ring-hold");
  }

  @Test
  void theOpenTabIsMarked() {
    assertThat(browser.texts(".quadrants a"))
        .containsExactly("Quadrant 1", "Quadrant 2", "Quadrant 3", "Quadrant 4");
    assertThat(browser.texts(".quadrants [aria-current=page]")).containsExactly("Quadrant 2");
  }

  @ParameterizedTest
  @CsvSource({"1280, false", "390, false", "390, true"})
  void nobodyIsKeptOut(int width, boolean dark) {
    browser.dark(dark).width(width).open(page(3));

    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.scrollsSideways()).isFalse();
    assertThat(browser.overlaps()).isEmpty();
    assertThat(browser.barriers()).isEmpty();
  }

  @Test
  void aTitleThatIsTooLongStaysOnThePage() {
    browser.open(
        Site.of(Path.of("src/test/resources/browser"), folder.resolve("small"))
            .page("radar/quadrants/techniques.html"));
    List<String> wide =
        browser.askForTexts(
            """
            document.querySelectorAll('.chart .title').forEach((title) => {
              title.style.display = 'inline';
            });
            const page = document.documentElement;
            return [page.scrollWidth <= page.clientWidth, document.querySelector('.title') !== null];
            """);

    assertThat(wide).containsExactly("true", "true");
  }

  @Test
  void withoutScriptsTheWedgeAndTheListAreThere() {
    browser.scripts(false).open(page(1));

    assertThat(browser.all(".chart .blip")).hasSize(40);
    assertThat(browser.texts(".index li")).hasSize(40);
    assertThat(browser.texts(".chart .name")).isNotEmpty();
  }
}
