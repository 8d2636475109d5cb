package io.github.techradar.maven;

import io.github.techradar.app.UnusableException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Paths as people give them. One of a POM starts at the same folder whichever module runs the goal.
 * One of the command line starts where Maven was called; or, where there is nothing, at that same
 * folder, for Maven may have the command line from a file of the build.
 *
 * @param ofCall the properties of the command line
 * @param here the folder that Maven was called in
 * @param base the folder that paths of POMs start from
 */
record GivenPaths(Properties ofCall, Path here, Path base) {

  /**
   * The whole path of a file or folder, whether there is one or not.
   *
   * @param property what sets the path on the command line
   * @param text the path as it is given, or one of several with commas between
   * @throws UnusableException if no file can be called so
   */
  Path of(String property, String text) throws UnusableException {
    try {
      Path ofPom = base.resolve(text).toAbsolutePath().normalize();
      Path ofCall = here.resolve(text).toAbsolutePath().normalize();
      return isOfCall(property, text) && (Files.exists(ofCall) || !Files.exists(ofPom))
          ? ofCall
          : ofPom;
    } catch (InvalidPathException e) {
      throw new UnusableException("No file can be called '%s' (%s).".formatted(text, property), e);
    }
  }

  /** Whether there is such a file or folder. */
  boolean has(String property, String text) {
    try {
      return Files.exists(of(property, text));
    } catch (UnusableException e) {
      return false; // some systems have no colons in names
    }
  }

  private boolean isOfCall(String property, String text) {
    String given = ofCall.getProperty(property, "");
    return given.strip().equals(text.strip())
        || Stream.of(given.split(",", -1)).anyMatch(one -> one.strip().equals(text.strip()));
  }
}
