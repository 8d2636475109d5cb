package io.github.techradar.history;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of the file at one path.
 *
 * @param before what was there, if there was a file
 * @param after what is there, if there is a file
 */
record Change(Optional<Blob> before, Optional<Blob> after) {

  static Change added(Blob after) {
    return new Change(Optional.empty(), Optional.of(after));
  }

  static Change deleted(Blob before) {
    return new Change(Optional.of(before), Optional.empty());
  }

  static Change modified(Blob before, Blob after) {
    return new Change(Optional.of(before), Optional.of(after));
  }

  boolean isModified() {
    return before.isPresent() && after.isPresent();
  }

  Stream<Blob> blobs() {
    return Stream.concat(before.stream(), after.stream());
  }
}
