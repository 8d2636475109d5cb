package io.github.techradar.usage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.source.ReadingException;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Goes through JSON from its first letter to its last, and stops at the members that somebody wants
 * to know. What has another form than it should is remembered, and the rest is read on: perhaps it
 * says that the whole was meant for somebody else.
 */
final class JsonSteps implements AutoCloseable {

  /** No document of a tool is half as deep. */
  private static final int DEEPEST = 200;

  private static final int LONGEST_TEXT = 100_000;

  private static final int LONGEST_NUMBER = 1_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .maxNumberLength(LONGEST_NUMBER)
                  .build())
          .build();

  private static final String WRITE_AGAIN = "Have the tool that made the file write it again.";

  private final BomText text;
  private final JsonParser parser;
  private Optional<ReadingException> mistake = Optional.empty();

  /** Starts before the first letter. */
  JsonSteps(BomText text) throws IOException {
    this.text = text;
    this.parser = FACTORY.createParser(text.bytes(), text.start(), text.length());
  }

  /** Reads a value, at whose first token the parser is, to its last. */
  interface Step {
    void read() throws IOException, ReadingException;
  }

  /**
   * Reads the whole text.
   *
   * @param root reads the one value that it is
   * @throws ReadingException if it is not JSON
   */
  void whole(Step root) throws IOException, ReadingException {
    try {
      if (parser.nextToken() == null) {
        throw text.failed(0, "the file is empty", WRITE_AGAIN);
      }
      root.read();
      if (parser.nextToken() != null) {
        throw text.failed(offset(), "something stands behind the end of the JSON", WRITE_AGAIN);
      }
    } catch (JsonProcessingException e) {
      long place =
          e.getLocation() == null
              ? parser.currentLocation().getByteOffset()
              : e.getLocation().getByteOffset();
      throw text.failed(place, whyNotJson(e), WRITE_AGAIN);
    }
  }

  private static String whyNotJson(JsonProcessingException e) {
    if (e instanceof JsonEOFException) {
      return "this is not JSON: it ends too early";
    }
    if (e instanceof StreamConstraintsException) {
      return "something in it is nested more than "
          + DEEPEST
          + " levels deep, a text longer than "
          + LONGEST_TEXT
          + " letters, or a number longer than "
          + LONGEST_NUMBER
          + " digits";
    }
    return "this is not JSON: " + e.getOriginalMessage();
  }

  /** Something that has another form than it should, if there was anything. */
  Optional<ReadingException> mistake() {
    return mistake;
  }

  /**
   * Reads an object.
   *
   * @param what what it is, for people
   * @param steps what to do with the values of its members; null is no value
   */
  void object(String what, Map<String, Step> steps) throws IOException, ReadingException {
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      skipMistake(what + " is no object");
      return;
    }
    Set<String> seen = new HashSet<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      Step step = steps.get(name);
      if (step == null) {
        parser.nextToken();
        parser.skipChildren();
      } else if (!seen.add(name)) {
        long place = offset();
        parser.nextToken();
        skipMistake(place, what + " has " + Names.quoted(name) + " twice");
      } else if (parser.nextToken() != JsonToken.VALUE_NULL) {
        step.read();
      }
    }
  }

  /** Reads a list; the step is done for each of its items. */
  void list(String what, Step step) throws IOException, ReadingException {
    if (!parser.hasToken(JsonToken.START_ARRAY)) {
      skipMistake(what + " is no list");
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      step.read();
    }
  }

  /** Reads a text, or what is written like one. */
  String text(String what) throws IOException {
    if (!parser.currentToken().isScalarValue()) {
      skipMistake(what + " is no text");
      return "";
    }
    return Objects.requireNonNullElse(parser.getText(), "");
  }

  /** Reads nothing. */
  void skip() throws IOException {
    parser.skipChildren();
  }

  /** Where the parser is. */
  Location here() throws IOException {
    JsonLocation place = parser.currentTokenLocation();
    return text.location(place.getByteOffset(), place.getLineNr(), place.getColumnNr());
  }

  /** That the inventory cannot be read from here on. */
  ReadingException failed(String message, String advice) throws IOException {
    return text.failed(offset(), message, advice);
  }

  private long offset() throws IOException {
    return parser.currentTokenLocation().getByteOffset();
  }

  private void skipMistake(String message) throws IOException {
    skipMistake(offset(), message);
  }

  private void skipMistake(long offset, String message) throws IOException {
    if (mistake.isEmpty()) {
      mistake = Optional.of(text.failed(offset, message, WRITE_AGAIN));
    }
    parser.skipChildren();
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
