package io.github.techradar.source;

import java.util.Optional;

/**
 * A part of a timeline that looks like an event, and is not read as one.
 *
 * @param reason why it is not read
 * @param text what stands there: an odd day, or the title of the section
 * @param meant how the day is written, if {@code text} means one
 */
public record UnreadEvent(Reason reason, LocatedText text, Optional<String> meant) {

  /** Why something is not read as an event. */
  public enum Reason {
    /** An item starts with a time that is no day: {@code - Spring 2025: Trial}. */
    NO_DAY,
    /** An item has a day, but something stands before it: {@code - Trial since 2025-03-01}. */
    DAY_NOT_FIRST,
    /** A task that is not done: {@code - [ ] 2025-03-01 Trial}. */
    OPEN_TASK,
    /** An item that names a status, in an item that is an event itself. */
    INSIDE_EVENT,
    /** A line starts with a day, but is no item. */
    NO_ITEM,
    /** The title of a timeline stands above a list with days, but is no heading. */
    NO_HEADING,
    /** The title of a section is nearly that of a timeline, and its items are events. */
    OTHER_TITLE,
    /** The section has something in it, but no event. */
    NO_EVENTS,
    /** A body has events, and the front matter has too. */
    SECOND_TIMELINE,
    /** Front matter has events where dated folders tell the past. */
    FOLDERS_TELL
  }

  static UnreadEvent of(Reason reason, LocatedText text) {
    return new UnreadEvent(reason, text, Optional.empty());
  }
}
