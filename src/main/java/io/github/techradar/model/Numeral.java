package io.github.techradar.model;

/**
 * A number as its author wrote it: {@code 1.50} keeps its zero, and {@code 1e999} does not become a
 * thousand digits.
 *
 * @param text a number in the form that JSON has too (RFC 8259, section 6)
 */
public record Numeral(String text) {

  /** Whether it is written without a point and an exponent. */
  public boolean isWhole() {
    return text.chars().noneMatch(c -> c == '.' || c == 'e' || c == 'E');
  }

  @Override
  public String toString() {
    return text;
  }
}
