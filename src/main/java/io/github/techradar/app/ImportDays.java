package io.github.techradar.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.techradar.history.FileStates;
import io.github.techradar.imports.DatedRadar;
import io.github.techradar.imports.FileDay;
import io.github.techradar.imports.FoundRadar;
import io.github.techradar.model.Counts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The days of the states of a radar that is imported: as people, files, git or the disk say. */
final class ImportDays {

  private final NewImport settings;
  private final FrontEnd frontEnd;

  ImportDays(NewImport settings, FrontEnd frontEnd) {
    this.settings = settings;
    this.frontEnd = frontEnd;
  }

  /**
   * A state of the radar with its day.
   *
   * @param of the files that it was read from
   * @param number which one of all states it is
   * @param count how many there are
   * @throws UnusableException if nobody knows the day, or a file cannot be read
   */
  DatedRadar dated(FoundRadar radar, List<Path> of, int number, int count)
      throws UnusableException {
    if (!settings.days().isEmpty()) {
      if (settings.days().size() != count) {
        throw new UnusableException(
            "%s has %s, and the radar has %s here. Give a day for each, in their order."
                .formatted(
                    frontEnd.name(Setting.DAYS),
                    Counts.plural(settings.days().size(), "day", "days"),
                    Counts.plural(count, "state", "states")));
      }
      return new DatedRadar(radar, settings.days().get(number));
    }
    if (radar.day().isPresent()) {
      return dated(radar, radar.day().get(), "as it says");
    }
    Optional<FileDay> named = FileDay.in(radar.path().substring(radar.path().lastIndexOf('/') + 1));
    if (named.isPresent()) {
      String how = named.get().isExact() ? "by its name" : "the first of what its name says";
      return dated(radar, named.get().day(), how);
    }
    if (count > 1) {
      throw new UnusableException(
          "Nobody knows of which day %s is: its name has no day, month or year. Give the days of all files, in their order (%s)."
              .formatted(radar.path(), frontEnd.key(Setting.DAYS)));
    }
    return isDayUsed(radar) ? undated(radar, of) : new DatedRadar(radar, changed(of.get(0)));
  }

  /** Whether any entry has no day of its own. */
  private static boolean isDayUsed(FoundRadar radar) {
    return radar.entries().stream().anyMatch(entry -> entry.events().isEmpty());
  }

  /** A state of which nobody says the day: it is that of the last change, in git or on the disk. */
  private DatedRadar undated(FoundRadar radar, List<Path> of) throws UnusableException {
    LocalDate last = LocalDate.MIN;
    boolean isCommitted = true;
    for (Path file : of) {
      Optional<LocalDate> commit = isCommitted ? committed(file) : Optional.empty();
      isCommitted &= commit.isPresent();
      LocalDate day = commit.isPresent() ? commit.get() : changed(file);
      last = day.isAfter(last) ? day : last;
    }
    return dated(
        radar, last, isCommitted ? "when it was last committed" : "when it was last written");
  }

  /** The day of the commit that a file is as it was in; empty if it is not. */
  private static Optional<LocalDate> committed(Path file) throws UnusableException {
    try {
      List<FileStates.State> states = FileStates.newest(file, ImportFiles.LARGEST).states();
      return !states.isEmpty() && isCommitted(states, file)
          ? Optional.of(states.get(states.size() - 1).day())
          : Optional.empty();
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static UnusableException unreadable(Path file, IOException e) {
    return new UnusableException("%s cannot be read: %s".formatted(file, e.getMessage()), e);
  }

  private DatedRadar dated(FoundRadar radar, LocalDate day, String how) {
    if (isDayUsed(radar)) {
      frontEnd.inform("%s is of %s, %s.".formatted(radar.path(), day, how));
    }
    return new DatedRadar(radar, day);
  }

  /** When a file was last written (UTC). */
  static LocalDate changed(Path file) throws UnusableException {
    try {
      return Files.getLastModifiedTime(file).toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** Whether a file is as it was committed last. */
  static boolean isCommitted(List<FileStates.State> states, Path file) throws UnusableException {
    return withoutReturns(states.get(states.size() - 1).content())
        .equals(withoutReturns(ImportFiles.content(file)));
  }

  /** A content with the line ends of git, which may write others into the work tree. */
  private static String withoutReturns(byte[] content) {
    return new String(content, ISO_8859_1).replace("\r\n", "\n");
  }

  /**
   * The states by their days.
   *
   * @throws UnusableException if two are of one day
   */
  List<DatedRadar> inOrder(List<DatedRadar> radars) throws UnusableException {
    List<DatedRadar> ordered = new ArrayList<>(radars);
    ordered.sort(Comparator.comparing(DatedRadar::day));
    for (int i = 1; i < ordered.size(); i++) {
      if (ordered.get(i).day().equals(ordered.get(i - 1).day())) {
        throw new UnusableException(
            "%s and %s are both of %s. Give the days of all files, in their order (%s)."
                .formatted(
                    ordered.get(i - 1).radar().path(),
                    ordered.get(i).radar().path(),
                    ordered.get(i).day(),
                    frontEnd.key(Setting.DAYS)));
      }
    }
    return ordered;
  }
}
