package io.github.techradar.site.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

class DeflateTest {

  /** What the JDK unpacks; it also checks the sum at the end. */
  private static byte[] unpacked(byte[] packed, int length) throws Exception {
    Inflater inflater = new Inflater();
    inflater.setInput(packed);
    byte[] data = new byte[length + 1];
    int count = inflater.inflate(data);
    assertThat(inflater.finished()).isTrue();
    assertThat(inflater.getRemaining()).isZero();
    inflater.end();
    return Arrays.copyOf(data, count);
  }

  private static void comesBack(byte[] data, int row) throws Exception {
    assertThat(unpacked(Deflate.zlib(data, row), data.length)).isEqualTo(data);
  }

  @Test
  void fewBytesComeBack() throws Exception {
    for (int length = 0; length < 10; length++) {
      comesBack(new byte[length], 3);
    }
  }

  @Test
  void runsOfEveryLengthComeBack() throws Exception {
    for (int length = 1; length < 600; length++) {
      byte[] data = new byte[length + 2];
      Arrays.fill(data, 1, length + 1, (byte) 7);
      comesBack(data, 50);
    }
  }

  @Test
  void repetitionsFromFarAwayComeBack() throws Exception {
    Random random = new Random(1);
    for (int distance = 1; distance < 40_000; distance += 1 + distance / 7) {
      byte[] data = new byte[distance + 40];
      random.nextBytes(data);
      System.arraycopy(data, 0, data, distance, 40);
      comesBack(data, distance);
    }
  }

  @Test
  void bytesOfAnyKindComeBack() throws Exception {
    Random random = new Random(2);
    for (int i = 0; i < 300; i++) {
      byte[] data = new byte[random.nextInt(4_000)];
      int kinds = 1 + random.nextInt(256);
      int longest = 1 + random.nextInt(40);
      for (int at = 0; at < data.length; ) {
        int end = Math.min(data.length, at + 1 + random.nextInt(longest));
        Arrays.fill(data, at, end, (byte) random.nextInt(kinds));
        at = end;
      }
      comesBack(data, 1 + random.nextInt(200));
    }
  }

  @Test
  void whatRepeatsBecomesSmall() {
    assertThat(Deflate.zlib(new byte[1_000_000], 1_000)).hasSizeLessThan(8_000);
  }
}
