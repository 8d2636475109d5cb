package io.github.techradar.source;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Location;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One state of an entry, in the layout of AOE's generator: each folder is named by the day of an
 * edition of the radar, and its files say what that edition changed.
 *
 * @param day the day that the file's folder is named by
 * @param file the file, with what it leaves out taken from the state before
 */
public record DatedFile(LocalDate day, EntryFile file) {

  /**
   * The states of all entries, oldest first, by the entries' ids.
   *
   * @param files every file that is an entry
   * @param misplaced takes the problems of those that lie in no dated folder
   */
  public static Map<String, List<DatedFile>> byEntry(
      List<EntryFile> files, Definition definition, List<Problem> misplaced) {
    List<DatedFile> dated = new ArrayList<>();
    for (EntryFile file : files) {
      Optional<LocalDate> day = day(file.path());
      day.ifPresentOrElse(
          d -> dated.add(new DatedFile(d, file)), () -> misplaced.add(misplaced(file)));
    }
    dated.sort(Comparator.comparing(DatedFile::day));
    Map<String, List<DatedFile>> byEntry = new LinkedHashMap<>();
    for (DatedFile next : dated) {
      List<DatedFile> states =
          byEntry.computeIfAbsent(next.file.id(definition), id -> new ArrayList<>());
      EntryFile whole =
          states.isEmpty()
              ? next.file
              : next.file.inheriting(states.get(states.size() - 1).file, definition);
      states.add(new DatedFile(next.day, whole));
    }
    return byEntry;
  }

  /** The day that the folder of a path is named by. */
  public static Optional<LocalDate> day(String path) {
    try {
      return Optional.of(LocalDate.parse(path.substring(0, Math.max(0, path.indexOf('/')))));
    } catch (DateTimeException e) {
      return Optional.empty(); // a folder of another name, or none
    }
  }

  private static Problem misplaced(EntryFile file) {
    return Problem.of(
        Rule.FILE_NAME,
        Location.startOf(file.path()),
        "the file is in no folder that is named by a day",
        "radar.yml says 'editions: folders': move the file to a folder such as 2026-06-30, or"
            + " exclude it (entries: exclude).");
  }
}
