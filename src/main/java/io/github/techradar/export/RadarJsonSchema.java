package io.github.techradar.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The JSON Schema (2020-12) of the radar as JSON, for those who read it. */
public final class RadarJsonSchema {

  /** The name that the schema is given. */
  public static final String FILE_NAME = "radar-export.schema.json";

  private RadarJsonSchema() {}

  /** The schema; within a version of the format it is only added to. */
  public static byte[] bytes() {
    try (InputStream in = RadarJsonSchema.class.getResourceAsStream(FILE_NAME)) {
      return Objects.requireNonNull(in, FILE_NAME).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
