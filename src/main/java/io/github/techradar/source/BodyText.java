package io.github.techradar.source;

import io.github.techradar.markdown.BodyFacts;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Location;
import java.util.Optional;

/**
 * The Markdown below the front matter of an entry, or in one of its values, and where its
 * characters stand in the file. Threads may share it.
 */
public final class BodyText {

  private final SourceText lines;
  private final int linesAbove;
  private final Optional<Location> value; // where all of it stands, if it is in front matter
  private final KeptFacts facts;

  private BodyText(SourceText lines, int linesAbove, Optional<Location> value, KeptFacts facts) {
    this.lines = lines;
    this.linesAbove = linesAbove;
    this.value = value;
    this.facts = facts;
  }

  /**
   * Cuts a body from its file.
   *
   * @param start the offset of its first character, at the start of a line
   * @param facts keeps what is known of it
   */
  static BodyText cutFrom(SourceText source, int start, KeptFacts facts) {
    Location first = source.at(start);
    String text = source.text().substring(start).replace("\r\n", "\n").replace('\r', '\n');
    return new BodyText(
        new SourceText(first.path(), text), first.line() - 1, Optional.empty(), facts);
  }

  /** No text at all. */
  static BodyText none(String path) {
    return new BodyText(new SourceText(path, ""), 0, Optional.empty(), new KeptFacts());
  }

  /**
   * The text of a value in the front matter above; all its characters have the place of the value.
   */
  public BodyText of(LocatedText value) {
    Location location = value.location();
    return new BodyText(
        new SourceText(location.path(), value.text()), 0, Optional.of(location), facts.ofValues());
  }

  /** The path of the file that it stands in. */
  public String path() {
    return lines.path();
  }

  /** The text, its lines ended by LF. */
  public String text() {
    return lines.text();
  }

  /** The place in the file of a character of the text; offsets count Java chars from 0. */
  public Location at(int offset) {
    return value.orElseGet(() -> inFile(offset));
  }

  private Location inFile(int offset) {
    Location location = lines.at(offset);
    return new Location(location.path(), location.line() + linesAbove, location.column());
  }

  /**
   * What the text says: its headings, links and tags. It is read when it is asked for, and kept as
   * {@link KeptFacts} can; {@link #at} knows the places.
   */
  public BodyFacts facts() {
    return facts.of(this);
  }

  /**
   * What stands in the sections that are timelines.
   *
   * @param definition says which sections these are, and what statuses belong to
   */
  public Timeline timeline(Definition definition) {
    return new BodyTimeline(this, definition).read();
  }
}
