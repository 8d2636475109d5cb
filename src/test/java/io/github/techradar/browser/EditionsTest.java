package io.github.techradar.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Edition;
import io.github.techradar.model.EntryHistory;
import io.github.techradar.model.History;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Standing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The way from one edition to the next. */
class EditionsTest {

  /** Notes what is moved, and from where. */
  private static final String NOTING =
      """
      window.moved = [];
      Element.prototype.animate = function (frames, { duration }) {
        window.moved.push(this.dataset.entry + ' ' + duration + ' ' + frames[0].transform);
      };
      """;

  @TempDir Path folder;
  private Browser browser;
  private Browser.Watch watch;
  private Path source;
  private Site site;

  @BeforeEach
  void open() {
    browser = Browser.fresh();
    watch = browser.beforeEachPage(NOTING);
    source = folder.resolve("source");
    Fixtures.write(source, "radar.yml", "editions: [2024-06-30, 2024-12-31]\n");
    entry("Kafka", "Platforms", "Adopt", "Trial", "Trial");
    entry("Rust", "Languages", "Trial", "Trial", "Adopt");
    for (String ring : List.of("Adopt", "Trial", "Hold")) {
      entry("In " + ring, "Tools", ring, ring, ring); // so the rings stay as wide
    }
    site = Site.of(source, folder.resolve("site"));
  }

  @AfterEach
  void stopNoting() {
    watch.close();
  }

  private void entry(String title, String quadrant, String now, String then, String first) {
    String timeline =
        "## Timeline\n\n- (2025-06-01) %s\n- (2024-09-01) %s\n- (2024-01-01) %s\n"
            .formatted(now, then, first);
    Fixtures.write(source, title + ".md", Fixtures.entry(title, now, quadrant, timeline));
  }

  @Test
  void aStepMovesWhatLiesElsewhereThere() {
    browser.open(site.radar());
    assertThat(moved()).as("nobody has made a step").isEmpty();

    String now = place("kafka");
    browser.find(".editions .prev").click();
    assertThat(browser.title()).isEqualTo("Technology Radar, 31 December 2024");
    assertThat(moved()).hasSize(1).first().asString().startsWith("kafka 250 translate(");
    assertThat(browser.find("[data-entry='kafka'].blip").getAttribute("data-next")).isEqualTo(now);

    String then = place("kafka");
    browser.find(".editions .next").click();
    assertThat(moved()).hasSize(1).first().asString().startsWith("kafka 250 translate(");
    assertThat(browser.find("[data-entry='kafka'].blip").getAttribute("data-was")).isEqualTo(then);

    browser.open(site.radar());
    assertThat(moved()).as("the step was made once").isEmpty();
  }

  @Test
  void theWayToOneFartherAwayMovesNothing() {
    browser.open(site.radar());
    browser.find(".editions li:first-child a").click();
    assertThat(browser.title()).isEqualTo("Technology Radar, 30 June 2024");
    assertThat(moved()).isEmpty();
    browser.find(".editions li:nth-child(2) a").click();
    assertThat(moved()).hasSize(1).first().asString().startsWith("rust 250 translate(");
  }

  @Test
  void nothingMovesForReadersWhoWantNoMotion() {
    browser.withoutMotion().open(site.radar());
    browser.find(".editions .prev").click();
    assertThat(browser.title()).isEqualTo("Technology Radar, 31 December 2024");
    assertThat(moved()).isEmpty();
  }

  @Test
  void pagesOfEditionsHaveNoBarriers() {
    Site withGone = Site.of(withGone(), source, folder.resolve("with-gone"));
    for (int width : List.of(Browser.WIDE, Browser.NARROW)) {
      browser.width(width).open(withGone.page("radar/editions/2024-12-31.html"));
      assertThat(browser.all(".blip:not([href])")).hasSize(1);
      assertThat(browser.barriers()).as("%s wide", width).isEmpty();
      assertThat(browser.scrollsSideways()).as("%s wide", width).isFalse();
    }
  }

  @Test
  void whatIsGoneIsReachedByKeysAndLeadsNowhere() {
    Site withGone = Site.of(withGone(), source, folder.resolve("with-gone"));
    browser.open(withGone.page("radar/editions/2024-12-31.html"));
    while (!browser.ask(Boolean.class, "return !!document.activeElement.closest('.blip');")) {
      browser.tab();
    }
    browser.press(Keys.END, Keys.PAGE_UP);
    assertThat(browser.focused().getAttribute("data-entry")).isEqualTo("svn");
    assertThat(browser.texts(".entry-card .of"))
        .containsExactly(browser.texts("li[data-entry=svn] .title").get(0));
    browser.press(Keys.ENTER);
    assertThat(browser.title()).isEqualTo("Technology Radar, 31 December 2024");
    assertThat(browser.showsFocus(browser.focused())).isTrue();
  }

  /** The same radar, with an entry that is there no more, and with a long name of an edition. */
  private Radar withGone() {
    Radar radar = Fixtures.whole(Fixtures.check(source), source);
    Definition definition = radar.definition();
    Standing hold = new Standing.In(definition.status("Hold").orElseThrow());
    List<EntryHistory> all = new ArrayList<>(radar.history().entryHistories());
    all.add(
        EntryHistory.ofGone(
            "svn",
            "Subversion",
            definition.quadrant("Tools"),
            List.of(hold, hold, new Standing.Absent())));
    List<Edition> editions = new ArrayList<>(radar.history().editions());
    editions.set(0, new Edition("release/".repeat(25), Optional.empty()));
    return new Radar(radar.entries(), new History(definition.rings(), editions, all));
  }

  private List<String> moved() {
    return browser.askForTexts("return window.moved;");
  }

  private String place(String entry) {
    return browser.ask(
        String.class,
        """
        const disc = document.querySelector('.blip[data-entry=' + arguments[0] + '] .disc');
        return disc.getAttribute('cx') + ' ' + disc.getAttribute('cy');
        """,
        entry);
  }
}
