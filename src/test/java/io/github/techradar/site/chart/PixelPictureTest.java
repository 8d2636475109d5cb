package io.github.techradar.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Radar;
import io.github.techradar.site.style.Color;
import io.github.techradar.site.style.Paints;
import io.github.techradar.site.words.Words;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PixelPictureTest {

  private static final Color WHITE = new Color(255, 255, 255);

  private static Radar radar(Definition definition) {
    String last = definition.quadrants().get(definition.quadrants().size() - 1).name();
    String first = definition.quadrants().get(0).name();
    return Fixtures.radar(
        definition,
        List.of(
            Fixtures.sound(definition, "a.md", "A", "Hold", last, ""),
            Fixtures.sound(definition, "b.md", "B", "Adopt", first, ""),
            Fixtures.sound(definition, "c.md", "C", "Adopt", first, "")));
  }

  private static Definition quadrants(int count) {
    StringBuilder yaml = new StringBuilder("quadrants:\n");
    for (int i = 0; i < count; i++) {
      yaml.append("  - Q").append(i).append('\n');
    }
    return Fixtures.definition(yaml.toString());
  }

  private static BufferedImage read(byte[] file) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(file));
  }

  private static int at(BufferedImage image, double x, double y) {
    return image.getRGB((int) (PixelPicture.WIDTH / 2 + x), (int) (PixelPicture.HEIGHT / 2 + y))
        & 0xffffff;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void blipsAndCellsAreWhereTheChartHasThem(int count) throws IOException {
    Radar radar = radar(quadrants(count));
    Paints paints = Paints.of(radar.definition());
    Chart chart = ChartLayout.of(radar);
    double scale = 298 / chart.radius();

    BufferedImage image = read(picture(radar));

    assertThat(image.getWidth()).isEqualTo(PixelPicture.WIDTH);
    assertThat(image.getHeight()).isEqualTo(PixelPicture.HEIGHT);
    for (Chart.Disc disc : chart.discs()) {
      int position = radar.definition().position(disc.blip().entry().quadrant());
      assertThat(at(image, disc.x() * scale, disc.y() * scale))
          .isEqualTo(paints.blips().get(position - 1).rgb());
    }
    Chart.Band outer = chart.bands().get(chart.bands().size() - 1);
    double middle = (outer.inner() + outer.outer()) / 2 * scale;
    for (int i = 0; i < chart.wedges().size() - 1; i++) {
      double angle = chart.wedges().get(i).middle();
      assertThat(at(image, StrictMath.sin(angle) * middle, -StrictMath.cos(angle) * middle))
          .isEqualTo(paints.cells().get(chart.bands().size() - 1).get(i).rgb());
    }
    assertThat(at(image, -580, 0)).isEqualTo(WHITE.rgb());
  }

  @Test
  void oneQuadrantIsNotCut() throws IOException {
    Radar radar = radar(quadrants(1));
    Chart chart = ChartLayout.of(radar);
    Chart.Band inner = chart.bands().get(0);

    assertThat(at(read(picture(radar)), 0, -inner.outer() * 298 / chart.radius() / 2))
        .isEqualTo(Paints.of(radar.definition()).cells().get(0).get(0).rgb());
  }

  /** The same on every machine and with every JDK. */
  @Test
  void theBytesAreAlwaysTheSame() throws Exception {
    byte[] file = picture(radar(Definition.DEFAULT));

    assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)))
        .isEqualTo("ef532e05cebf2e8a583f93839f814a1e1f8184ce0a659712425722692b1988b3");
  }

  @Test
  void aRingsOwnColorIsSeen() {
    Definition definition =
        Fixtures.definition("rings:\n  - name: Adopt\n    color: '#00ff00'\n  - Hold\n");
    List<List<Color>> cells = Paints.of(definition).cells();

    assertThat(cells.get(0))
        .hasSameSizeAs(definition.quadrants())
        .containsOnly(cells.get(0).get(0));
    assertThat(cells.get(1)).doesNotHaveDuplicates();
  }

  private static byte[] picture(Radar radar) {
    return PixelPicture.file(radar, new ChartSvg(radar, Words.in(Locale.ROOT)));
  }
}
