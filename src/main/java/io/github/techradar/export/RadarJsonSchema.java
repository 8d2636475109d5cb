package io.github.techradar.export;

import io.github.techradar.output.Resource;

/** The JSON Schema (2020-12) of the radar as JSON, for those who read it. */
public final class RadarJsonSchema {

  /** The name that the schema is given. */
  public static final String FILE_NAME = "radar-export.schema.json";

  private RadarJsonSchema() {}

  /** The schema; within a version of the format it is only added to. */
  public static byte[] bytes() {
    return Resource.beside(RadarJsonSchema.class, FILE_NAME);
  }
}
