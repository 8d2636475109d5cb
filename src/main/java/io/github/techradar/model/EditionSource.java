package io.github.techradar.model;

import java.time.LocalDate;

/** Where the definition says that editions come from. */
public sealed interface EditionSource {

  /** The radar as each of the folders left it that are named by days and hold the entries. */
  record Folders() implements EditionSource {}

  /** The radar as it was at the end of a day (UTC). */
  record Day(LocalDate day) implements EditionSource {}

  /**
   * The radar as it was at a revision of git.
   *
   * @param name a tag, a branch, a commit, or what else git understands
   * @param location where the definition says so
   */
  record Revision(String name, Location location) implements EditionSource {}

  /**
   * The radar as it was at each of many tags of git.
   *
   * @param pattern which tags; {@code *} stands for any text, {@code ?} for one character
   * @param location where the definition says so
   */
  record Tags(String pattern, Location location) implements EditionSource {}
}
