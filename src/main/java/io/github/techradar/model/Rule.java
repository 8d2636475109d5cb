package io.github.techradar.model;

import static io.github.techradar.model.Severity.ERROR;
import static io.github.techradar.model.Severity.WARNING;

import java.util.Locale;

/** What a problem breaks. */
public enum Rule {
  /** The file cannot be opened or read. */
  UNREADABLE_FILE(ERROR),
  /** The file is not text in UTF-8. */
  ENCODING(ERROR),
  /** The file does not start with front matter. */
  FRONT_MATTER_MISSING(ERROR),
  /** The front matter has no closing line. */
  FRONT_MATTER_UNCLOSED(ERROR),
  /** The YAML cannot be parsed. */
  YAML_SYNTAX(ERROR),
  /** The YAML is something else than keys with values. */
  NOT_A_MAPPING(ERROR),
  /** A key stands twice in one mapping. */
  DUPLICATE_KEY(ERROR),
  /** Two keys that mean the same field say different things. */
  CONFLICTING_KEYS(ERROR),
  /** A field that every entry must have is missing or has no value. */
  REQUIRED_FIELD(ERROR),
  /** A status that the definition does not know. */
  UNKNOWN_STATUS(ERROR),
  /** A quadrant that the definition does not know. */
  UNKNOWN_QUADRANT(ERROR),
  /** A value of another kind than the field takes. */
  WRONG_TYPE(ERROR),
  /** A date that is none, or is not written as one. */
  INVALID_DATE(ERROR),
  /** A key that no field is written under. */
  UNKNOWN_KEY(WARNING),
  /** Two entries have the same title. */
  DUPLICATE_TITLE(ERROR),
  /** A file's name comes to no id, to that of another, or to one that is too long. */
  FILE_NAME(ERROR),
  /** A value of the definition that cannot be. */
  INVALID_DEFINITION(ERROR);

  private final Severity severity;

  Rule(Severity severity) {
    this.severity = severity;
  }

  /** The name that messages and settings use, in kebab case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The severity of its problems unless something else is said. */
  public Severity severity() {
    return severity;
  }
}
