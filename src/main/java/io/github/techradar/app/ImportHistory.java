package io.github.techradar.app;

import io.github.techradar.history.FileStates;
import io.github.techradar.imports.DatedRadar;
import io.github.techradar.imports.FoundRadar;
import io.github.techradar.imports.ImportContext;
import io.github.techradar.imports.format.ImportFormat;
import io.github.techradar.imports.format.SourceFile;
import io.github.techradar.model.Counts;
import io.github.techradar.model.Problem;
import io.github.techradar.source.ReadingException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads each state of a file that git knows as the radar at one time. */
final class ImportHistory {

  private final ImportFormat format;
  private final List<SourceFile> companions;
  private final ImportContext context;
  private final FrontEnd frontEnd;

  /**
   * @param companions files beside it that belong to each state
   */
  ImportHistory(
      ImportFormat format, List<SourceFile> companions, ImportContext context, FrontEnd frontEnd) {
    this.format = format;
    this.companions = List.copyOf(companions);
    this.context = context;
    this.frontEnd = frontEnd;
  }

  /**
   * The states in git, and that on the disk if it is another one; oldest first.
   *
   * @throws UnusableException if git knows none, or cannot be read
   */
  List<DatedRadar> read(SourceFile newest, Path file) throws UnusableException {
    FileStates.Result known = states(newest, file);
    List<FileStates.State> past = new ArrayList<>(known.states());
    LocalDate last = past.get(past.size() - 1).day();
    if (ImportDays.isCommitted(past, file)) {
      past.remove(past.size() - 1);
    } else {
      LocalDate written = ImportDays.changed(file);
      last = written.isAfter(last) ? written : last.plusDays(1);
    }
    List<DatedRadar> radars = new ArrayList<>();
    past.forEach(state -> past(state).ifPresent(radars::add));
    tellStates(known.states(), past.size() - radars.size());
    radars.add(new DatedRadar(format.read(withCompanions(newest), context), last));
    return radars;
  }

  private List<SourceFile> withCompanions(SourceFile file) {
    List<SourceFile> all = new ArrayList<>(List.of(file));
    all.addAll(companions);
    return all;
  }

  private FileStates.Result states(SourceFile newest, Path file) throws UnusableException {
    FileStates.Result known;
    try {
      known = FileStates.of(file, ImportFiles.LARGEST);
    } catch (IOException e) {
      throw new UnusableException(
          "The git repository around %s cannot be read: %s".formatted(file, e.getMessage()), e);
    }
    if (known.states().isEmpty()) {
      throw new UnusableException(
          "Git has no history of %s: %s.".formatted(newest.path(), known.absence()));
    }
    if (!known.isWhole()) {
      frontEnd.warn(
          "This clone has not all commits, so the timelines begin late. To have them: git fetch --unshallow");
    }
    return known;
  }

  private void tellStates(List<FileStates.State> states, int leftOut) {
    frontEnd.inform(
        "Git has %s of it, from %s to %s."
            .formatted(
                Counts.plural(states.size(), "state", "states"),
                states.get(0).day(),
                states.get(states.size() - 1).day()));
    if (leftOut > 0) {
      frontEnd.warn(
          "%s of it cannot be read whole, and %s left out."
              .formatted(Counts.plural(leftOut, "state", "states"), leftOut == 1 ? "is" : "are"));
    }
  }

  /**
   * A state of long ago; empty if it cannot be read whole, which nobody can mend. What it lacks
   * would look as if it had left the radar.
   */
  private Optional<DatedRadar> past(FileStates.State state) {
    try {
      SourceFile then = SourceFile.of(state.path() + "@" + state.day(), state.content());
      ImportContext own = context.quiet();
      FoundRadar radar = format.read(withCompanions(then), own);
      boolean isWhole =
          format.recognises(then) && own.problems().stream().noneMatch(Problem::isError);
      if (!isWhole) {
        frontEnd.detail("Left out: " + then.path());
      }
      return isWhole ? Optional.of(new DatedRadar(radar, state.day())) : Optional.empty();
    } catch (ReadingException e) {
      frontEnd.detail("Left out: the state of %s".formatted(state.day()));
      return Optional.empty();
    }
  }
}
