package io.github.techradar.check;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Event;
import io.github.techradar.model.Problem;
import io.github.techradar.source.DatedFile;
import io.github.techradar.source.EntryFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An entry as its files tell it: one file, or one in each dated folder that says something new.
 *
 * @param oldestFirst its states, each with what it takes from the one before; never empty
 */
record EntryVersions(List<EntryFile> oldestFirst) {

  EntryVersions {
    oldestFirst = List.copyOf(oldestFirst);
  }

  /** The state that holds now. */
  EntryFile present() {
    return oldestFirst.get(oldestFirst.size() - 1);
  }

  /**
   * The entry as it is now. In dated folders its events are its states: the status that each folder
   * gave it, with what that folder said of it, as long as the entry's body does not say so itself.
   * A draft is no state that readers know of.
   *
   * @param drafts whether drafts count as any other entry
   * @throws java.util.NoSuchElementException if a state has an error; {@code check} finds that
   *     first
   */
  Entry toEntry(Definition definition, boolean drafts) {
    Entry entry = present().toEntry(definition);
    if (!definition.datedFolders()) {
      return entry;
    }
    List<Event> events = new ArrayList<>();
    for (EntryFile state : oldestFirst) {
      boolean hidden = state.isDraft(definition) && !drafts;
      if (hidden && !state.equals(present())) {
        continue;
      }
      boolean ownText = !state.inheritsBody() && !state.equals(present());
      events.add(
          0,
          new Event(
              DatedFile.day(state.path()).orElseThrow(),
              state.status(definition).filter(status -> !hidden),
              false,
              List.of(),
              ownText ? state.body().text().strip() : "",
              state.path()));
    }
    return entry.happening(events);
  }

  /**
   * The entries that files tell of.
   *
   * @param problems takes those of files that lie where they cannot
   */
  static List<EntryVersions> of(
      List<EntryFile> files, Definition definition, List<Problem> problems) {
    if (!definition.datedFolders()) {
      return files.stream().map(file -> new EntryVersions(List.of(file))).toList();
    }
    List<Problem> misplaced = new ArrayList<>();
    List<EntryVersions> entries =
        DatedFile.byEntry(files, definition, misplaced).stream()
            .map(states -> new EntryVersions(states.stream().map(DatedFile::file).toList()))
            .collect(Collectors.toCollection(ArrayList::new));
    problems.addAll(misplaced);
    List<String> paths = misplaced.stream().map(problem -> problem.location().path()).toList();
    files.stream()
        .filter(file -> paths.contains(file.path()))
        .forEach(file -> entries.add(new EntryVersions(List.of(file))));
    return List.copyOf(entries);
  }
}
