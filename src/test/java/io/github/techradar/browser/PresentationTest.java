package io.github.techradar.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The view for the meeting in which a radar is looked at. */
class PresentationTest {

  @TempDir Path folder;
  private Browser browser;

  @BeforeEach
  void open() {
    browser = Browser.fresh();
  }

  @Test
  void keysStepThroughWhatMovedKindByKind() {
    browser.open(moving().radar());
    present();
    assertThat(caption())
        .containsExactly(
            "Technology Radar",
            "Since 31 December 2024: 1 new, 2 moved in, 1 moved out",
            "5 technologies on the radar.");

    List<String> names = new ArrayList<>();
    for (Keys key : List.of(Keys.ARROW_RIGHT, Keys.PAGE_DOWN, Keys.ARROW_RIGHT, Keys.PAGE_DOWN)) {
      browser.press(key);
      names.add(text(".name"));
      assertThat(browser.all(".blip.shown")).hasSize(1);
    }
    assertThat(names).containsExactly("3. New", "1. In first", "2. In then", "5. Out");
    browser.press(Keys.ARROW_RIGHT);
    assertThat(text(".name")).as("there is no more").isEqualTo("5. Out");
    browser.press(Keys.ARROW_LEFT, Keys.PAGE_UP);
    assertThat(text(".name")).isEqualTo("1. In first");
    browser.press(Keys.END);
    assertThat(text(".name")).isEqualTo("5. Out");
    browser.press(Keys.HOME);
    assertThat(text(".name")).isEqualTo("3. New");
    assertThat(text(".at")).isEqualTo("1 / 4");
  }

  @Test
  void theCaptionSaysWhereAnEntryWentAndWhoAnswersForIt() {
    browser.open(show(moving(), "in-first"));

    assertThat(caption())
        .containsExactly(
            "Tools, moved in",
            "1. In first",
            "Trial → Adopt",
            "It has proven itself.",
            "Owners: Mara, Jon");
    assertThat(browser.find(".blip.shown .title").isDisplayed()).isTrue();
    assertThat(browser.find(".blip.shown").getAttribute("data-entry")).isEqualTo("in-first");
    assertThat(browser.texts("h1, .finder, .index, .more, .legend")).isEmpty();
  }

  @Test
  void escapeLeavesAndTheFocusReturns() {
    browser.open(moving().radar());
    present();
    browser.press(Keys.ARROW_RIGHT);
    assertThat(browser.address().getQuery()).isEqualTo("view=show&at=new");
    browser.press(Keys.ESCAPE);

    assertThat(browser.find(".show").isDisplayed()).isFalse();
    assertThat(browser.find(".index").isDisplayed()).isTrue();
    assertThat(browser.focused()).isEqualTo(browser.find(".share summary"));
    assertThat(browser.address().getQuery()).isNull();
    assertThat(browser.all("[inert]")).isEmpty();
    browser.press(Keys.ARROW_RIGHT);
    assertThat(browser.address().getQuery()).as("keys are the page's again").isNull();
  }

  @Test
  void buttonsAndBlipsShowEntriesToo() {
    browser.open(show(moving(), "new"));
    browser.find(".bar .next").click();
    assertThat(text(".name")).isEqualTo("1. In first");
    browser.find(".bar .prev").click();
    assertThat(text(".name")).isEqualTo("3. New");
    browser.find(".blip[data-entry='still'] .number").click();
    assertThat(text(".name")).isEqualTo("4. Still");
    assertThat(text(".at")).as("it is none of the steps").isEmpty();
    browser.find(".bar .next").click();
    assertThat(text(".name")).as("and they go on where they were").isEqualTo("1. In first");
    browser.find(".bar .leave").click();
    assertThat(browser.find(".show").isDisplayed()).isFalse();
  }

  @Test
  void ifNothingMovedItStepsThroughAll() {
    Path source = folder.resolve("source");
    Fixtures.write(source, "a.md", Fixtures.entry("A", "Adopt", "Tools", ""));
    Fixtures.write(source, "b.md", Fixtures.entry("B", "Hold", "Tools", ""));
    browser.open(show(Site.of(source, folder.resolve("site")), "a"));

    assertThat(caption()).containsExactly("Tools", "1. A", "Adopt");
    browser.press(Keys.SPACE, Keys.ARROW_RIGHT);
    assertThat(text(".name")).isEqualTo("2. B");
  }

  @Test
  void onlyWhatAFilterLeavesIsShown() {
    browser.open(URI.create(moving().radar() + "?ring=adopt&view=show"));

    assertThat(text(".at")).isEqualTo("0 / 2");
  }

  @Test
  void itHasNoBarriersAndFitsTheScreen() {
    URI page = show(moving(), "in-first");
    for (boolean dark : List.of(false, true)) {
      for (int width : List.of(Browser.WIDE, Browser.NARROW)) {
        browser.dark(dark).size(width, 720).open(page);
        assertThat(browser.barriers()).as("%s wide, dark: %s", width, dark).isEmpty();
        assertThat(browser.scrollsSideways()).isFalse();
        assertThat(
                browser.askForTexts(
                    """
                    return [...document.querySelectorAll('.plot, .bar, .caption')]
                        .map((part) => part.getBoundingClientRect())
                        .map(({bottom, right}) => bottom <= innerHeight && right <= innerWidth);
                    """))
            .containsOnly("true");
      }
    }
  }

  @Test
  void withoutTheScriptNobodyIsOfferedIt() {
    browser.scripts(false).open(moving().radar());

    assertThat(browser.find(".present").isDisplayed()).isFalse();
    assertThat(browser.find(".show").isDisplayed()).isFalse();
  }

  private void present() {
    browser.find(".share summary").click();
    browser.find(".present").click();
    assertThat(browser.find(".show").isDisplayed()).isTrue();
  }

  private static URI show(Site site, String entry) {
    return URI.create(site.radar() + "?view=show&at=" + entry);
  }

  private List<String> caption() {
    return browser.texts(".caption p");
  }

  private String text(String selector) {
    return browser.find(".show " + selector).getText();
  }

  private Site moving() {
    Path source = folder.resolve("source");
    Fixtures.write(source, "radar.yml", "editions: [2024-12-31]\n");
    entry(source, "In first", "Adopt", " It has proven itself.\n- (2024-01-01) Trial");
    entry(source, "In then", "Adopt", "\n- (2024-01-01) Hold");
    entry(source, "New", "Trial", "");
    entry(source, "Still", "Trial", "\n- (2024-01-01) Trial");
    entry(source, "Out", "Hold", "\n- (2024-01-01) Adopt");
    return Site.of(source, folder.resolve("site"));
  }

  private static void entry(Path source, String title, String now, String before) {
    Fixtures.write(
        source,
        title + ".md",
        """
        ---
        title: %s
        status: %s
        quadrant: Tools
        owners: [Mara, Jon]
        description: What one says of %s.
        ---

        ## Timeline

        - (2025-06-01) **[%s]**%s
        """
            .formatted(title, now, title, now, before));
  }
}
