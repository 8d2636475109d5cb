package io.github.techradar.check;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.EntryNames;
import io.github.techradar.source.EntryFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Entries for tests, without a folder that they lie in. */
public final class Sound {

  private Sound() {}

  /** The entry that a file with all that an entry must have describes. */
  public static Entry entry(EntryFile file, Definition definition) {
    return converted(file, definition).orElseThrow();
  }

  static Optional<Entry> converted(EntryFile file, Definition definition) {
    return EntryVersions.of(List.of(file), definition, new ArrayList<>())
        .get(0)
        .toEntry(false, new EntryNames(), Optional.empty());
  }
}
