package io.github.techradar.site;

import io.github.techradar.model.Ahead;
import io.github.techradar.model.Edition;
import io.github.techradar.model.PageLinks;
import io.github.techradar.model.PastRadar;
import io.github.techradar.model.Radar;
import io.github.techradar.model.SitePaths;
import io.github.techradar.site.chart.ChartSvg;
import io.github.techradar.site.feed.ChangeReasons;
import io.github.techradar.site.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The radar through its editions: the charts of the last ones, and the pages of those before. */
final class EditionPages {

  private final List<PastRadar> past;
  private final EditionIds ids;
  private final EditionSteps steps;
  private final ChangeReasons reasons;
  private final Words words;

  private EditionPages(
      List<PastRadar> past,
      EditionIds ids,
      List<EditionStep> steps,
      ChangeReasons reasons,
      Words words) {
    this.past = past;
    this.ids = ids;
    this.steps = new EditionSteps(steps, words);
    this.reasons = reasons;
    this.words = words;
  }

  /** Draws the charts, several at the same time. */
  static EditionPages of(SiteIndex index, ChangeReasons reasons, SitePaths paths, Words words)
      throws IOException {
    Radar radar = index.radar();
    EditionIds ids = index.editions();
    List<PastRadar> past = PastRadar.of(radar);
    List<EditionStep> steps = new ArrayList<>();
    try (Ahead<EditionStep> ahead =
        new Ahead<>(
            past,
            then ->
                step(
                    then.edition(),
                    then.radar(),
                    paths.from(paths.edition(ids.of(then.edition()))),
                    words))) {
      while (ahead.hasNext()) {
        steps.add(ahead.next());
      }
    }
    List<Edition> editions = radar.history().editions();
    Edition present = editions.isEmpty() ? Edition.NOW : editions.get(editions.size() - 1);
    steps.add(
        new EditionStep(
            present,
            radar,
            words.title(radar.definition()),
            paths.from(paths.radar()),
            index.chart()));
    return new EditionPages(past, ids, steps, reasons, words);
  }

  private static EditionStep step(Edition edition, Radar radar, PageLinks links, Words words) {
    String title = words.title(radar.definition()) + ", " + words.edition(edition);
    return new EditionStep(edition, radar, title, links, new ChartSvg(radar, title, words));
  }

  /** What editions are called in addresses. */
  EditionIds ids() {
    return ids;
  }

  /** The editions, and the ways between them. */
  EditionSteps steps() {
    return steps;
  }

  /**
   * The radar as it is, at one glance.
   *
   * @param finder the form that finds its entries
   */
  Overview present(SearchForm finder) {
    return overview(steps.present(), finder);
  }

  private Overview overview(int own, SearchForm finder) {
    return new Overview(steps, own, finder, reasons, words);
  }

  /** The pages of those before the present, made as they are taken; to be closed. */
  Ahead<Page> pages() {
    return new Ahead<>(IntStream.range(0, past.size()).boxed().toList(), this::page);
  }

  private Page page(int own) {
    SearchForm finder = new SearchForm(past.get(own).radar(), words);
    return new EditionPage(
            past.get(own), steps.all().get(own), finder, overview(own, finder), ids, words)
        .page();
  }
}
