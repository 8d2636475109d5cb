package io.github.techradar.start;

import io.github.techradar.output.Resource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The versions that a new project gets: this plugin's own, and those it was built and tested with.
 */
public final class Versions {

  private Versions() {}

  /**
   * All of them, by the names that templates have for them; {@code plugin} is this plugin's own.
   */
  public static Map<String, String> byName() {
    Properties properties = new Properties();
    try {
      properties.load(
          new ByteArrayInputStream(Resource.beside(Versions.class, "versions.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException("the installation is damaged", e);
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toMap(name -> name, properties::getProperty));
  }
}
