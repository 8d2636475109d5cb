package io.github.techradar.app;

import io.github.techradar.model.Definition;
import io.github.techradar.source.LinkedFiles;
import io.github.techradar.source.SourceDirectory;
import java.util.ArrayList;
import java.util.List;

/** Files beside the entries that nobody reads, though their authors may think so. */
final class UnreadFiles {

  private static final int MOST_NAMES = 5;

  private UnreadFiles() {}

  /**
   * A sentence for each kind of such files, with the cure.
   *
   * @param isChosen whether the definition is a file that somebody has named
   */
  static List<String> notes(
      SourceDirectory source, LinkedFiles files, Definition definition, boolean isChosen) {
    List<String> notes = new ArrayList<>();
    if (!files.missed().isEmpty()) {
      notes.add(
          "Not read: %s. Entries are files that match %s; change the names, or 'entries: include' in radar.yml."
              .formatted(names(files.missed()), String.join(" or ", definition.include())));
    }
    List<String> almost = isChosen ? List.of() : source.almostDefinitions();
    if (!almost.isEmpty()) {
      notes.add(
          "Not read: %s. The definition of a radar is radar.yml, in small letters and in YAML."
              .formatted(names(almost)));
    }
    return notes;
  }

  private static String names(List<String> all) {
    String first = String.join(", ", all.subList(0, Math.min(MOST_NAMES, all.size())));
    return all.size() > MOST_NAMES
        ? "%s and %s more".formatted(first, all.size() - MOST_NAMES)
        : first;
  }
}
