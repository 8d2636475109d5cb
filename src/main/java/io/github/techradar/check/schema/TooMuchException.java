package io.github.techradar.check.schema;

import com.networknt.schema.SchemaException;
import com.networknt.schema.path.NodePath;
import java.util.Optional;

/** Ends the application of a schema that asks for more work than any entry is worth. */
final class TooMuchException extends SchemaException {

  private static final long serialVersionUID = 1L;

  private final transient Optional<NodePath> place;

  TooMuchException(String message) {
    super(message);
    this.place = Optional.empty();
  }

  private TooMuchException(TooMuchException cause, NodePath place) {
    super(cause.getMessage());
    initCause(cause);
    this.place = Optional.of(place);
  }

  /** The same with the place of the value that it is about; the innermost counts. */
  TooMuchException at(NodePath value) {
    return place.isPresent() ? this : new TooMuchException(this, value);
  }

  /** The place of the value that it is about, if it is about one. */
  Optional<NodePath> place() {
    return place;
  }
}
