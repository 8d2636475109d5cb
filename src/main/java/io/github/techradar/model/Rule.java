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
  INTERNAL_ERROR(ERROR, false, "A fault of the plugin that the file brings to light."),
  ENCODING(ERROR, false, "The file is not text in UTF-8."),
  FRONT_MATTER_MISSING(ERROR, false, "The file does not start with front matter."),
  FRONT_MATTER_UNCLOSED(ERROR, false, "The front matter has no closing line."),
  SECOND_FRONT_MATTER(WARNING, true, "The body has another block of front matter."),
  CONFLICT_MARKER(ERROR, false, "A line that is left over from a merge."),
  YAML_SYNTAX(ERROR, false, "The YAML cannot be parsed."),
  NOT_A_MAPPING(ERROR, false, "The YAML is something else than keys with values."),
  TOO_LARGE(ERROR, false, "Front matter with more keys, items or letters than an entry needs."),
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
      "Coordinates that are neither Maven's, as groupId:artifactId, nor a package URL."),
  DUPLICATE_COORDINATES(WARNING, true, "Two entries claim the same package."),
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
  UNKNOWN_ENTRY(
      WARNING, true, "A name below related or replacedBy that is that of no other entry."),
  BANNED_REPLACEMENT(WARNING, true, "An entry is replaced by one that no build is to use."),
  UNREADABLE_BODY(ERROR, false, "A body that cannot be read as Markdown."),
  MOJIBAKE(WARNING, true, "Text that went through a wrong decoder."),
  CONTROL_CHARACTER(WARNING, true, "A character in a body that is no text."),
  BIDI_CONTROL(WARNING, true, "A hidden character that turns the direction of the text behind it."),
  DEAD_LINK(
      WARNING, true, "A relative link or image that leads to nothing in the source directory."),
  UNSAFE_LINK(WARNING, true, "A link or image that no page will carry, for what it would do."),
  REMOTE_IMAGE(WARNING, true, "An image of another host, which pages link and do not show."),
  FILE_NOT_COPIED(WARNING, true, "A linked file that is not copied to the site, or not all of it."),
  UNDEFINED_REFERENCE(WARNING, true, "A reference or a footnote that is defined nowhere."),
  UNUSED_FOOTNOTE(WARNING, true, "A footnote that no page shows, for nothing refers to it."),
  LINK_TEXT(WARNING, true, "A link without text."),
  MISREAD_MARKUP(WARNING, true, "Text that looks like Markdown and is not read as such."),
  EMPTY_HEADING(WARNING, true, "A heading without text."),
  UNFINISHED_SECTION(WARNING, true, "A section that is still as its template had it."),
  REQUIRED_SECTION(
      ERROR, true, "A section that the definition asks for is missing or has no text."),
  UNCLOSED_MARKUP(WARNING, true, "A comment, a block of code or a tag that is never closed."),
  DROPPED_HTML(WARNING, true, "HTML in a body that no page will carry."),
  UNKNOWN_CALLOUT(WARNING, true, "A mark of a callout that does not make one."),
  TIMELINE_DATE(ERROR, true, "A date in a timeline that is none, or is not written as one."),
  TIMELINE_STATUS(ERROR, true, "A status in a timeline that the definition does not know."),
  TIMELINE_UNREAD(WARNING, true, "Something in a timeline that looks like an event, but is none."),
  TIMELINE_ORDER(WARNING, true, "A timeline that does not run from the newest day back."),
  TIMELINE_CONTRADICTION(
      WARNING, true, "The newest status of a timeline is not the status of its entry."),
  REVIEW_DUE(WARNING, true, "An entry that nobody has looked at for too long."),
  USELESS_EXCUSE(WARNING, true, "A comment that allows a line what it does not do."),
  INVALID_DEFINITION(ERROR, false, "A value of the definition that cannot be."),
  INVALID_SOURCE(
      ERROR,
      false,
      "Something in a file of another tool that cannot be imported, or not as it stands."),
  BANNED_IN_USE(ERROR, true, "A build uses what the radar bans."),
  VERSION_OUTSIDE(WARNING, true, "A build uses another version than those that an entry names."),
  UNLISTED_IN_USE(WARNING, true, false, "A build depends on something that no entry names."),
  INVALID_INVENTORY(WARNING, true, "Something in an inventory that cannot be read."),
  INCOMPLETE_INVENTORY(WARNING, true, "Something that a build uses and that could not be found.");

  private final Severity severity;
  private final boolean adjustable;
  private final boolean onByDefault;
  private final String description;

  Rule(Severity severity, boolean adjustable, String description) {
    this(severity, adjustable, true, description);
  }

  Rule(Severity severity, boolean adjustable, boolean onByDefault, String description) {
    this.severity = severity;
    this.adjustable = adjustable;
    this.onByDefault = onByDefault;
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

  /** Whether it holds where nobody says anything of it. */
  public boolean isOnByDefault() {
    return onByDefault;
  }

  /** What its problems weigh where nobody says anything of it; empty if it is turned off. */
  public Optional<Severity> usually() {
    return onByDefault ? Optional.of(severity) : Optional.empty();
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
