package io.github.techradar.source;

import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.model.Numeral;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A single value, with the text that the author wrote.
 *
 * @param text the text, quotes and escapes resolved
 * @param plain whether it stood without quotes, so that it may be more than text
 * @param location the first character, quotes included
 */
public record YamlScalar(String text, boolean plain, Location location) implements YamlValue {

  /** One with more digits is text: those who calculate with it should not have to. */
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]{0,39})(\\.[0-9]{1,40})?([eE][-+]?[0-9]{1,3})?");

  /** As a record has it; but that makes classes for it at each start, and this is asked often. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof YamlScalar scalar
        && plain == scalar.plain
        && text.equals(scalar.text)
        && location.equals(scalar.location);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public boolean isNull() {
    return plain
        && switch (text) {
          case "", "~", "null", "Null", "NULL" -> true;
          default -> false;
        };
  }

  @Override
  public boolean isBlank() {
    return isNull() || Names.seen(text).isEmpty();
  }

  /** Resolves plain scalars by the JSON schema of YAML 1.2 (section 10.2); all else is text. */
  @Override
  public Optional<Object> toJava() {
    if (isNull()) {
      return Optional.empty();
    }
    if (!plain) {
      return Optional.of(text);
    }
    return switch (text) {
      case "true", "True", "TRUE" -> Optional.of(true);
      case "false", "False", "FALSE" -> Optional.of(false);
      default -> Optional.of(NUMBER.matcher(text).matches() ? new Numeral(text) : text);
    };
  }

  @Override
  public int count() {
    return 1;
  }

  @Override
  public List<YamlScalar> scalars() {
    return List.of(this);
  }

  @Override
  public Optional<String> asText() {
    return isNull() ? Optional.empty() : Optional.of(text.strip());
  }

  @Override
  public List<YamlScalar> asTexts() {
    return isNull() ? List.of() : List.of(this);
  }

  @Override
  public String kind() {
    if (isNull()) {
      return "empty";
    }
    Object value = toJava().orElseThrow();
    if (value instanceof Boolean) {
      return "a truth value";
    }
    return value instanceof String ? "text" : "a number";
  }
}
