package io.github.techradar.source;

import io.github.techradar.markdown.BodyHeading;
import io.github.techradar.markdown.BodyItem;
import io.github.techradar.markdown.Span;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Names;
import io.github.techradar.source.UnreadEvent.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the timeline of a body, and finds in its sections what should be in it and is not. */
final class BodyTimeline {

  /** More than a placeholder: two words, or a year. */
  private static final Pattern TELLING = Pattern.compile("\\S\\s+\\S|(?:19|20)\\d\\d");

  private static final String TITLE_OF_ITEMS =
      "(?mu)^(?:[*_]{2,3}|<h[1-6]>)?%s:?(?:[*_]{2,3}|</h[1-6]>)?:?[ \\t]*\\n\\n?[-*+][ \\t](?<item>.*)";

  /** The patterns of the few titles that definitions give. */
  private static final Map<String, Pattern> TITLES = new ConcurrentHashMap<>();

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final Pattern LINE = Pattern.compile("[^\\n]+");
  private static final int OUTSIDE = Integer.MAX_VALUE;

  private final BodyText body;
  private final String text;
  private final Definition definition;
  private final TimelineReader reader;
  private final List<TimelineItem> items = new ArrayList<>();
  private final List<UnreadEvent> unread = new ArrayList<>();

  /** How deep the event is that the next items may be inside of. */
  private int eventDepth = OUTSIDE;

  /** How deep the item before is, if it is the last that is unread: it may head those inside it. */
  private int labelDepth = OUTSIDE;

  /**
   * @param definition says which sections are timelines, and what statuses belong to
   */
  BodyTimeline(BodyText body, Definition definition) {
    this.body = body;
    this.text = body.text();
    this.definition = definition;
    this.reader = new TimelineReader(body::at, definition);
  }

  Timeline read() {
    List<List<BodyHeading>> sections = body.facts().sections(definition.timeline());
    sections.forEach(this::readSection);
    if (sections.isEmpty()) {
      definition.timeline().forEach(this::findTitleOfNoSection);
      body.facts().headings().forEach(this::findOtherTitle);
    }
    return new Timeline(items, unread, true);
  }

  private void readSection(List<BodyHeading> section) {
    int eventsBefore = items.size();
    int unreadBefore = unread.size();
    for (BodyHeading heading : section) {
      eventDepth = OUTSIDE;
      labelDepth = OUTSIDE;
      heading.items().forEach(this::readItem);
    }
    if (items.size() > eventsBefore) {
      section.stream().skip(1).forEach(this::findDayIn);
      section.forEach(this::findDaysBesideItems);
    } else if (unread.size() == unreadBefore && section.stream().anyMatch(this::tellsSomething)) {
      BodyHeading heading = section.get(0);
      unread.add(
          UnreadEvent.of(
              Reason.NO_EVENTS, new LocatedText(heading.text(), body.at(heading.offset()))));
    }
  }

  /** A title in bold, or in a line of its own, above an item with a day. */
  private void findTitleOfNoSection(String title) {
    if (!mentions(title)) {
      return; // as in most texts, for which no pattern is needed
    }
    Matcher found = TITLES.computeIfAbsent(title, BodyTimeline::titleOfItems).matcher(text);
    if (found.find() && DayFinder.startsWithDay(found.group("item"))) {
      add(Reason.NO_HEADING, new LocatedText(title, body.at(found.start())));
    }
  }

  private boolean mentions(String title) {
    for (int at = 0; at + title.length() <= text.length(); at++) {
      if (text.regionMatches(true, at, title, 0, title.length())) {
        return true;
      }
    }
    return false;
  }

  /** A heading such as "Timelines" or "Our timeline", above an item with a day and a status. */
  private void findOtherTitle(BodyHeading heading) {
    Optional<String> meant =
        definition.timeline().stream()
            .filter(title -> Names.folded(heading.text()).contains(Names.folded(title)))
            .findFirst()
            .or(() -> Names.nearest(heading.text(), definition.timeline()));
    if (meant.isPresent() && heading.items().stream().anyMatch(this::isSettled)) {
      LocatedText title = new LocatedText(heading.text(), body.at(heading.offset()));
      unread.add(new UnreadEvent(Reason.OTHER_TITLE, title, meant));
    }
  }

