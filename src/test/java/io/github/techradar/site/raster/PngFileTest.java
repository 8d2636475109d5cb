package io.github.techradar.site.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What another reader of pictures sees in ours. */
class PngFileTest {

  private static final int BLACK = 0x000000;
  private static final int WHITE = 0xffffff;
  private static final int RED = 0xd00000;

  private static BufferedImage read(Raster raster) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(PngFile.of(raster)));
  }

  private static int color(BufferedImage image, int column, int row) {
    return image.getRGB(column, row) & 0xffffff;
  }

  @Test
  void picturesOfFewColorsComeBackPixelByPixel() throws IOException {
    Random random = new Random(3);
    for (int i = 0; i < 40; i++) {
      Raster raster = new Raster(2 + 2 * random.nextInt(60), 2 + 2 * random.nextInt(60), WHITE);
      int[] colors = random.ints(3, 0, WHITE + 1).toArray();
      raster.fill(random.nextInt(70), (x, y) -> x > y ? colors[0] : colors[1]);
      for (int shape = 0; shape < 6; shape++) {
        double x = random.nextDouble(-70, 70);
        double y = random.nextDouble(-70, 70);
        switch (shape % 3) {
          case 0 -> raster.disc(x, y, random.nextDouble(9), colors[2]);
          case 1 -> raster.circle(x, y, random.nextDouble(40), 2, colors[2]);
          default -> raster.spoke(x, y, 3, colors[2]);
        }
      }

      BufferedImage image = read(raster);

      assertThat(image.getWidth()).isEqualTo(raster.width());
      assertThat(image.getHeight()).isEqualTo(raster.height());
      assertThat(
              IntStream.range(0, raster.width())
                  .allMatch(
                      column ->
                          IntStream.range(0, raster.height())
                              .allMatch(
                                  row -> color(image, column, row) == raster.pixel(column, row))))
          .as("picture %s", i)
          .isTrue();
    }
  }

  @Test
  void ofTooManyColorsTheRarestBecomeTheNearest() throws IOException {
    Raster raster = new Raster(256, 2, BLACK);
    raster.fill(128, (x, y) -> y < 0 ? RED : (int) (x + 128));

    BufferedImage image = read(raster);

    assertThat(color(image, 0, 0)).isEqualTo(RED);
    for (int column = 0; column < 256; column++) {
      assertThat(color(image, column, 1)).isEqualTo(Math.min(column, 254));
    }
  }

  @Test
  void shapesHaveSmoothEdges() throws IOException {
    Raster raster = new Raster(20, 20, WHITE);
    raster.disc(0, 0, 4.25, BLACK);
    raster.circle(0, 0, 8, 2, RED);

    BufferedImage image = read(raster);

    assertThat(color(image, 10, 10)).isEqualTo(BLACK);
    assertThat(color(image, 13, 10)).isEqualTo(BLACK);
    assertThat(color(image, 14, 10)).isBetween(0x202020, 0xd0d0d0);
    assertThat(color(image, 15, 10)).isEqualTo(WHITE);
    assertThat(color(image, 17, 10)).isEqualTo(RED);
    assertThat(color(image, 0, 0)).isEqualTo(WHITE);
  }

  @Test
  void aSpokeBeginsAtTheCentreAndEnds() throws IOException {
    Raster raster = new Raster(20, 20, WHITE);
    raster.spoke(0, -6, 4, BLACK);

    BufferedImage image = read(raster);

    assertThat(color(image, 10, 9)).isEqualTo(BLACK);
    assertThat(color(image, 10, 4)).isEqualTo(BLACK);
    assertThat(color(image, 10, 3)).isEqualTo(WHITE);
    assertThat(color(image, 10, 11)).isEqualTo(WHITE);
    assertThat(color(image, 13, 6)).isEqualTo(WHITE);
  }
}
