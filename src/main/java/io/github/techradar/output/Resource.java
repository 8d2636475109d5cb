package io.github.techradar.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A file that comes with the classes. */
public final class Resource {

  private Resource() {}

  /**
   * The content of a file that lies beside a class.
   *
   * @param name the file's name: {@code radar.schema.json}
   * @throws NullPointerException with the name, if there is no such file
   */
  public static byte[] beside(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the installation is damaged: " + name, e);
    }
  }
}
