package io.github.techradar.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The chart as it is drawn, and how it is used without a mouse. */
class ChartTest {

  @TempDir Path folder;
  private Browser browser;

  @BeforeEach
  void open() {
    browser = Browser.fresh();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1", "1, 8", "60, 2", "60, 3", "300, 1", "300, 4", "300, 5", "300, 6", "300, 7", "1000, 5",
    "1000, 8"
  })
  void noBlipIsDrawnOverAnother(int entries, int quadrants) {
    browser.open(Site.madeUp(folder, entries, quadrants).radar());

    assertThat(browser.all(".chart .blip")).hasSize(entries);
    assertThat(browser.overlaps()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"60, 4", "80, 5"})
  void numbersFitTheirBlipsOnAPhoneToo(int entries, int quadrants) {
    browser.width(Browser.NARROW).open(Site.madeUp(folder, entries, quadrants).radar());

    assertThat(browser.overlaps()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"900, true", "800, true", "400, false"})
  void staysInSightBesideALongIndexIfAllOfItFits(int height, boolean stays) {
    browser.size(Browser.WIDE, height).open(Site.madeUp(folder, 300, 5).radar());

    List<String> edges =
        browser.askForTexts(
            """
            window.scrollTo(0, 2000);
            const figure = document.querySelector('figure').getBoundingClientRect();
            return [figure.top >= 0, figure.bottom > 0 && figure.bottom <= window.innerHeight];
            """);

    assertThat(edges).containsOnly(String.valueOf(stays));
  }

  @Test
  void theChartIsOneStopFromWhichKeysReachEveryBlip() {
    browser.open(Site.madeUp(folder, 12, 5).radar());
    tabToTheChart();
    assertThat(number()).isEqualTo("1");

    List<String> numbers = new ArrayList<>(List.of(number()));
    for (int i = 1; i < 12; i++) {
      browser.press(Keys.PAGE_DOWN);
      numbers.add(number());
      assertThat(browser.showsFocus(browser.focused())).as("%s shows its focus", numbers).isTrue();
    }
    assertThat(numbers)
        .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
    browser.press(Keys.HOME);
    assertThat(number()).isEqualTo("1");
    browser.press(Keys.END, Keys.PAGE_UP);
    assertThat(number()).isEqualTo("11");

    browser.tab();
    assertThat(isBlip(browser.focused())).isFalse();
    browser.tabBack();
    assertThat(number()).as("the chart remembers where one was").isEqualTo("11");
    browser.press(Keys.ESCAPE);
    assertThat(browser.focused().getText()).isEqualTo(browser.find("li[value='11'] a").getText());
  }

  @Test
  void arrowsGoToWhatLiesThere() {
    browser.open(Site.madeUp(folder, 60, 4).radar());
    tabToTheChart();
    Map<CharSequence, String> ways =
        Map.of(
            Keys.ARROW_RIGHT, "x > 0",
            Keys.ARROW_LEFT, "x < 0",
            Keys.ARROW_DOWN, "y > 0",
            Keys.ARROW_UP, "y < 0");
    ways.forEach(
        (key, way) -> {
          browser.press(Keys.HOME);
          WebElement from = browser.focused();
          browser.press(key);
          if (!browser.focused().equals(from)) {
            assertThat(
                    browser.ask(
                        Boolean.class,
                        """
                        const [from, to] = arguments[0].map((blip) => blip.querySelector('.disc'));
                        const x = to.cx.baseVal.value - from.cx.baseVal.value;
                        const y = to.cy.baseVal.value - from.cy.baseVal.value;
                        return\s"""
                            + way
                            + ";",
                        List.of(from, browser.focused())))
                .as("%s", way)
                .isTrue();
          }
        });
  }

  @Test
  void fewStopsLieBeforeTheList() {
    browser.open(Site.madeUp(folder, 100, 5).radar());
    assertFewStopsBeforeTheList();

    Path source = folder.resolve("source");
    String days = "2018-12-31, 2019-12-31, 2020-12-31, 2021-12-31, 2022-12-31, 2024-12-31";
    Fixtures.write(
        source,
        "radar.yml",
        "editions: ["
            + days
            + "]\nquadrants: [Quadrant 1, Quadrant 2, Quadrant 3, Quadrant 4, Quadrant 5]\n");
    browser.open(Site.of(source, folder.resolve("more")).radar());
    assertFewStopsBeforeTheList();
  }

  private void assertFewStopsBeforeTheList() {
    int stops = 0;
    while (!browser.ask(Boolean.class, "return !!document.activeElement.closest('.index');")) {
      browser.tab();
      stops++;
    }
    assertThat(stops).isLessThanOrEqualTo(20);
  }

  private void tabToTheChart() {
    while (!isBlip(browser.focused())) {
      browser.tab();
    }
  }

  private String number() {
    return browser.ask(
        String.class, "return document.activeElement.querySelector('.number').textContent;");
  }

  @Test
  void enterOpensTheEntryOfABlip() {
    browser.open(Site.small(folder).radar());
    for (WebElement control = browser.focused(); !isBlip(control); control = browser.focused()) {
      browser.tab();
    }

    String entry = browser.focused().getDomAttribute("data-entry");
    browser.press(Keys.ENTER);

    assertThat(browser.address().getPath()).endsWith("/radar/" + entry + ".html");
    assertThat(browser.texts("h1")).containsExactly("Kotlin");
  }

  @Test
  void aBlipSaysWhatItIs() {
    browser.open(Site.small(folder).radar());

    assertThat(browser.find(".blip[data-entry=postgresql]").getAccessibleName())
        .contains("PostgreSQL", "Platforms", "Adopt");
  }

  @ParameterizedTest
  @CsvSource({"12, 5", "60, 3", "100, 1", "100, 8"})
  void namesLieOverNothing(int entries, int quadrants) {
    browser.size(1600, 900).open(Site.madeUp(folder, entries, quadrants).radar());

    assertThat(browser.texts(".chart .name")).hasSizeGreaterThan(entries / 2);
    assertThat(browser.namesOverSomething()).isEmpty();
  }

  @Test
  void namesAreThereWithoutScriptsToo() {
    browser.scripts(false).open(Site.small(folder).radar());

    assertThat(browser.texts(".chart .name")).hasSize(5);
    assertThat(browser.texts(".legend .names")).isEmpty();
  }

  @Test
  void whatIsTooSmallToBeReadIsNotShown() {
    browser.width(Browser.NARROW).open(Site.madeUp(folder, 60, 5).radar());

    assertThat(browser.texts(".chart .name")).isEmpty();
    assertThat(browser.texts(".legend .names")).isEmpty();
  }

  @Test
  void aReaderTurnsTheNamesOffForGood() {
    Site site = Site.madeUp(folder, 12, 5);
    browser.open(site.radar());
    assertThat(browser.texts(".chart .name")).hasSize(12);

    browser.find(".legend .names input").click();
    assertThat(browser.texts(".chart .name")).isEmpty();

    browser.open(site.page("radar/quadrants/quadrant-1.html"));
    assertThat(browser.texts(".chart .name")).isEmpty();
    browser.open(site.radar());
    assertThat(browser.texts(".chart .name")).isEmpty();

    browser.find(".legend .names input").click();
    assertThat(browser.texts(".chart .name")).hasSize(12);
  }

  @Test
  void aCellLeadsToItsEntries() {
    browser.open(Site.small(folder).radar());
    WebElement cell =
        browser.find(".chart .bands a[href='radar/quadrants/platforms.html#ring-adopt']");

    assertThat(cell.getDomAttribute("tabindex")).isEqualTo("-1");
    browser.ask(
        Object.class,
        "arguments[0].dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));",
        cell);

    assertThat(browser.addressOnceItEndsWith("#ring-adopt")).contains("/quadrants/platforms.html");
  }

  /** Each place of the chart that leads somewhere is of a part that a thumb hits. */
  @ParameterizedTest
  @CsvSource({"60, 1", "60, 2", "100, 5", "100, 8"})
  void onAPhoneEveryTargetOfTheChartIsLargeEnough(int entries, int quadrants) {
    browser.size(Browser.NARROW, 844).open(Site.madeUp(folder, entries, quadrants).radar());

    List<String> sizes =
        browser.askForTexts(
            """
            const chart = document.querySelector('.chart').getBoundingClientRect();
            const targets = new Set();
            for (let x = chart.left; x < chart.right; x += 4) {
              for (let y = chart.top; y < chart.bottom; y += 4) {
                targets.add(document.elementFromPoint(x, y)?.closest('.chart a'));
              }
            }
            targets.delete(null);
            targets.delete(undefined);
            return [...targets].map((target) => {
              const {width, height} = target.getBoundingClientRect();
              return Math.floor(Math.min(width, height));
            });
            """);

    assertThat(sizes)
        .hasSize(quadrants)
        .allSatisfy(size -> assertThat(Integer.parseInt(size)).isGreaterThan(60));
  }

  @Test
  void theChartBeginsInTheFirstScreenOfAPhone() {
    browser.size(Browser.NARROW, 844).open(Site.madeUp(folder, 60, 5).radar());

    assertThat(
            browser.ask(
                Boolean.class,
                "return document.querySelector('.chart').getBoundingClientRect().top < 844 / 2;"))
        .isTrue();
  }

  @Test
  void forcedColoursAreTheChartsToo() {
    browser.forcedColors().open(Site.madeUp(folder, 12, 5).radar());

    List<String> colors =
        browser.askForTexts(
            """
            const of = (selector, what) =>
                getComputedStyle(document.querySelector('.chart ' + selector))[what];
            const system = (name) => {
              document.body.style.forcedColorAdjust = 'none';
              document.body.style.color = name;
              return getComputedStyle(document.body).color;
            };
            return [
              of('.name', 'fill') === system('CanvasText'),
              of('.quadrant-names text', 'fill') === system('CanvasText'),
              of('.bands path', 'fill') === system('Canvas'),
              of('.blip .disc', 'fill') === system('LinkText'),
            ];
            """);

    assertThat(colors).containsOnly("true");
  }

  private static boolean isBlip(WebElement element) {
    return element.getDomAttribute("data-entry") != null;
  }
}
