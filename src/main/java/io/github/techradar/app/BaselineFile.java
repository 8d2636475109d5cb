package io.github.techradar.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.check.Baseline;
import io.github.techradar.model.Problem;
import io.github.techradar.output.OutputFile;
import io.github.techradar.source.FileContent;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The file in which a team keeps the problems that are known. */
final class BaselineFile {

  /** The name of a baseline that knows no problem. */
  static final String NONE = "none";

  private static final String BESIDE_ENTRIES = "radar.baseline";

  /** In bytes; that is room for some 50,000 problems. */
  private static final int LARGEST = 10_000_000;

  private final Path file;
  private final boolean isChosen;
  private final FrontEnd frontEnd;

  BaselineFile(RadarFolder folder, FrontEnd frontEnd) {
    this.file = folder.baseline().orElseGet(() -> folder.directory().resolve(BESIDE_ENTRIES));
    this.isChosen = folder.baseline().isPresent();
    this.frontEnd = frontEnd;
  }

  /** Where it is, whether there is such a file or not. */
  Path path() {
    return file;
  }

  /**
   * What the file knows; nothing if there is none and nobody has named one.
   *
   * @throws UnusableException if it cannot be read
   */
  Baseline read() throws UnusableException {
    if (file.endsWith(NONE) || (!isChosen && !Files.exists(file))) {
      return Baseline.empty();
    }
    try {
      if (!FileContent.staysInItsFolder(file)) {
        throw unreadable(new IOException("it is a link that leads out of its folder"));
      }
      byte[] content =
          FileContent.read(file, LARGEST)
              .orElseThrow(() -> new IOException("it is larger than 10 MB"));
      return Baseline.read(UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString());
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private UnusableException unreadable(IOException e) {
    return new UnusableException(
        "The baseline %s cannot be read (%s): %s"
            .formatted(file, frontEnd.key(Setting.BASELINE), e),
        e);
  }

  /**
   * Makes problems known, and no others.
   *
   * @throws UnusableException if the file cannot be written
   */
  void write(List<Problem> problems) throws UnusableException {
    try {
      String text = Baseline.textOf(problems, frontEnd.baselineCommand());
      OutputFile.write(file, text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UnusableException("The baseline %s cannot be written: %s".formatted(file, e), e);
    }
  }
}
