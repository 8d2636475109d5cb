package io.github.techradar.check.schema;

/**
 * What is wrong at one place of a schema.
 *
 * @param pointer the place, as a JSON Pointer (RFC 6901)
 * @param message what is wrong there
 */
record SchemaProblem(String pointer, String message) {

  /** The name of a property as a step of a JSON Pointer. */
  static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
