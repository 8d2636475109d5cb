package io.github.techradar.imports.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.markdown.BodyFacts;
import io.github.techradar.markdown.BodyHeading;
import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.source.ReadingException;
import io.github.techradar.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * The entries in a Markdown text: rings are headings, and entries are headings below them. What is
 * above a ring is its quadrant.
 */
final class MarkdownSections {

  /** The level of the first headings in the body of an entry of ours. */
  private static final int FIRST_LEVEL = 2;

  private static final int LAST_LEVEL = 6;

  private final String name;
  private final SourceText source;
  private final String text;
  private final List<String> ringNames;
  private final Optional<Location> unreadable;
  private final List<BodyHeading> headings;
  private final NavigableMap<Integer, String> links = new TreeMap<>();
  private final int ringLevel;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> knownRings = new HashSet<>();
  private int notes;

  /** What stands above the heading that is read: {@code above} is higher than rings. */
  private String above = "";

  private String beside = "";
  private String ring = "";

  /**
   * An entry.
   *
   * @param quadrant the heading above its ring; empty if there is none
   * @param text what stands below its heading
   * @param links the addresses of the links in its heading
   */
  record Entry(
      Location place, String title, String ring, String quadrant, String text, List<String> links) {

    Entry {
      links = List.copyOf(links);
    }
  }

  private MarkdownSections(String name, SourceText source, List<String> ringNames) {
    this.name = name;
    this.source = source;
    this.text = source.text();
    this.ringNames = ringNames;
    BodyFacts facts = BodyFacts.of(text);
    this.unreadable = facts.unreadable().map(why -> source.at(why.offset()));
    facts.links().forEach(link -> links.put(link.offset(), link.address()));
    this.headings = facts.headings().stream().filter(BodyHeading::top).toList();
    OptionalInt level =
        headings.stream().filter(this::isKnownRing).mapToInt(BodyHeading::level).min();
    this.ringLevel = level.orElse(0);
  }

  /**
   * Reads a text.
   *
   * @param ringNames names of rings, in any case
   */
  static MarkdownSections of(SourceFile file, List<String> ringNames) {
    String text = file.text().replace("\r\n", "\n").replace('\r', '\n');
    try {
      SourceText lines = SourceText.decode(file.path(), text.getBytes(UTF_8));
      MarkdownSections sections = new MarkdownSections(file.name(), lines, ringNames);
      if (sections.unreadable.isEmpty()) {
        sections.read();
      }
      return sections;
    } catch (ReadingException e) {
      throw new IllegalStateException("a text that was decoded is one", e);
    }
  }

  /** The name of the file. */
  String name() {
    return name;
  }

  /** The place for which the text cannot be read as Markdown, if it cannot; it has nothing then. */
  Optional<Location> unreadable() {
    return unreadable;
  }

  List<Entry> entries() {
    return entries;
  }

  /** How many texts belong to no entry. */
  int notes() {
    return notes;
  }

  /** How many of the rings it has. */
  int knownRings() {
    return knownRings.size();
  }

  private void read() {
    note(0, headings.isEmpty() ? text.length() : headings.get(0).offset());
    int i = 0;
    while (i < headings.size()) {
      BodyHeading heading = headings.get(i);
      int next = i + 1;
      if (heading.level() > ringLevel && !ring.isEmpty()) {
        next = endOfEntry(i);
        entry(heading, i, next);
      } else {
        if (heading.level() <= ringLevel) {
          readAbove(heading, i);
        }
        note(behind(heading), startOf(next));
      }
      i = next;
    }
  }

  /** Reads the heading of a ring, or of what rings are in. */
  private void readAbove(BodyHeading heading, int index) {
    String title = title(heading);
    ring = "";
    if (isRing(heading, index)) {
      ring = title;
      ringNames.stream().filter(heading::isTitled).findFirst().ifPresent(knownRings::add);
    } else if (heading.level() < ringLevel) {
      above = title;
      beside = "";
    } else {
      beside = title;
    }
  }

  /**
   * Whether a heading is a ring by its name, or is one as others are: entries follow it at once.
   */
  private boolean isRing(BodyHeading heading, int index) {
    return heading.level() == ringLevel
        && (isKnownRing(heading)
            || (index + 1 < headings.size() && headings.get(index + 1).level() > ringLevel));
  }

