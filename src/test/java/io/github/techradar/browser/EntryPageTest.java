package io.github.techradar.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of an entry that has all that such a page can show. */
class EntryPageTest {

  private static final int LARGE = 1440;

  private static final String TEXT =
      """
      ---
      title: Kafka
      status: Adopt
      quadrant: Platforms
      description: A log that many read.
      owners: Team Log
      tags: [Data, Streams]
      ---

      <!-- table_of_contents -->

      ## Why

      %1$s

      ## How to begin

      ### On a laptop

      %1$s

      ## Timeline

      - (2025-06-01) Adopt
      - (2024-06-01) Trial
      """;

  @TempDir static Path folder;
  private static Site site;

  private Browser browser;

  @BeforeAll
  static void aSite() {
    Path source = folder.resolve("source");
    Fixtures.write(source, "radar.yml", "editions: [2024-12-31]\n");
    Fixtures.write(source, "kafka.md", TEXT.formatted("Words and more words. ".repeat(200)));
    Fixtures.write(source, "pulsar.md", Fixtures.entry("P".repeat(150), "Trial", "Tools", "Text."));
    Fixtures.write(source, "cobol.md", Fixtures.entry("Cobol", "Archived", "Languages", "Old."));
    site = Site.of(source, folder.resolve("site"));
  }

  @BeforeEach
  void open() {
    browser = Browser.fresh();
  }

  @Test
  void whereThereIsRoomTheFactsStandBesideTheText() {
    browser.width(LARGE).open(kafka());

    assertThat(isBeside(".known", "article")).isTrue();
    assertThat(browser.texts(".contents a")).containsExactly("Why", "How to begin", "On a laptop");
    assertThat(browser.find(".toc").isDisplayed()).as("the author's own contents").isFalse();
  }

  @Test
  void onAPhoneTheyStandBelowIt() {
    browser.width(Browser.NARROW).open(kafka());

    assertThat(isBeside(".known", "article")).isFalse();
    assertThat(browser.texts(".contents")).isEmpty();
    assertThat(browser.find(".toc").isDisplayed()).isTrue();
    assertThat(
            browser.ask(
                Boolean.class,
                """
                const top = (selector) => document.querySelector(selector).getBoundingClientRect().top;
                return top('h1') < top('.standing') && top('.standing') < top('.summary')
                    && top('.summary') < top('.body') && top('.timeline') < top('.known');
                """))
        .isTrue();
  }

  @Test
  void theWayToThePartsOfATextStaysInSight() {
    browser.width(LARGE).open(kafka());

    assertThat(
            browser.ask(
                Boolean.class,
                """
                document.querySelector('#body-on-a-laptop').scrollIntoView();
                const {top, bottom} = document.querySelector('.contents').getBoundingClientRect();
                return top >= 0 && bottom <= window.innerHeight;
                """))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({"light, 1440", "light, 390", "dark, 1440", "dark, 820"})
  void nobodyIsKeptOut(String scheme, int width) {
    browser.dark(scheme.equals("dark")).width(width);

    for (String page : site.pages()) {
      browser.open(site.page(page));
      assertThat(browser.barriers()).as(page).isEmpty();
      assertThat(browser.scrollsSideways()).as("%s scrolls sideways", page).isFalse();
    }
  }

  @Test
  void noLinkIsDead() {
    assertThat(DeadLinks.of(browser, site)).isEmpty();
  }

  @Test
  void theLittleChartLeadsToTheBlipWhichIsNamedThen() {
    browser.width(LARGE).open(kafka()).find("figure a").click();

    assertThat(browser.address().toString()).endsWith("/radar.html#blip-kafka");
    assertThat(browser.texts(".chart .blip:target :is(.name, .title)")).containsExactly("Kafka");
  }

  @Test
  void anOwnerLeadsToTheRadarOfItAlone() {
    browser.open(kafka()).find(".facts a[href*=owner]").click();

    assertThat(browser.texts(".found")).containsExactly("1 of 3 entries");
  }

  @ParameterizedTest
  @ValueSource(ints = {LARGE, Browser.NARROW})
  void whatLeadsOnIsLargeEnoughForAThumb(int width) {
    browser.width(width).open(kafka());

    List<String> small =
        browser.askForTexts(
            """
            return [...document.querySelectorAll('.path a, .strip a, .standing a, .contents a')]
                .filter((link) => link.checkVisibility() && link.getBoundingClientRect().height < 24)
                .map((link) => link.textContent);
            """);
    assertThat(small).isEmpty();
  }

  @Test
  void onPaperThereAreNeitherTheLittleChartNorWaysOn() {
    browser.width(LARGE).open(kafka()).paper();

    assertThat(browser.texts(".path, .known figure, .contents")).isEmpty();
    assertThat(browser.texts(".facts dt")).contains("Owners", "Tags");
  }

  private static URI kafka() {
    return site.page("radar/kafka.html");
  }

  private boolean isBeside(String one, String other) {
    return browser.ask(
        Boolean.class,
        """
        const [one, other] = [...arguments].map((selector) =>
            document.querySelector(selector).getBoundingClientRect());
        return one.left >= other.right && one.top < other.bottom;
        """,
        one,
        other);
  }
}
