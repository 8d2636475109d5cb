package io.github.techradar.export;

import io.github.techradar.output.Content;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file for some tool. It is made when it is read, so that not all of it need be in memory. */
public final class ExportedFile {

  private final String path;
  private final Supplier<Stream<String>> pieces;

  /** A file of a text that is short, or there anyway. */
  ExportedFile(String path, String text) {
    this(path, () -> Stream.of(text));
  }

  /**
   * A file whose text is long.
   *
   * @param path where it goes below the folder of exports, with {@code /}
   * @param pieces the text, cut wherever it is; the same at each reading
   */
  ExportedFile(String path, Supplier<Stream<String>> pieces) {
    this.path = path;
    this.pieces = pieces;
  }

  /** Where it goes below the folder of exports, with {@code /}. */
  public String path() {
    return path;
  }

  /** All that it says. */
  public String text() {
    return pieces.get().collect(Collectors.joining());
  }

  /** What is written: the text in UTF-8. */
  public Content content() {
    return Content.of(pieces);
  }
}
