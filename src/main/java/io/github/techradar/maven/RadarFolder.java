package io.github.techradar.maven;

import io.github.techradar.check.CheckedRadar;
import io.github.techradar.check.RadarCheck;
import io.github.techradar.history.EditionFaults;
import io.github.techradar.history.HistoryReader;
import io.github.techradar.history.Past;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Radar;
import io.github.techradar.source.SourceDirectory;
import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * Where a radar is, as a POM says it.
 *
 * @param directory the directory that holds the entries
 * @param definition the file with the radar's settings, if one is named
 * @param drafts whether drafts count as any other entry
 * @param reviewDay the day that the age of entries is counted to, if it is to be
 */
record RadarFolder(
    File directory, Optional<File> definition, boolean drafts, Optional<LocalDate> reviewDay) {

  private static final String CHANGE_DIRECTORY =
      "Set <sourceDirectory> in the plugin's configuration (-Dtechradar.sourceDirectory on the"
          + " command line) to the directory that holds the entries.";

  private static final String CHANGE_PATTERNS =
      "Patterns under 'entries: include' in the definition start at that directory: \"**/*.md\" is"
          + " every Markdown file in it and below.";

  /**
   * The radar as its entries are, without a look at what it was.
   *
   * @throws MojoExecutionException if it cannot be found or read
   */
  CheckedRadar entries() throws MojoExecutionException {
    if (!directory.isDirectory()) {
      throw new MojoExecutionException(
          "There is no directory %s. %s".formatted(directory, CHANGE_DIRECTORY));
    }
    if (definition.filter(file -> !file.isFile()).isPresent()) {
      throw new MojoExecutionException(
          "There is no file %s; <definition> (techradar.definition) names the radar's settings."
              .formatted(definition.get()));
    }
    try {
      return RadarCheck.run(source(), definition.map(File::toPath), drafts, reviewDay);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "The entries in %s cannot be read: %s".formatted(directory, e), e);
    }
  }

  /**
   * The radar with what is wrong about the editions that its definition names.
   *
   * @throws MojoExecutionException if something of it cannot be found or read, or it has no entries
   */
  CheckedRadar read() throws MojoExecutionException {
    CheckedRadar radar = entries();
    refuseNone(radar);
    if (radar.radar().isEmpty()) {
      return radar;
    }
    try {
      EditionFaults faults = HistoryReader.check(radar.radar().get(), source());
      return radar.with(faults.problems(), faults.notes());
    } catch (IOException e) {
      throw unreadableHistory(e);
    }
  }

  /**
   * A radar with what it was.
   *
   * @param log is told what could not be read of it
   * @throws MojoExecutionException if that cannot be read
   */
  Radar withHistory(Radar radar, Log log) throws MojoExecutionException {
    try {
      Past past = HistoryReader.read(radar, source(), drafts);
      past.notes().forEach(log::warn);
      return radar.with(past.history());
    } catch (IOException e) {
      throw unreadableHistory(e);
    }
  }

  private SourceDirectory source() {
    return new SourceDirectory(directory.toPath());
  }

  private MojoExecutionException unreadableHistory(IOException e) {
    return new MojoExecutionException(
        "The git repository around %s cannot be read: %s".formatted(directory, e), e);
  }

  private void refuseNone(CheckedRadar radar) throws MojoExecutionException {
    if (radar.files() == 0 && radar.radar().isPresent()) {
      Definition settings = radar.radar().get().definition();
      boolean own = !settings.include().equals(Definition.DEFAULT.include());
      throw new MojoExecutionException(
          "There are no entries in %s: it has no file that %s. %s"
              .formatted(directory, wanted(settings), own ? CHANGE_PATTERNS : CHANGE_DIRECTORY));
    }
  }

  private static String wanted(Definition definition) {
    String include = "matches " + String.join(" or ", definition.include());
    return definition.exclude().isEmpty()
        ? include
        : include + " and not " + String.join(" or ", definition.exclude());
  }
}
