package io.github.techradar.history;

import org.eclipse.jgit.lib.ObjectId;

/**
 * A version of a file.
 *
 * @param path where it lies, from the root of the repository
 * @param id the id that git has for its content, or would have
 */
record Blob(String path, ObjectId id) {

  /** The name of the file, without its folders. */
  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
