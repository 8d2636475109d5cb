package io.github.techradar.check.schema;

import com.networknt.schema.SchemaException;

/** Ends the application of a schema that asks for more work than any entry is worth. */
final class TooMuchException extends SchemaException {

  private static final long serialVersionUID = 1L;

  TooMuchException(String message) {
    super(message);
  }
}
