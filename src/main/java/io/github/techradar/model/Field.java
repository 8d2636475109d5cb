package io.github.techradar.model;

import java.util.List;

/**
 * A field of an entry, and the front-matter keys under which authors may write it.
 *
 * @param name the field's own name; the built-in ones are constants of this type
 * @param type what values it takes
 * @param keys the front-matter keys, most preferred first; never empty
 */
public record Field(String name, Type type, List<String> keys) {

  // Names of the built-in fields; what each holds is said at the component of Entry.

  public static final String TITLE = "title";
  public static final String STATUS = "status";
  public static final String QUADRANT = "quadrant";
  public static final String TAGS = "tags";
  public static final String OWNERS = "owners";
  public static final String DESCRIPTION = "description";
  public static final String DATE = "date";
  public static final String AUTHORS = "authors";
  public static final String CONFIDENCE = "confidence";
  public static final String PRIORITY = "priority";
  public static final String COORDINATES = "coordinates";
  public static final String TIMELINE = "timeline";
  public static final String LINKS = "links";
  public static final String RELATED = "related";
  public static final String REPLACED_BY = "replacedBy";
  public static final String DRAFT = "draft";
  public static final String FEATURED = "featured";

  /** The names of the fields that every radar has, whatever its definition says. */
  public static final List<String> BUILT_IN =
      List.of(
          TITLE,
          STATUS,
          QUADRANT,
          TAGS,
          OWNERS,
          DESCRIPTION,
          DATE,
          AUTHORS,
          CONFIDENCE,
          PRIORITY,
          COORDINATES,
          TIMELINE,
          LINKS,
          RELATED,
          REPLACED_BY,
          DRAFT,
          FEATURED);

  /** The kinds of values that fields take. Every kind also takes null for "not given". */
  public enum Type {
    /** One text; a number or a truth value is taken as the text that the author wrote. */
    TEXT,
    /** The name or id of a status. */
    STATUS,
    /** The name or id of a quadrant. */
    QUADRANT,
    /** Several texts: a list, or one text with commas between them. */
    TEXTS,
    /** Several {@link Coordinates}: a list, or one text with commas between them. */
    COORDINATES,
    /** Links, see {@link Link}: a list of addresses, or of mappings that have one; or one alone. */
    LINKS,
    /** A day as {@code YYYY-MM-DD}. */
    DATE,
    /** Several events: a list of mappings, each with a day, and a status or a text. */
    EVENTS,
    /** {@code true} or {@code false}. */
    FLAG,
    /** Whatever the team likes: a field that the definition adds. */
    ANY
  }

  public Field {
    keys = List.copyOf(keys);
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("field '" + name + "' has no front-matter key");
    }
  }
}
