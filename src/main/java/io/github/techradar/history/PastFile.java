package io.github.techradar.history;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;

/** One file through some commits, which are known by their numbers, counted from 0. */
final class PastFile {

  private final String last;
  private final boolean isPresent;
  private final List<Optional<Seen>> seen;
  private final BitSet unknown = new BitSet();

  /**
   * @param last its last path, from the root of the repository
   * @param isPresent whether it is there today
   * @param commits how many commits there are
   */
  PastFile(String last, boolean isPresent, int commits) {
    this.last = last;
    this.isPresent = isPresent;
    this.seen = new ArrayList<>(Collections.nCopies(commits, Optional.empty()));
  }

  /**
   * What a commit has of a file.
   *
   * @param path what it was called
   * @param id its content; empty if there is no file at that path, but a link or something else
   */
  record Seen(String path, Optional<ObjectId> id) {

    static Seen of(Blob blob) {
      return new Seen(blob.path(), Optional.of(blob.id()));
    }
  }

  /** Its last path. */
  String last() {
    return last;
  }

  /** Whether it is there today. */
  boolean isPresent() {
    return isPresent;
  }

  /** What a commit has of it; empty if it is not there, or not known to be. */
  Optional<Seen> in(int commit) {
    return seen.get(commit);
  }

  /** Whether a commit may or may not have it. */
  boolean isUnknown(int commit) {
    return unknown.get(commit);
  }

  void note(int commit, Optional<Seen> there) {
    seen.set(commit, there);
  }

  void noteUnknown(int commit) {
    unknown.set(commit);
  }
}
