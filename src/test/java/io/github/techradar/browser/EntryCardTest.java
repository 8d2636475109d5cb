package io.github.techradar.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The card that tells in short of the entry that a reader points at. */
class EntryCardTest {

  private static final String CARD = ".entry-card";

  @TempDir static Path folder;
  private static Site site;
  private Browser browser;

  @BeforeAll
  static void draw() {
    site = Site.madeUp(folder, 40, 5);
  }

  @BeforeEach
  void open() {
    browser = Browser.fresh().open(site.radar());
  }

  @AfterEach
  void asAComputer() {
    browser.touch(false);
  }

  @Test
  void pointingAtABlipTellsOfIt() {
    browser.pointAt(blip("technology-7"));

    assertThat(browser.texts(CARD + " p"))
        .containsExactly(
            browser.find("li[data-entry=technology-7]").getDomAttribute("value") + " Technology 7",
            "Trial, moved out",
            "What one says of technology number 7.",
            "Team 7",
            "Tag 7, Tag 30");
    browser.pointAt(browser.find("h1"));
    assertThat(browser.texts(CARD)).isEmpty();
  }

  @Test
  void pointingAtTheListTellsToo() {
    browser.pointAt(link("technology-6"));

    assertThat(browser.texts(CARD + " .sentence"))
        .containsExactly("What one says of technology number 6.");
    assertThat(browser.texts(CARD + " .standing")).containsExactly("Trial, new");
  }

  @ParameterizedTest
  @ValueSource(strings = {"technology-1", "technology-3", "technology-12", "technology-38"})
  void isInAnotherCornerThanTheBlip(String id) {
    browser.pointAt(link(id));

    boolean apart =
        browser.ask(
            Boolean.class,
            """
            const card = document.querySelector('.entry-card').getBoundingClientRect();
            const blip = arguments[0].querySelector('.disc').getBoundingClientRect();
            return card.right < blip.left || card.left > blip.right || card.bottom < blip.top
                || card.top > blip.bottom;
            """,
            blip(id));
    assertThat(apart).isTrue();
  }

  @Test
  void theKeyboardTellsAndTheEarHearsTheSentence() {
    browser.ask(Object.class, "arguments[0].focus(); return null;", blip("technology-0"));
    browser.press(Keys.PAGE_DOWN);

    String described = browser.focused().getDomAttribute("aria-describedby");
    assertThat(browser.texts("#" + described)).hasSize(1).first().asString().startsWith("What one");
    browser.press(Keys.ESCAPE);
    assertThat(browser.all("[aria-describedby].blip")).isEmpty();
  }

  @Test
  void onTouchTheFirstTapTellsAndTheSecondGoes() {
    browser.touch(true).width(Browser.NARROW).open(site.radar());
    WebElement link = link("technology-7");

    browser.tap(link);

    assertThat(browser.address().getPath()).endsWith("radar.html");
    assertThat(browser.texts(CARD + " .actions > *")).containsExactly("Open", "Close");
    assertThat(browser.barriers()).isEmpty();
    assertThat(browser.scrollsSideways()).isFalse();
    browser.tap(link);
    assertThat(browser.addressOnceItEndsWith("technology-7.html")).endsWith("technology-7.html");
  }

  @Test
  void aTapOnTheChartOfATabletTellsAndOpenGoes() {
    browser.touch(true).size(820, 1180).open(site.radar());

    browser.tap(blip("technology-9").findElement(By.cssSelector(".disc")));
    assertThat(browser.texts(CARD + " .sentence"))
        .containsExactly("What one says of technology number 9.");
    browser.tap(browser.find(CARD + " .close"));
    assertThat(browser.texts(CARD)).isEmpty();
    browser.tap(blip("technology-9").findElement(By.cssSelector(".disc")));
    browser.tap(browser.find(CARD + " .open"));
    assertThat(browser.addressOnceItEndsWith("technology-9.html")).endsWith("technology-9.html");
  }

  private WebElement blip(String id) {
    return browser.find(".chart [data-entry=" + id + "]");
  }

  private WebElement link(String id) {
    return browser.find("li[data-entry=" + id + "] a");
  }
}
