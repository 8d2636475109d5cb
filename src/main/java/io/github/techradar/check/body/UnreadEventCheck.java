package io.github.techradar.check.body;

import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.source.UnreadEvent;

/** What to say of parts of a timeline that are not read as events. */
final class UnreadEventCheck {

  private static final String EXAMPLE = "'- 2026-03-09 Trial: ...'";

  private UnreadEventCheck() {}

  static Problem problem(UnreadEvent unread) {
    return Problem.of(
            Rule.TIMELINE_UNREAD, unread.text().location(), message(unread), advice(unread))
        .suggesting(unread.text().text(), unread.meant());
  }

  private static String message(UnreadEvent unread) {
    return switch (unread.reason()) {
      case NO_DAY -> Names.quoted(unread.text().text()) + " is no day, so the item is no event";
      case DAY_NOT_FIRST -> "the item has a day, but does not start with it, so it is no event";
      case OPEN_TASK -> "a task that is not done is no event";
      case INSIDE_EVENT -> "an item inside an event is no event of its own";
      case NO_ITEM -> "the line starts with a day, but is no item of the list, so it is no event";
      case NO_HEADING ->
          "%s is no heading, so the items below it are no events"
              .formatted(Names.quoted(unread.text().text()));
      case OTHER_TITLE ->
          "the section %s has no title of a timeline, so its items are no events"
              .formatted(Names.quoted(unread.text().text()));
      case NO_EVENTS ->
          "the section %s has no item that starts with a day"
              .formatted(Names.quoted(unread.text().text()));
      case SECOND_TIMELINE ->
          "the front matter has a timeline too, so the events of this one do not count";
      case FOLDERS_TELL ->
          "the folders of the editions tell the timeline, so this one does not count";
    };
  }

  private static String advice(UnreadEvent unread) {
    return switch (unread.reason()) {
      case NO_DAY -> "Write the day as YYYY-MM-DD, or the month as YYYY-MM.";
      case DAY_NOT_FIRST -> "Start it with one day in plain text: %s.".formatted(EXAMPLE);
      case OPEN_TASK ->
          "Tick it when it is done, or take the box away; 'Trial?' says that it is only a thought.";
      case INSIDE_EVENT -> "Indent it as little as the event, if it is one.";
      case NO_ITEM -> "Make it an item of the list: %s.".formatted(EXAMPLE);
      case NO_HEADING -> "Write it as a heading: '## %s'.".formatted(unread.text().text());
      case OTHER_TITLE -> "Call it so, or name its title in radar.yml (timeline).";
      case NO_EVENTS -> "Write each event as an item of a list: %s.".formatted(EXAMPLE);
      case SECOND_TIMELINE -> "Keep one of the two, with what only the other has.";
      case FOLDERS_TELL -> "Remove it: each folder says what became of the entry.";
    };
  }
}
