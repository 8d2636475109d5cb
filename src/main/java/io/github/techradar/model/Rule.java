package io.github.techradar.model;

import static io.github.techradar.model.Severity.ERROR;
import static io.github.techradar.model.Severity.WARNING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a problem breaks: each rule with its own severity, whether definitions and authors may
 * depart from that, and what breaks it.
 */
public enum Rule {
  UNREADABLE_FILE(ERROR, false, "The file cannot be opened or read."),
  ENCODING(ERROR, false, "The file is not text in UTF-8."),
  FRONT_MATTER_MISSING(ERROR, false, "The file does not start with front matter."),
  FRONT_MATTER_UNCLOSED(ERROR, false, "The front matter has no closing line."),
  YAML_SYNTAX(ERROR, false, "The YAML cannot be parsed."),
  NOT_A_MAPPING(ERROR, false, "The YAML is something else than keys with values."),
  DUPLICATE_KEY(ERROR, false, "A key stands twice in one mapping."),
  UNQUOTED_HASH(WARNING, true, "A # that makes a comment of what seems to be a part of the value."),
  CONFLICTING_KEYS(ERROR, true, "Two keys that mean the same field say different things."),
  REQUIRED_FIELD(ERROR, false, "A field that every entry must have is missing or has no value."),
  UNKNOWN_STATUS(ERROR, false, "A status that the definition does not know."),
  UNKNOWN_QUADRANT(ERROR, false, "A quadrant that the definition does not know."),
  WRONG_TYPE(ERROR, false, "A value of another kind than the field takes."),
  INVALID_DATE(ERROR, true, "A date that is none, or is not written as one."),
  INVALID_COORDINATES(
      ERROR,
      true,
      "Maven coordinates that are not groupId:artifactId or groupId:artifactId:version."),
  UNKNOWN_KEY(WARNING, true, "A key that no field is written under."),
  TEAM_SCHEMA(ERROR, true, "A value that the team's own schema does not allow."),
  DUPLICATE_TITLE(ERROR, true, "Two entries have the same title."),
  FILE_NAME(
      ERROR,
      false,
      "A file's name comes to no id, to that of another, or to one that is too long."),
  TAG_SPELLING(
      WARNING, true, "Two entries spell one tag differently: by case, hyphens or a plural."),
  OWNER_SPELLING(
      WARNING, true, "Two entries spell one owner differently: by case, hyphens or a plural."),
  MOJIBAKE(WARNING, true, "Text that went through a wrong decoder."),
  BIDI_CONTROL(WARNING, true, "A hidden character that turns the direction of the text behind it."),
  DEAD_LINK(
      WARNING, true, "A relative link or image that leads to nothing in the source directory."),
  UNSAFE_LINK(WARNING, true, "A link or image that no page will carry, for what it would do."),
  EMPTY_HEADING(WARNING, true, "A heading without text."),
  UNFINISHED_SECTION(WARNING, true, "A section that is still as its template had it."),
  REQUIRED_SECTION(
      ERROR, true, "A section that the definition asks for is missing or has no text."),
  DROPPED_HTML(WARNING, true, "HTML in a body that no page will carry."),
  TIMELINE_DATE(ERROR, true, "A date in a timeline that is none, or is not written as one."),
  TIMELINE_STATUS(ERROR, true, "A status in a timeline that the definition does not know."),
  TIMELINE_ORDER(WARNING, true, "A timeline that does not run from the newest day back."),
  TIMELINE_CONTRADICTION(
      WARNING, true, "The newest status of a timeline is not the status of its entry."),
  REVIEW_DUE(WARNING, true, "An entry that nobody has looked at for too long."),
  USELESS_EXCUSE(WARNING, true, "A comment that allows a line what it does not do."),
  INVALID_DEFINITION(ERROR, false, "A value of the definition that cannot be.");

  private final Severity severity;
  private final boolean adjustable;
  private final String description;

  Rule(Severity severity, boolean adjustable, String description) {
    this.severity = severity;
    this.adjustable = adjustable;
    this.description = description;
  }

  /** The name that messages and settings use, in kebab case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What breaks the rule, in one sentence. */
  public String description() {
    return description;
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
