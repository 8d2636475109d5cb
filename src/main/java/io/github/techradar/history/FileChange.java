package io.github.techradar.history;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of the file at one path.
 *
 * @param before what was there, if there was a file
 * @param after what is there, if there is a file
 */
record FileChange(Optional<Blob> before, Optional<Blob> after) {

  static FileChange added(Blob after) {
    return new FileChange(Optional.empty(), Optional.of(after));
  }

  static FileChange deleted(Blob before) {
    return new FileChange(Optional.of(before), Optional.empty());
  }

  boolean isModified() {
    return before.isPresent() && after.isPresent();
  }

  Stream<Blob> blobs() {
    return Stream.concat(before.stream(), after.stream());
  }
}
