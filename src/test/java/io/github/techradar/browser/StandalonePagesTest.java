package io.github.techradar.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.model.SitePaths;
import io.github.techradar.site.FirstPage;
import io.github.techradar.site.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages on a web server without a site around them, and the pictures that come along. */
class StandalonePagesTest {

  @TempDir static Path folder;
  private static Site site;

  private Browser browser;

  @BeforeAll
  static void theSiteOfEverything() throws IOException {
    site = Site.small(folder);
    FirstPage.write(folder, SitePaths.DEFAULT, "A radar", Words.in(Locale.ROOT));
  }

  @BeforeEach
  void open() {
    browser = Browser.fresh();
  }

  @Test
  void theFirstPageLeadsToTheRadarWithoutAScript() throws IOException {
    try (StrictServer server = new StrictServer(folder)) {
      browser.scripts(false).open(server.page("index.html"));

      assertThat(browser.addressOnceItEndsWith("/radar.html")).endsWith("/radar.html");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void theFirstPageIsSoundHtml() throws Exception {
    assertThat(new HtmlValidator().findings(folder.resolve("index.html"))).isEmpty();
  }

  @Test
  void everyPageHasTheIcon() throws IOException {
    try (StrictServer server = new StrictServer(folder)) {
      for (String page : site.pages()) {
        browser.open(server.page(page));
        assertThat(browser.find("link[rel=icon]").getDomProperty("href"))
            .as(page)
            .isEqualTo(server.page("radar/icon.svg").toString());
        assertThat(browser.complaints()).as(page).isEmpty();
      }
    }
  }

  @Test
  void picturesAreShownUnderAStrictPolicy() throws IOException {
    Files.writeString(
        folder.resolve("pictures.htm"),
        """
        <!DOCTYPE html><title>Pictures</title>
        <img src="radar/radar.png"><img src="radar/icon.svg"><img src="radar/badges/postgresql.svg">
        """);
    try (StrictServer server = new StrictServer(folder)) {
      browser.open(server.page("pictures.htm"));

      assertThat(
              browser.askForTexts(
                  "return [...document.images].map((image) => image.naturalWidth + ' by ' +"
                      + " image.naturalHeight);"))
          .satisfiesExactly(
              preview -> assertThat(preview).isEqualTo("1200 by 630"),
              icon -> assertThat(icon).doesNotStartWith("0 "),
              badge -> assertThat(badge).endsWith(" by 20").doesNotStartWith("0 "));
      assertThat(browser.complaints()).isEmpty();
    }
  }
}
