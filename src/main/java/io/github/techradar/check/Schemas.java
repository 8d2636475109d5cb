package io.github.techradar.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.techradar.output.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The JSON Schemas (2020-12) that a radar is checked against, for other tools to do the same. */
public final class Schemas {

  private static final String DEFINITION = "radar.schema.json";

  private Schemas() {}

  /** The schema of definitions, the same for every radar. */
  public static byte[] ofDefinition() {
    return JsonText.of(definition());
  }

  static JsonNode definition() {
    try (InputStream in = Schemas.class.getResourceAsStream(DEFINITION)) {
      return new ObjectMapper().readTree(Objects.requireNonNull(in, DEFINITION));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
