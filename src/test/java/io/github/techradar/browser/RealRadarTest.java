package io.github.techradar.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages of a real radar, with what people really write. It is not part of this project: the
 * environment variable {@code TECHRADAR_CORPORA} names the folder that holds it.
 */
class RealRadarTest {

  private static final String VARIABLE = "TECHRADAR_CORPORA";

  @TempDir static Path folder;
  private static Site site;

  private Browser browser;

  @BeforeAll
  static void theRealRadar() {
    String corpora = System.getenv(VARIABLE);
    assumeTrue(corpora != null, () -> VARIABLE + " does not name the folder of the real radars");
    site = Site.of(Path.of(corpora, "dwarves"), folder);
  }

  @BeforeEach
  void open() {
    browser = Browser.fresh().open(site.radar());
  }

  @Test
  void isDrawnWithoutOverlap() {
    assertThat(browser.all(".chart .blip")).hasSize(81);
    assertThat(browser.overlaps()).isEmpty();
  }

  @Test
  void hasNoDeadLink() {
    assertThat(DeadLinks.of(browser, site)).isEmpty();
  }

  @Test
  void isSoundHtml() throws Exception {
    HtmlValidator validator = new HtmlValidator();

    for (String page : site.pages()) {
      assertThat(validator.findings(site.folder().resolve(page))).as(page).isEmpty();
    }
  }

  @Test
  void fitsANarrowScreen() {
    browser.width(Browser.NARROW);

    for (String page : site.pages()) {
      assertThat(browser.open(site.page(page)).scrollsSideways()).as(page).isFalse();
    }
  }

  @Test
  void keepsNobodyOut() {
    for (String page : site.pages()) {
      assertThat(browser.open(site.page(page)).barriers()).as(page).isEmpty();
    }
    assertThat(browser.dark(true).open(site.radar()).barriers()).isEmpty();
  }
}
