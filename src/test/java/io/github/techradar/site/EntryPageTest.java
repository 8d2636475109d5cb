package io.github.techradar.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Edition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.EntryHistory;
import io.github.techradar.model.History;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Standing;
import io.github.techradar.site.chart.ChartSvg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryPageTest {

  private static final Definition DEFINITION = Definition.DEFAULT;

  @TempDir Path folder;

  @Test
  void theWayToAnEntryEndsWhereItsQuadrantsPageHasIt() throws IOException {
    write(
        entry("drawn", "Adopt", ""),
        entry("listed", "Trial\nfeatured: false", ""),
        entry("beside", "Archived", ""));

    assertThat(page("drawn"))
        .contains(
            "<ol><li><a href=\"../radar.html\">Technology Radar</a></li>"
                + "<li><a href=\"quadrants/tools.html\">Tools</a></li>"
                + "<li><a href=\"quadrants/tools.html#ring-adopt\">Adopt</a></li></ol>");
    assertThat(page("listed"))
        .contains("<a href=\"quadrants/tools.html#not-featured\">Trial</a>")
        .contains("<span class=\"ring\">Trial, not on the chart</span>");
    assertThat(page("beside"))
        .contains("<a href=\"quadrants/tools.html#status-archived\">Archived</a>")
        .contains("<span class=\"ring off\">Archived</span>");
  }

  @Test
  void theLittleChartLeadsToTheBlip() throws IOException {
    write(entry("drawn", "Adopt", ""), entry("beside", "Archived", ""));

    assertThat(page("drawn"))
        .contains(
            "<a href=\"../radar.html#blip-drawn\" aria-label=\"Where drawn is on the radar\">");
    assertThat(Files.readString(folder.resolve("radar.html"))).contains("id=\"blip-drawn\"");
    assertThat(page("beside")).doesNotContain("<svg", "<figure");
  }

  @Test
  void theHeadingsOfATextAreListedIfThereAreSome() throws IOException {
    String text = "## One[^1]\n\n### One and *a half*\n\n#### More\n\n> ## \"Two\" & more\n";
    write(
        entry("long", "Adopt", text + "\n[^1]: Note.\n"),
        entry("short", "Adopt", "## One\n\n## Two\n\n<h2>Not to be reached</h2>\n"));

    assertThat(page("long"))
        .contains(
            "<h2 id=\"contents\">On this page</h2><ul><li><a href=\"#body-one1\">One</a></li>"
                + "<li class=\"below\"><a href=\"#body-one-and-a-half\">One and a half</a></li>"
                + "<li><a href=\"#body-two--more\">&quot;Two&quot; &amp; more</a></li></ul>");
    assertThat(page("short")).doesNotContain("On this page");
  }

  @Test
  void onlyTheLastEditionsAreShownAndFactsTellWhatWasBefore() throws IOException {
    Entry entry = entry("a", "Adopt", "");
    List<Edition> editions = new ArrayList<>();
    for (int month = 1; month <= 7; month++) {
      editions.add(Edition.of(LocalDate.of(2025, month, 1)));
    }
    editions.add(Edition.NOW);
    List<Standing> standings = new ArrayList<>(Collections.nCopies(7, standing("Trial")));
    standings.add(standing("Adopt"));
    write(
        List.of(entry),
        new History(
            DEFINITION.rings(),
            editions,
            List.of(new EntryHistory("a", "a", Optional.empty(), false, List.of(), standings))));

    assertThat(page("a"))
        .contains(
            "<a class=\"movement in\" href=\"changes/index.html#edition-now\">"
                + "moved in since 1 July 2025, Trial before</a>")
        .contains("<dt>Before</dt><dd>Trial (1 January 2025)</dd>")
        .contains(">2025-04-01</a>")
        .doesNotContain(">2025-03-01</a>");
  }

  @Test
  void whatWasBesideTheRadarAllTheTimeHasNoStrip() throws IOException {
    Entry entry = entry("a", "Backlog", "");
    List<Standing> standings = List.of(new Standing.Absent(), standing("Backlog"));
    List<Edition> editions = List.of(Edition.of(LocalDate.of(2025, 1, 1)), Edition.NOW);
    write(
        List.of(entry),
        new History(
            DEFINITION.rings(),
            editions,
            List.of(new EntryHistory("a", "a", Optional.empty(), false, List.of(), standings))));

    assertThat(page("a")).doesNotContain("strip");
  }

  @Test
  void blipsArePlacedOnceForAllPages() {
    Entry[] entries =
        Stream.iterate(0, i -> i + 1)
            .limit(20)
            .map(i -> entry("e" + i, "Adopt", ""))
            .toArray(Entry[]::new);
    long before = ChartSvg.layouts();

    write(entries);

    assertThat(ChartSvg.layouts() - before).isEqualTo(1);
  }

  private void write(Entry... entries) {
    write(List.of(entries), History.NONE);
  }

  private void write(List<Entry> entries, History history) {
    Radar radar = Fixtures.radar(DEFINITION, entries, history);
    Sites.write(radar, folder, folder);
  }

  private String page(String id) throws IOException {
    return Files.readString(folder.resolve("radar/" + id + ".html"));
  }

  private static Standing standing(String status) {
    return new Standing.In(DEFINITION.status(status).orElseThrow());
  }

  private static Entry entry(String id, String status, String body) {
    return Fixtures.sound(DEFINITION, id + ".md", id, status, "Tools", body);
  }
}
