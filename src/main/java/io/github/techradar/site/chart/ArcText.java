package io.github.techradar.site.chart;

import static io.github.techradar.site.chart.Svg.number;
import static io.github.techradar.site.chart.Svg.numbers;
import static io.github.techradar.site.chart.Svg.svg;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;

/**
 * A text around a point of a circle; if it is too long for its room, it is set narrower.
 *
 * @param id that of the arc, unique on a page
 * @param radius that of the baseline
 * @param middle the angle at which its middle is
 * @param clockwise whether it runs clockwise; those below the centre do not, so that nobody reads
 *     head down
 * @param room the length of the arc that is free for it
 */
record ArcText(
    String id,
    String text,
    double fontSize,
    double radius,
    double middle,
    boolean clockwise,
    double room) {

  /** The part of its room that a text may fill. */
  static final double FILL = 0.9;

  DomContent draw() {
    double quarter = StrictMath.PI / 2;
    String arc =
        "M%s A%s 0 0 %s %s"
            .formatted(
                Svg.at(radius, middle + (clockwise ? -quarter : quarter)),
                numbers(radius, radius),
                clockwise ? "1" : "0",
                Svg.at(radius, middle + (clockwise ? quarter : -quarter)));
    ContainerTag<?> line =
        svg("textPath").attr("href", "#" + id).attr("startOffset", "50%").withText(text);
    if (Svg.length(text, fontSize) > longest()) {
      line.attr("textLength", number(longest())).attr("lengthAdjust", "spacingAndGlyphs");
    }
    return svg("g").with(svg("path").withId(id).attr("d", arc), svg("text").with(line));
  }

  /** About how long it is as it is drawn. */
  double length() {
    return StrictMath.min(longest(), Svg.length(text, fontSize));
  }

  private double longest() {
    return FILL * StrictMath.min(room, StrictMath.PI * radius);
  }
}
