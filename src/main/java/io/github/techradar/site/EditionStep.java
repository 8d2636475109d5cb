package io.github.techradar.site;

import io.github.techradar.model.Edition;
import io.github.techradar.model.PageLinks;
import io.github.techradar.model.Radar;
import io.github.techradar.site.chart.ChartSvg;

/**
 * An edition that has a page with a chart: one of the past, or the present.
 *
 * @param edition which one
 * @param radar the radar as it was then
 * @param title what it is called
 * @param links those of its page
 * @param chart its drawing
 */
record EditionStep(Edition edition, Radar radar, String title, PageLinks links, ChartSvg chart) {}