  private boolean isKnownRing(BodyHeading heading) {
    return ringNames.stream().anyMatch(heading::isTitled);
  }

  /** The index of the next heading that is not in the body of an entry. */
  private int endOfEntry(int index) {
    int end = index + 1;
    while (end < headings.size() && headings.get(end).level() > headings.get(index).level()) {
      end++;
    }
    return end;
  }

  private void entry(BodyHeading heading, int index, int next) {
    int behind = behind(heading);
    List<String> inHeading = List.copyOf(links.subMap(heading.offset(), behind).values());
    entries.add(
        new Entry(
            source.at(startOfText(heading)),
            title(heading),
            ring,
            above.isEmpty() ? beside : above,
            body(index, next),
            inHeading));
  }

  /** What stands below a heading, with the headings in it as an entry has them. */
  private String body(int index, int next) {
    List<BodyHeading> inner = headings.subList(index + 1, next);
    int shift = inner.stream().mapToInt(BodyHeading::level).min().orElse(FIRST_LEVEL) - FIRST_LEVEL;
    StringBuilder body = new StringBuilder();
    int at = behind(headings.get(index));
    for (BodyHeading heading : inner) {
      int level = heading.level();
      body.append(text, at, heading.offset());
      body.append("#".repeat(Math.min(LAST_LEVEL, level - shift)));
      at = heading.offset() + (isWithMarks(heading) ? level : 0);
    }
    return withoutRules(body.append(text, at, startOf(next)).toString());
  }

  private void note(int from, int to) {
    if (!withoutRules(text.substring(from, Math.max(from, to))).isBlank()) {
      notes++;
    }
  }

  private int startOf(int index) {
    return index < headings.size() ? headings.get(index).offset() : text.length();
  }

  private boolean isWithMarks(BodyHeading heading) {
    return text.startsWith("#".repeat(heading.level()), heading.offset());
  }

  private int startOfText(BodyHeading heading) {
    int at = heading.offset();
    while (at < text.length() && "# \t".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** The offset behind the line of a heading, or behind the line that underlines it. */
  private int behind(BodyHeading heading) {
    int end = endOfLine(heading.offset());
    if (!isWithMarks(heading)) {
      String underline = heading.level() == 1 ? "=" : "-";
      String line;
      do {
        int start = Math.min(text.length(), end + 1);
        end = endOfLine(start);
        line = text.substring(start, end).strip();
      } while (end < text.length() && !isOf(line, underline));
    }
    return end;
  }

  private int endOfLine(int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 ? text.length() : end;
  }

  /** A text without the rules around it, which part entries from each other. */
  private static String withoutRules(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int start = 0;
    while (start < lines.size() && isRuleOrBlank(lines.get(start))) {
      start++;
    }
    int end = lines.size();
    while (end > start && isRuleOrBlank(lines.get(end - 1))) {
      end--;
    }
    return String.join("\n", lines.subList(start, end));
  }

  private static boolean isRuleOrBlank(String line) {
    String marks = line.replace(" ", "").replace("\t", "");
    return marks.isEmpty()
        || (marks.length() > 2 && (isOf(marks, "-") || isOf(marks, "*") || isOf(marks, "_")));
  }

  private static boolean isOf(String text, String sign) {
    return !text.isEmpty() && text.equals(sign.repeat(text.length()));
  }

  /** What a heading says, without the pictures before it. */
  private static String title(BodyHeading heading) {
    String title = Texts.line(heading.text());
    int at = 0;
    while (at < title.length() && isPicture(title.codePointAt(at))) {
      at += Character.charCount(title.codePointAt(at));
    }
    String bare = title.substring(at).strip();
    return Names.seen(bare).isEmpty() ? title : bare;
  }

  private static boolean isPicture(int point) {
    return Character.isWhitespace(point)
        || switch (Character.getType(point)) {
          case Character.OTHER_SYMBOL,
              Character.MODIFIER_SYMBOL,
              Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.FORMAT ->
              true;
          default -> false;
        };
  }
}
