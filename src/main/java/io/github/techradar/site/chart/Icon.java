package io.github.techradar.site.chart;

import static io.github.techradar.site.chart.Svg.number;
import static io.github.techradar.site.chart.Svg.numbers;
import static io.github.techradar.site.chart.Svg.svg;

import io.github.techradar.model.Definition;
import io.github.techradar.site.style.Color;
import io.github.techradar.site.style.Paints;
import j2html.tags.ContainerTag;
import java.util.List;

/** The sign of a radar in the tabs of browsers: its quadrants in their colours, and two rings. */
public final class Icon {

  private static final double SIZE = 32;
  private static final double RADIUS = 15;

  /** Of what is between the two rings; as wide as the lines between quadrants. */
  private static final double GAP = 8;

  private static final double LINE = 2;

  private Icon() {}

  /** The whole file. */
  public static String file(Definition definition) {
    List<Color> colors = Paints.of(definition).blips();
    double sweep = 2 * StrictMath.PI / colors.size();
    ContainerTag<?> wedges = svg("g");
    for (int i = 0; i < colors.size(); i++) {
      ContainerTag<?> shape =
          colors.size() == 1
              ? svg("circle").attr("r", number(RADIUS))
              : svg("path").attr("d", wedge(i * sweep, (i + 1) * sweep));
      wedges.with(shape.attr("fill", colors.get(i).toString()));
    }
    if (colors.size() > 1) {
      wedges.attr("stroke", "#fff").attr("stroke-width", number(LINE));
    }
    return Svg.drawing(-SIZE / 2, -SIZE / 2, SIZE, SIZE)
            .with(
                wedges,
                svg("circle")
                    .attr("r", number(GAP))
                    .attr("fill", "none")
                    .attr("stroke", "#fff")
                    .attr("stroke-width", number(LINE)))
            .render()
        + "\n";
  }

  private static String wedge(double from, double to) {
    return "M0 0L%s A%s 0 0 1 %sZ"
        .formatted(Svg.at(RADIUS, from), numbers(RADIUS, RADIUS), Svg.at(RADIUS, to));
  }
}
