package io.github.techradar.source.copied;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.model.Names;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Whether a file can be copied to a site without acting there: its name must say what it is, and
 * its content must be that.
 */
public final class FileCheck {

  /** In bytes. */
  private static final long LARGEST = 100_000_000;

  /** In bytes. */
  private static final long LARGEST_DRAWING = 5_000_000;

  /** In bytes of a path as most file systems write it; the folder of the site comes before it. */
  private static final int LONGEST_PATH = 2000;

  private final FileEndings endings;

  /**
   * @param trusted the endings that the team answers for, without a dot, in any case
   */
  public FileCheck(List<String> trusted) {
    this.endings = new FileEndings(trusted);
  }

  /** Whether a file is copied without its scripts and the like. */
  public boolean isCleaned(String path) {
    return !endings.isTrusted(path)
        && FileEndings.kind(path).filter(FileEndings.Kind.DRAWING::equals).isPresent();
  }

  /**
   * What becomes of a file.
   *
   * @param path the path that it is to have, which its name is taken from
   * @param file where it is read
   * @throws IOException if it cannot be read
   */
  public LinkedFile check(String path, Path file) throws IOException {
    Optional<LinkedFile> badName = badName(path);
    if (badName.isPresent()) {
      return badName.get();
    }
    if (Files.size(file) > LARGEST) {
      return new LinkedFile.Refused(
          "is larger than 100 MB", "Link it where large files are at home, or make it smaller.");
    }
    if (endings.isTrusted(path)) {
      return LinkedFile.Copied.WHOLE;
    }
    return switch (FileEndings.kind(path).orElseThrow()) {
      case DRAWING -> drawing(file);
      case PICTURE ->
          whole(
              beginning(file).isPicture(),
              "is no picture, though its name says so",
              "Save it as PNG, JPEG, GIF, WebP, AVIF, BMP or ICO.");
      case PDF ->
          whole(
              beginning(file).isPdf(),
              "is no PDF, though its name says so",
              "Save it as PDF, or give it the ending of what it is.");
      case OTHER ->
          whole(
              !beginning(file).mayBeMarkup(),
              "begins with '<', so browsers may take it for a page",
              "Begin it with something else, or link it where it is hosted.");
    };
  }

  private Optional<LinkedFile> badName(String path) {
    String ending = FileEndings.last(path);
    Optional<String> acting = endings.actingBeforeLast(path);
    if (acting.isPresent()) {
      return refused(
          "has '.%s' in its path, so servers may run it".formatted(acting.get()),
          "Rename it, so that its last ending alone says what it is.");
    }
    if (path.chars().anyMatch(Character::isISOControl)) {
      return refused(
          "has a line break or another control character in its path", "Rename it without that.");
    }
    if (ending.isBlank()) {
      return refused(
          "has no ending that says what it is", "Give its name an ending, such as .txt.");
    }
    if (!endings.isTrusted(path) && FileEndings.kind(path).isEmpty()) {
      return refused(
          (FileEndings.acts(ending)
                  ? "is of the kind '%s', which browsers or servers may run"
                  : "is of the kind '%s', which is not known to be harmless in browsers")
              .formatted(Names.visible("." + ending)),
          "Link it where it is hosted, or save it as text or as a picture; where the team answers"
              + " for such files, name the ending in radar.yml (copiedEndings).");
    }
    return path.getBytes(UTF_8).length > LONGEST_PATH
        ? refused("has a path that is too long to be copied", "Move it to a folder further up.")
        : Optional.empty();
  }

  private static Optional<LinkedFile> refused(String why, String advice) {
    return Optional.of(new LinkedFile.Refused(why, advice));
  }

  private static LinkedFile whole(boolean isSound, String why, String advice) {
    return isSound ? LinkedFile.Copied.WHOLE : new LinkedFile.Refused(why, advice);
  }

  private static FileBeginning beginning(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new FileBeginning(in.readNBytes(FileBeginning.LENGTH));
    }
  }

  private static LinkedFile drawing(Path file) throws IOException {
    try {
      List<String> dropped = clean(file).dropped();
      return new LinkedFile.Copied(dropped);
    } catch (XMLStreamException e) {
      return new LinkedFile.Refused(
          "is no SVG that can be read", "Save it anew from a drawing program, or as PNG.");
    }
  }

  /**
   * A drawing without what acts, as text.
   *
   * @throws XMLStreamException if it is none
   * @throws IOException if it cannot be read
   */
  public static String cleaned(Path file) throws IOException, XMLStreamException {
    return clean(file).text();
  }

  private static CleanSvg clean(Path file) throws IOException, XMLStreamException {
    if (Files.size(file) > LARGEST_DRAWING) {
      throw new XMLStreamException("larger than 5 MB");
    }
    return SvgCleaner.clean(Files.readAllBytes(file));
  }
}
