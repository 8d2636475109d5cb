package io.github.techradar.export;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A file for some tool.
 *
 * @param path where it goes below the folder of exports, with {@code /}
 * @param text all that it says
 */
public record ExportedFile(String path, String text) {

  /** What is written: the text in UTF-8. */
  public byte[] content() {
    return text.getBytes(UTF_8);
  }
}
