package io.github.techradar.site;

import io.github.techradar.model.Radar;
import io.github.techradar.model.Relations;
import io.github.techradar.site.chart.ChartSvg;
import io.github.techradar.site.chart.PlaceSvg;
import io.github.techradar.site.words.Words;

/**
 * A radar, and what is looked up for each of its entries, put in order once for all pages.
 *
 * @param radar what is shown
 * @param tags its entries by their tags
 * @param owners its entries by their owners
 * @param relations which entries its authors have put together
 * @param neighbours which entries stand beside each other
 * @param chart where they are on the chart, which takes long to find out
 * @param places the same in little, for the page of each
 * @param editions what the editions are called in addresses
 */
record SiteIndex(
    Radar radar,
    EntryGroups tags,
    EntryGroups owners,
    Relations relations,
    Neighbours neighbours,
    ChartSvg chart,
    PlaceSvg places,
    EditionIds editions) {

  static SiteIndex of(Radar radar, Words words) {
    ChartSvg chart = new ChartSvg(radar, words);
    return new SiteIndex(
        radar,
        EntryGroups.ofTags(radar),
        EntryGroups.ofOwners(radar),
        new Relations(radar.published()),
        new Neighbours(radar),
        chart,
        new PlaceSvg(radar, chart),
        EditionIds.of(radar.history().editions()));
  }
}
