package io.github.techradar.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.model.SitePaths;
import io.github.techradar.site.SiteContext;
import io.github.techradar.site.Sites;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two radars that share a site, and an entry of the same name. */
class SeveralRadarsTest {

  @TempDir static Path folder;
  private static Site site;

  private Browser browser;

  @BeforeAll
  static void twoRadarsInOneSite() {
    site = new Site(folder.resolve("site"));
    write(SitePaths.DEFAULT, "Kafka", "Adopt", "Zig");
    write(new SitePaths("platform"), "Kafka", "Hold", "Über");
  }

  private static void write(SitePaths paths, String one, String status, String other) {
    Path source = folder.resolve(paths.name());
    Fixtures.write(source, "radar.yml", "title: %s\nsince: 2025-06-30".formatted(paths.name()));
    Fixtures.write(
        source,
        "kafka.md",
        Fixtures.entry(
            one,
            status + "\ntags: [logs]",
            "Platforms",
            "See [it](other.md).\n\n## Timeline\n\n- 2026-01-02 " + status));
    Fixtures.write(
        source, "other.md", Fixtures.entry(other, "Trial", "Tools", "See [it](kafka.md)."));
    Sites.write(
        Fixtures.whole(Fixtures.check(source), source),
        source,
        site.folder(),
        new SiteContext(paths, Optional.empty(), Optional.empty(), List.of()));
  }

  @BeforeEach
  void open() {
    browser = Browser.fresh();
  }

  @Test
  void noLinkOfEitherIsDead() {
    assertThat(site.pages()).contains("radar.html", "platform.html", "platform/kafka.html");
    assertThat(DeadLinks.of(browser, site)).isEmpty();
  }

  @Test
  void nobodyIsKeptOutOfEither() {
    for (String page : site.pages()) {
      assertThat(browser.open(site.page(page)).barriers()).as(page).isEmpty();
    }
  }

  @Test
  void eachIsSearchedByItself() {
    browser.open(site.page("radar.html")).find("[name=q]").sendKeys("zig");
    assertThat(shown()).containsExactly("Zig");
    browser.open(site.page("platform.html"));
    assertThat(shown()).containsExactlyInAnyOrder("Kafka", "Über");
    browser.find("[name=q]").sendKeys("uber");
    assertThat(shown()).containsExactly("Über");
    browser.open(site.page("radar.html"));
    assertThat(shown()).containsExactlyInAnyOrder("Kafka", "Zig");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aBlipLeadsToThePageOfItsOwnRadar() {
    browser
        .open(site.page("platform.html"))
        .find(".chart a.blip[data-entry=kafka] .number")
        .click();

    assertThat(browser.address().getPath()).endsWith("/platform/kafka.html");
    assertThat(browser.title()).contains("platform");
    browser.find(".path a").click();
    assertThat(browser.address().getPath()).endsWith("/platform.html");
  }

  private List<String> shown() {
    return browser.texts(".index li a");
  }
}
