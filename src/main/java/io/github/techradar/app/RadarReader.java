package io.github.techradar.app;

import io.github.techradar.model.Definition;
import io.github.techradar.model.PlacedEntries;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gets at a radar, or says why it cannot be had and what to set. */
final class RadarReader {

  private final RadarFolder folder;
  private final FrontEnd frontEnd;
  private final Readings readings;

  RadarReader(RadarFolder folder, FrontEnd frontEnd, Readings readings) {
    this.folder = folder;
    this.frontEnd = frontEnd;
    this.readings = readings;
  }

  /**
   * The radar, which may have no entry.
   *
   * @throws UnusableException if it cannot be found or read
   */
  Reading read() throws UnusableException {
    return read(false);
  }

  private Reading read(boolean isPublished) throws UnusableException {
    if (!Files.isDirectory(folder.directory())) {
      throw new UnusableException(
          "There is no directory %s. %s To begin a radar: %s"
              .formatted(folder.directory(), changeDirectory(), frontEnd.startCommand()));
    }
    if (folder.definition().filter(file -> !Files.isRegularFile(file)).isPresent()) {
      throw new UnusableException(
          "There is no file %s; %s names the radar's settings."
              .formatted(folder.definition().get(), frontEnd.name(Setting.DEFINITION)));
    }
    try {
      return readings.of(folder, frontEnd, isPublished);
    } catch (IOException e) {
      throw new UnusableException(
          "The entries in %s cannot be read: %s".formatted(folder.directory(), e), e);
    }
  }

  /**
   * The radar, which has entries as far as anybody can tell.
   *
   * @throws UnusableException if it cannot be found or read, or has no entries
   */
  Reading readEntries() throws UnusableException {
    return readEntries(false);
  }

  /**
   * The same, to be published.
   *
   * @throws UnusableException if it cannot be found or read, or has no entries
   */
  Reading readToPublish() throws UnusableException {
    return readEntries(true);
  }

  private Reading readEntries(boolean isPublished) throws UnusableException {
    Reading reading = read(isPublished);
    Optional<PlacedEntries> entries = reading.checked().entries();
    if (reading.checked().files() == 0 && entries.isPresent()) {
      Definition settings = entries.get().definition();
      boolean own = !settings.include().equals(Definition.DEFAULT.include());
      String unread = reading.unread().stream().map(" "::concat).collect(Collectors.joining());
      throw new UnusableException(
          "There are no entries in %s: it has no file that %s.%s %s"
              .formatted(
                  folder.directory(),
                  wanted(settings),
                  unread,
                  own
                      ? "Patterns under 'entries: include' in the definition start at that"
                          + " directory: \"**/*.md\" is every Markdown file in it and below."
                      : changeDirectory()));
    }
    return reading;
  }

  private String changeDirectory() {
    return "Set %s to the directory that holds the entries."
        .formatted(frontEnd.place(Setting.SOURCE_DIRECTORY));
  }

  private static String wanted(Definition definition) {
    String include = "matches " + String.join(" or ", definition.include());
    return definition.exclude().isEmpty()
        ? include
        : include + " and not " + String.join(" or ", definition.exclude());
  }
}
