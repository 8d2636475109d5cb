package io.github.techradar.cache;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;

/** What values are made by: the plugin and its libraries, by name, size and time of their files. */
public final class CodeStamp {

  private CodeStamp() {}

  /**
   * The stamp of what a class loader loads from.
   *
   * @param loader that of this plugin
   * @return empty if it does not load from archives alone, for folders change at any time
   */
  public static Optional<String> of(ClassLoader loader) {
    if (!(loader instanceof URLClassLoader archives)) {
      return Optional.empty();
    }
    TreeSet<String> stamps = new TreeSet<>();
    for (URL url : archives.getURLs()) {
      try {
        Path file = Path.of(url.toURI());
        if (!Files.isRegularFile(file)) {
          return Optional.empty();
        }
        if (!isOfMaven(file)) {
          stamps.add(
              "%s %s %s"
                  .formatted(
                      file.getFileName(), Files.size(file), Files.getLastModifiedTime(file)));
        }
      } catch (URISyntaxException
          | IOException
          | IllegalArgumentException
          | FileSystemNotFoundException e) {
        return Optional.empty();
      }
    }
    stamps.add(Runtime.version().toString());
    return Optional.of(String.join("\n", stamps));
  }

  /** What Maven hands on to a goal, or not to a report; it makes nothing of a text. */
  private static boolean isOfMaven(Path file) {
    return file.toString().replace('\\', '/').contains("/org/apache/maven/");
  }
}
