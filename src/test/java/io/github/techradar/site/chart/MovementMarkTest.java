package io.github.techradar.site.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.techradar.model.Movement;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MovementMarkTest {

  private static final Pattern POINT = Pattern.compile("([-0-9.]+) ([-0-9.]+)");
  private static final double ROUNDING = 0.01;

  @ParameterizedTest
  @EnumSource(Movement.class)
  void noShapeLeavesTheDiscOfItsBlip(Movement movement) {
    Random random = new Random(1);
    for (int i = 0; i < 500; i++) {
      double x = random.nextDouble() * 800 - 400;
      double y = random.nextDouble() * 800 - 400;
      MovementMark mark = new MovementMark(movement, x, y);
      String shape = mark.draw().render();

      if (shape.startsWith("<circle")) {
        assertThat(shape).contains("r=\"11.00\"");
      } else {
        for (double[] point : points(shape)) {
          assertThat(StrictMath.hypot(point[0] - x, point[1] - y))
              .isLessThanOrEqualTo(Chart.BLIP_RADIUS + ROUNDING);
        }
      }
    }
  }

  /** The arc of a drop is part of a circle of radius 8 that touches the disc from inside. */
  @Test
  void aDropPointsTheWayItWentAndIsRoundInsideItsDisc() {
    assertThat(new MovementMark(Movement.IN, 0, -100).draw().render())
        .startsWith("<path class=\"mark\" d=\"M0.00 -89.00 L")
        .contains("A8.00 8.00 0 1 1");
    assertThat(new MovementMark(Movement.IN, 0, -100).middle())
        .isEqualTo(new MovementMark.Middle(0, -103));
    assertThat(new MovementMark(Movement.OUT, 100, 0).draw().render()).contains("d=\"M111.00 0.00");
    assertThat(new MovementMark(Movement.OUT, 100, 0).middle().x()).isEqualTo(97, within(1e-9));
  }

  @Test
  void aBlipInTheCentreHasAShapeToo() {
    assertThat(new MovementMark(Movement.IN, 0, 0).draw().render()).doesNotContain("NaN");
  }

  /** Its ends: all pairs of numbers but the radii of the arc. */
  private static List<double[]> points(String shape) {
    String ends = shape.replaceAll("A8\\.00 8\\.00 0 1 1", "");
    return POINT.matcher(ends).results().map(MovementMarkTest::point).toList();
  }

  private static double[] point(MatchResult match) {
    return new double[] {Double.parseDouble(match.group(1)), Double.parseDouble(match.group(2))};
  }
}