  private static Pattern titleOfItems(String title) {
    return Pattern.compile(
        TITLE_OF_ITEMS.formatted(Pattern.quote(title)), Pattern.CASE_INSENSITIVE);
  }

  private boolean isSettled(BodyItem item) {
    return item.plain()
        && reader
            .read(item.span().in(text), item.span().start())
            .filter(event -> event.status().isPresent())
            .isPresent();
  }

  private void readItem(BodyItem item) {
    String line = item.span().in(text);
    int offset = item.span().start();
    Optional<TimelineItem> event =
        item.plain()
            ? reader.read(line, offset).map(e -> alone(e, item.span()))
            : Optional.<TimelineItem>empty();
    int label = labelDepth;
    labelDepth = OUTSIDE;
    if (item.depth() > eventDepth) {
      event
          .filter(e -> e.status().isPresent() && e.day().isPresent())
          .ifPresent(e -> add(Reason.INSIDE_EVENT, e.date()));
      return;
    }
    eventDepth = OUTSIDE;
    if (event.isEmpty()) {
      labelDepth = addUnread(line, offset) ? item.depth() : OUTSIDE;
    } else if (item.open()) {
      add(Reason.OPEN_TASK, event.get().date());
    } else {
      if (item.depth() > label) {
        unread.remove(unread.size() - 1);
      }
      items.add(event.get());
      eventDepth = item.depth();
    }
  }

  /**
   * An event whose text can be read without the rest of the body, for pages and feeds show it apart
   * from that.
   */
  private TimelineItem alone(TimelineItem event, Span item) {
    String line = item.in(text).stripTrailing();
    int end = item.start() + line.length();
    String said = event.text().text();
    return line.endsWith(said)
        ? event.saying(body.facts().alone(text, new Span(end - said.length(), end)))
        : event; // its emphasis was completed
  }

  /** Says why an item is not read, if it speaks of a time. */
  private boolean addUnread(String line, int offset) {
    Optional<UnreadEvent> odd =
        DayFinder.oddTime(line)
            .map(
                time ->
                    new UnreadEvent(
                        Reason.NO_DAY,
                        new LocatedText(time.group("time"), body.at(offset + time.start("time"))),
                        DateText.intendedDayOrMonth(time.group("time"))));
    odd.ifPresent(unread::add);
    if (odd.isEmpty() && DayFinder.hasDay(line)) {
      add(Reason.DAY_NOT_FIRST, new LocatedText(line, body.at(offset)));
      return true;
    }
    return odd.isPresent();
  }

  private void add(Reason reason, LocatedText place) {
    unread.add(UnreadEvent.of(reason, place));
  }

  private boolean tellsSomething(BodyHeading heading) {
    return YEAR.matcher(heading.text()).find()
        || heading.items().stream().anyMatch(i -> TELLING.matcher(i.span().in(text)).find())
        || heading.below().stream().anyMatch(part -> YEAR.matcher(part.in(text)).find());
  }

  private void findDayIn(BodyHeading heading) {
    if (DayFinder.startsWithDay(heading.text())) {
      add(Reason.NO_ITEM, new LocatedText(heading.text(), body.at(heading.offset())));
    }
  }

  /** Lines that start with a day, in what stands below a heading and is no list. */
  private void findDaysBesideItems(BodyHeading heading) {
    int next = 0;
    for (Span part : heading.below()) {
      int first = next;
      while (next < heading.items().size()
          && heading.items().get(next).span().start() < part.end()) {
        next++;
      }
      if (first == next && !isCode(part)) {
        LINE.matcher(part.in(text))
            .results()
            .filter(line -> DayFinder.startsWithDay(line.group()))
            .forEach(
                line ->
                    add(
                        Reason.NO_ITEM,
                        new LocatedText(line.group(), body.at(part.start() + line.start()))));
      }
    }
  }

  private boolean isCode(Span part) {
    return text.startsWith("```", part.start()) || text.startsWith("~~~", part.start());
  }
}
