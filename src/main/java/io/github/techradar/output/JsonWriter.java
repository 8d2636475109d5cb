package io.github.techradar.output;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes JSON member by member, in the same form as {@link JsonText} and without the library behind
 * that, which takes longer to load than a small radar to check.
 *
 * <pre>{@code
 * new JsonWriter().beginObject().put("id", "dead-link").beginList("tags").end().end().text()
 * }</pre>
 */
public final class JsonWriter {

  private static final String HEX = "0123456789ABCDEF";
  private static final int FIRST_PRINTABLE = 0x20;

  private final StringBuilder text = new StringBuilder();
  private final Deque<Character> ends = new ArrayDeque<>();
  private boolean isEmpty = true; // whether nothing stands yet in what was begun last

  /** Begins an object: the document, or an item of a list. */
  public JsonWriter beginObject() {
    return begin('{', '}');
  }

  /** Begins an object that is a member. */
  public JsonWriter beginObject(String name) {
    return member(name).open('{', '}');
  }

  /** Begins a list that is a member. */
  public JsonWriter beginList(String name) {
    return member(name).open('[', ']');
  }

  /** Ends the object or the list that was begun last and not yet ended. */
  public JsonWriter end() {
    char end = ends.pop();
    if (!isEmpty) {
      newLine();
    }
    text.append(end);
    isEmpty = false;
    return this;
  }

  /** Adds a text to an object. */
  public JsonWriter put(String name, String value) {
    return member(name).quoted(value);
  }

  /** Adds a number to an object. */
  public JsonWriter put(String name, int value) {
    member(name).text.append(value);
    return this;
  }

  /** Adds a truth value to an object. */
  public JsonWriter put(String name, boolean value) {
    member(name).text.append(value);
    return this;
  }

  /** The document, if all that was begun has ended. */
  public String text() {
    return text + "\n";
  }

  private JsonWriter begin(char start, char end) {
    if (!ends.isEmpty()) {
      nextLine();
    }
    return open(start, end);
  }

  private JsonWriter open(char start, char end) {
    text.append(start);
    ends.push(end);
    isEmpty = true;
    return this;
  }

  private JsonWriter member(String name) {
    nextLine();
    quoted(name).text.append(": ");
    return this;
  }

  private void nextLine() {
    if (!isEmpty) {
      text.append(',');
    }
    newLine();
    isEmpty = false;
  }

  private void newLine() {
    text.append('\n');
    for (int i = 0; i < ends.size(); i++) {
      text.append("  ");
    }
  }

  private JsonWriter quoted(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      character(value.charAt(i));
    }
    text.append('"');
    return this;
  }

  private void character(char c) {
    switch (c) {
      case '"' -> text.append("\\\"");
      case '\\' -> text.append("\\\\");
      case '\b' -> text.append("\\b");
      case '\t' -> text.append("\\t");
      case '\n' -> text.append("\\n");
      case '\f' -> text.append("\\f");
      case '\r' -> text.append("\\r");
      default -> {
        if (c < FIRST_PRINTABLE) {
          text.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
        } else {
          text.append(c);
        }
      }
    }
  }
}
