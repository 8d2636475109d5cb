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
import java.util.stream.Stream;

/**
 * One state of an entry, in the layout of AOE's generator: each folder is named by the day of an
 * edition of the radar, and its files say what that edition changed.
 *
 * @param day the day that the file's folder is named by
 * @param file the file, with what it leaves out taken from the state before
 */
public record DatedFile(LocalDate day, EntryFile file) {

  /**
   * The states of each entry, oldest first. Two files of one folder are never states of one entry,
   * though their names may come to the same id.
   *
   * @param files every file that is an entry
   * @param misplaced takes the problems of those that lie in no dated folder
   */
  public static List<List<DatedFile>> byEntry(
      List<EntryFile> files, Definition definition, List<Problem> misplaced) {
    List<DatedFile> dated = new ArrayList<>();
    for (EntryFile file : files) {
      Optional<LocalDate> day = day(file.path());
      day.ifPresentOrElse(
          d -> dated.add(new DatedFile(d, file)), () -> misplaced.add(misplaced(file)));
    }
    dated.sort(Comparator.comparing(DatedFile::day));
    Map<String, List<DatedFile>> byId = new LinkedHashMap<>();
    List<List<DatedFile>> apart = new ArrayList<>();
    for (DatedFile next : dated) {
      List<DatedFile> states =
          byId.computeIfAbsent(next.file.id(definition), id -> new ArrayList<>());
      EntryFile whole =
          states.stream()
              .filter(state -> state.day.isBefore(next.day))
              .reduce((older, newer) -> newer)
              .map(before -> next.file.inheriting(before.file, definition))
              .orElse(next.file);
      DatedFile state = new DatedFile(next.day, whole);
      if (states.stream().anyMatch(other -> other.day.equals(next.day))) {
        apart.add(List.of(state));
      } else {
        states.add(state);
      }
    }
    return Stream.concat(byId.values().stream(), apart.stream()).map(List::copyOf).toList();
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
