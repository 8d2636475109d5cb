package io.github.techradar.model;

import static io.github.techradar.model.Severity.ERROR;
import static io.github.techradar.model.Severity.WARNING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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
  CONFLICTING_KEYS(ERROR, true),
  /** A field that every entry must have is missing or has no value. */
  REQUIRED_FIELD(ERROR),
  /** A status that the definition does not know. */
  UNKNOWN_STATUS(ERROR),
  /** A quadrant that the definition does not know. */
  UNKNOWN_QUADRANT(ERROR),
  /** A value of another kind than the field takes. */
  WRONG_TYPE(ERROR),
  /** A date that is none, or is not written as one. */
  INVALID_DATE(ERROR, true),
  /** A key that no field is written under. */
  UNKNOWN_KEY(WARNING, true),
  /** Two entries have the same title. */
  DUPLICATE_TITLE(ERROR, true),
  /** A file's name comes to no id, to that of another, or to one that is too long. */
  FILE_NAME(ERROR),
  /** Two entries spell one tag differently: by case, or in singular and plural. */
  TAG_SPELLING(WARNING, true),
  /** Two entries spell one owner differently, by case or space. */
  OWNER_SPELLING(WARNING, true),
  /** Text that went through a wrong decoder. */
  MOJIBAKE(WARNING, true),
  /** A relative link or image that leads to nothing in the source directory. */
  DEAD_LINK(WARNING, true),
  /** A link or image that no page will carry, for what it would do. */
  UNSAFE_LINK(WARNING, true),
  /** A heading without text. */
  EMPTY_HEADING(WARNING, true),
  /** A section that is still as its template had it. */
  UNFINISHED_SECTION(WARNING, true),
  /** A value of the definition that cannot be. */
  INVALID_DEFINITION(ERROR);

  private final Severity severity;
  private final boolean adjustable;

  /** A rule without which an entry has no place: no definition can change what it weighs. */
  Rule(Severity severity) {
    this(severity, false);
  }

  Rule(Severity severity, boolean adjustable) {
    this.severity = severity;
    this.adjustable = adjustable;
  }

  /** The name that messages and settings use, in kebab case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a definition may give its problems another severity, or turn it off. */
  public boolean isAdjustable() {
    return adjustable;
  }

  /** The rule that {@link #id} names. */
  public static Optional<Rule> ofId(String id) {
    return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** The severity of its problems unless the definition says something else. */
  public Severity severity() {
    return severity;
  }
}
