package io.github.techradar.imports.format;

import io.github.techradar.source.ReadingException;
import io.github.techradar.source.SourceText;
import java.util.Locale;

/**
 * A file of another tool.
 *
 * @param path where it is, as messages name it, with {@code /}
 * @param source its text
 */
public record SourceFile(String path, SourceText source) {

  /**
   * Decodes a file.
   *
   * @throws ReadingException if it is not text in UTF-8
   */
  public static SourceFile of(String path, byte[] bytes) throws ReadingException {
    return new SourceFile(path, SourceText.decode(path, bytes));
  }

  /** Its text, without a byte order mark. */
  public String text() {
    return source.text();
  }

  /** The ending of its name in lower case, without the dot; empty if it has none. */
  public String ending() {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? path.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }

  /** Its name without folders and ending. */
  public String name() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
