package io.github.techradar.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.check.Baseline;
import io.github.techradar.model.Problem;
import io.github.techradar.output.OutputFile;
import io.github.techradar.source.FileContent;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The file in which a team keeps the problems that are known. */
final class BaselineFile {

  /** The name of a baseline that knows no problem. */
  static final String NONE = "none";

  private static final String BESIDE_ENTRIES = "radar.baseline";

  /** In bytes; that is room for some 50,000 problems. */
  private static final int LARGEST = 10_000_000;

  private final Path file;
  private final boolean isChosen;
  private final String whose;
  private final String goal;
  private final FrontEnd frontEnd;

  /**
   * @param chosen the file, if somebody has chosen one
   * @param usual the file if nobody has
   * @param whose what has the problems, for its first lines
   * @param goal what people call to check what it knows
   */
  BaselineFile(Optional<Path> chosen, Path usual, String whose, String goal, FrontEnd frontEnd) {
    this.file = chosen.orElse(usual);
    this.isChosen = chosen.isPresent();
    this.whose = whose;
    this.goal = goal;
    this.frontEnd = frontEnd;
  }

  /** The one of a radar's own problems. */
  static BaselineFile of(RadarFolder folder, FrontEnd frontEnd) {
    return new BaselineFile(
        folder.baseline(),
        folder.directory().resolve(BESIDE_ENTRIES),
        "this radar",
        TechRadar.CHECK,
        frontEnd);
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
        throw new IOException("it is a link that leads out of its folder");
      }
      byte[] content =
          FileContent.read(file, LARGEST)
              .orElseThrow(() -> new IOException("it is larger than 10 MB"));
      return Baseline.read(UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString());
    } catch (NoSuchFileException e) {
      throw new UnusableException(unreadable("there is no such file."));
    } catch (IOException e) {
      throw new UnusableException(unreadable(why(e)), e);
    }
  }

  private String unreadable(String why) {
    return "The baseline %s cannot be read (%s): %s"
        .formatted(file, frontEnd.key(Setting.BASELINE), why);
  }

  private static String why(IOException e) {
    String message = e.getMessage();
    return message != null && e.getClass() == IOException.class ? message : e.toString();
  }

  /**
   * Makes problems known, and no others.
   *
   * @throws UnusableException if the file cannot be written
   */
  void write(List<Problem> problems) throws UnusableException {
    if (file.endsWith(NONE)) {
      throw new UnusableException(
          "The baseline cannot be written: %s says that there is none."
              .formatted(frontEnd.assignment(Setting.BASELINE, NONE)));
    }
    try {
      String text = Baseline.textOf(problems, whose, frontEnd.baselineCommand(goal));
      OutputFile.write(file, text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UnusableException("The baseline %s cannot be written: %s".formatted(file, e), e);
    }
  }
}
