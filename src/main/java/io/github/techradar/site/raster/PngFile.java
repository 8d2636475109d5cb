package io.github.techradar.site.raster;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Writes a picture as PNG with a palette. If it has more colours than a palette can have, the
 * rarest get the colour that is nearest.
 */
public final class PngFile {

  private static final int MOST_COLORS = 256;
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  /** Bits of a pixel, pixels with a palette, and the only ways to pack, filter and order them. */
  private static final byte[] KIND = {8, 3, 0, 0, 0};

  private PngFile() {}

  /** The whole file. */
  public static byte[] of(Raster raster) {
    List<Integer> colors = palette(raster);
    ByteBuffer head = ByteBuffer.allocate(2 * Integer.BYTES + KIND.length);
    head.putInt(raster.width()).putInt(raster.height()).put(KIND);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(SIGNATURE);
    chunk(file, "IHDR", head.array());
    chunk(file, "PLTE", bytes(colors));
    chunk(file, "IDAT", Deflate.zlib(rows(raster, colors), raster.width() + 1));
    chunk(file, "IEND", new byte[0]);
    return file.toByteArray();
  }

  /** The most frequent colours first; of equally frequent ones the darker. */
  private static List<Integer> palette(Raster raster) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int row = 0; row < raster.height(); row++) {
      int begin = 0;
      for (int column = 1; column <= raster.width(); column++) {
        int color = raster.pixel(begin, row);
        if (column == raster.width() || raster.pixel(column, row) != color) {
          counts.merge(color, column - begin, Integer::sum);
          begin = column;
        }
      }
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_COLORS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static byte[] bytes(List<Integer> colors) {
    ByteBuffer bytes = ByteBuffer.allocate(3 * colors.size());
    for (int color : colors) {
      bytes.put((byte) (color >> 16)).put((byte) (color >> 8)).put((byte) color);
    }
    return bytes.array();
  }

  /** The rows, each behind a zero: it is as it is, and no difference to the one above. */
  private static byte[] rows(Raster raster, List<Integer> colors) {
    Map<Integer, Integer> indexes = new HashMap<>();
    for (int i = 0; i < colors.size(); i++) {
      indexes.put(colors.get(i), i);
    }
    byte[] rows = new byte[(raster.width() + 1) * raster.height()];
    int at = 0;
    int last = colors.get(0);
    byte index = 0;
    for (int row = 0; row < raster.height(); row++) {
      at++;
      for (int column = 0; column < raster.width(); column++) {
        int color = raster.pixel(column, row);
        if (color != last) {
          last = color;
          index = indexes.computeIfAbsent(color, other -> nearest(other, colors)).byteValue();
        }
        rows[at++] = index;
      }
    }
    return rows;
  }

  private static int nearest(int color, List<Integer> colors) {
    int best = 0;
    for (int i = 1; i < colors.size(); i++) {
      if (distance(color, colors.get(i)) < distance(color, colors.get(best))) {
        best = i;
      }
    }
    return best;
  }

  private static int distance(int one, int other) {
    int distance = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int difference = (one >> shift & 0xFF) - (other >> shift & 0xFF);
      distance += difference * difference;
    }
    return distance;
  }

  private static void chunk(ByteArrayOutputStream file, String name, byte[] content) {
    byte[] named =
        ByteBuffer.allocate(name.length() + content.length)
            .put(name.getBytes(US_ASCII))
            .put(content)
            .array();
    CRC32 sum = new CRC32();
    sum.update(named);
    file.writeBytes(number(content.length));
    file.writeBytes(named);
    file.writeBytes(number((int) sum.getValue()));
  }

  private static byte[] number(int value) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
  }
}
