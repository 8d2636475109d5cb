package io.github.techradar.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** How the files of entries lie below the source directory, and what their places say. */
public sealed interface Layout {

  /**
   * The state of an entry that a file holds, by the file's path.
   *
   * @param entry a key that the states of one entry have in common, and no other entry has
   * @param day from when on the state holds; of the only state of an entry the earliest day there
   *     is
   */
  record State(String entry, LocalDate day) {}

  /**
   * The name that a path gives to its entry: {@code tools/Kafka.md} names {@code tools/Kafka}, and
   * {@code tools/Kafka/index.md} names {@code Kafka}. It has no ending, and is the same in each
   * state of the entry.
   *
   * @param path a path below the source directory, with {@code /}
   */
  String name(String path);

  /** The folder at the top that a file lies in; empty of one that lies in none. */
  Optional<String> folder(String path);

  /** What an entry is called that has no title of its own; empty if every entry must have one. */
  Optional<String> title(String path);

  /** Which state of which entry a file holds; empty if no entry's file may lie there. */
  Optional<State> state(String path);

  /**
   * Whether earlier states of the entries are kept, so that they alone tell the past: the statuses
   * of an entry by their days. Otherwise the timelines tell it, and git.
   */
  boolean keepsStates();

  /** The id of the entry whose file is, or was, at a path; empty if nothing is left of its name. */
  default String id(String path) {
    return Names.pathSlug(name(path));
  }

  /** One file an entry, in folders or not. */
  record Flat() implements Layout {

    @Override
    public String name(String path) {
      return SourcePath.named(path);
    }

    @Override
    public Optional<String> folder(String path) {
      return SourcePath.topFolder(path);
    }

    @Override
    public Optional<String> title(String path) {
      return Optional.empty();
    }

    @Override
    public Optional<State> state(String path) {
      return Optional.of(new State(path, LocalDate.MIN));
    }

    @Override
    public boolean keepsStates() {
      return false;
    }
  }

  /**
   * The layout of AOE's generator: each folder at the top is named by the day of an edition, and
   * its files say what that edition changed.
   */
  record DatedFolders() implements Layout {

    @Override
    public String name(String path) {
      return SourcePath.named(path.substring(path.indexOf('/') + 1));
    }

    @Override
    public Optional<String> folder(String path) {
      return SourcePath.topFolder(path.substring(path.indexOf('/') + 1));
    }

    @Override
    public Optional<String> title(String path) {
      return Optional.of(name(path));
    }

    @Override
    public Optional<State> state(String path) {
      try {
        LocalDate day = LocalDate.parse(path.substring(0, Math.max(0, path.indexOf('/'))));
        return Optional.of(new State(id(path), day));
      } catch (DateTimeException e) {
        return Optional.empty(); // a folder of another name, or none
      }
    }

    @Override
    public boolean keepsStates() {
      return true;
    }
  }
}
