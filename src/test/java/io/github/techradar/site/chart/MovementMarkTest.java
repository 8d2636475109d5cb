package io.github.techradar.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.model.Movement;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MovementMarkTest {

  private static final Pattern ARC =
      Pattern.compile("M([-0-9.]+) ([-0-9.]+) A13.00 13.00 0 0 1 ([-0-9.]+) ([-0-9.]+)\"");
  private static final double ROUNDING = 0.02;
  private static final double LINE = 2;

  @ParameterizedTest
  @EnumSource(Movement.class)
  void everyBlipIsTheSameDisc(Movement movement) {
    assertThat(new MovementMark(movement, 3, -4).draw().render())
        .startsWith("<circle class=\"disc\" cx=\"3.00\" cy=\"-4.00\" r=\"10.50\"></circle>");
  }

  @Test
  void noTwoMarksTouch() {
    assertThat(2 * MovementMark.REACH).isLessThanOrEqualTo(ChartLayout.PITCH);
    assertThat(new MovementMark(Movement.NEW, 0, 0).draw().render())
        .contains("<circle class=\"mark\" cx=\"0.00\" cy=\"0.00\" r=\"13.00\"></circle>");
  }

  @Test
  void whatStayedHasNoMark() {
    assertThat(new MovementMark(Movement.NONE, 0, 0).draw().render()).doesNotContain("mark");
  }

  /** Both ends of the arc, and so its middle, are on the side that the blip came to. */
  @ParameterizedTest
  @EnumSource(names = {"IN", "OUT"})
  void anArcIsOnTheSideOfTheWayItWent(Movement movement) {
    Random random = new Random(1);
    for (int i = 0; i < 500; i++) {
      double x = random.nextDouble() * 800 - 400;
      double y = random.nextDouble() * 800 - 400;
      double[] arc = arc(new MovementMark(movement, x, y).draw().render());
      for (int end = 0; end < arc.length; end += 2) {
        double distance = StrictMath.hypot(arc[end] - x, arc[end + 1] - y);
        double outwards = StrictMath.hypot(arc[end], arc[end + 1]) - StrictMath.hypot(x, y);
        assertThat(distance + LINE / 2).isLessThanOrEqualTo(MovementMark.REACH + ROUNDING);
        if (StrictMath.hypot(x, y) > 30) {
          assertThat(movement == Movement.IN ? -outwards : outwards).isPositive();
        }
      }
      // clockwise on the screen: from the first end the middle of the arc is less than half a turn
      double turn = (arc[0] - x) * (arc[3] - y) - (arc[1] - y) * (arc[2] - x);
      assertThat(turn).isPositive();
    }
  }

  @Test
  void aBlipInTheCentreHasAMarkToo() {
    assertThat(new MovementMark(Movement.IN, 0, 0).draw().render())
        .contains("class=\"mark\"")
        .doesNotContain("NaN");
  }

  private static double[] arc(String shape) {
    MatchResult match = ARC.matcher(shape).results().findFirst().orElseThrow();
    double[] arc = new double[4];
    for (int i = 0; i < arc.length; i++) {
      arc[i] = Double.parseDouble(match.group(i + 1));
    }
    return arc;
  }
}
