package io.github.techradar.markdown;

/**
 * A part of a text.
 *
 * @param start the offset of its first Java char, from 0
 * @param end the offset behind its last
 */
public record Span(int start, int end) {

  /** The part itself. */
  public String in(String text) {
    return text.substring(start, end);
  }
}
