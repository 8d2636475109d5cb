package io.github.techradar.site.chart;

import static io.github.techradar.site.chart.Svg.line;
import static j2html.TagCreator.each;

import io.github.techradar.model.Radar;
import io.github.techradar.site.words.Words;
import j2html.tags.DomContent;
import java.util.Optional;

/**
 * What is on the drawing of a chart, be it whole or one wedge of it. Its colours are the style
 * sheet's.
 *
 * @param radar what is drawn
 * @param words the language of what screen readers say of blips
 * @param chart where it is
 * @param ringNames the names of its rings, drawn
 * @param view what of it is to be seen
 */
record ChartContent(Radar radar, Words words, Chart chart, DomContent ringNames, Box view) {

  /** How wide drawings may be whose names can be read on a phone, a screen and a large one. */
  private static final double NEAR = 540;

  private static final double LARGE = 1000;

  private static final double HUGE = 1500;

  /**
   * The content.
   *
   * @param page the links of the page that it is on; empty for somewhere else, where it leads
   *     nowhere
   * @param others where entries are in other editions
   */
  DomContent draw(Optional<ChartLinks> page, OtherPlaces others) {
    BlipSvg blips = new BlipSvg(radar, words, page.map(ChartLinks::page), view);
    return Svg.all(
        line(),
        new CellsSvg(radar, chart, page).draw(),
        line(),
        ringNames,
        line(),
        new QuadrantNames(chart).draw(page),
        line(),
        each(chart.discs(), disc -> each(others.note(disc, blips.draw(disc)), line())));
  }

  /** The class that says from which width of the screen on its names can be read. */
  String size() {
    double width = view.right() - view.left();
    return width <= NEAR ? " near" : width <= LARGE ? "" : width <= HUGE ? " large" : " huge";
  }
}
