package io.github.techradar.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An opening tag of HTML.
 *
 * @param name the name of its element, as written
 * @param offset where its {@code <} stands, in Java chars from 0
 * @param end the offset behind its {@code >}
 * @param isClosed whether it is its own end, as in {@code <br/>}
 * @param attributes in their order
 */
public record HtmlTag(
    String name, int offset, int end, boolean isClosed, List<Attribute> attributes)
    implements HtmlPiece {

  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "(?<name>[A-Za-z_:][\\w.:-]*)"
              + "(?:\\s*=\\s*(?:'(?<one>[^']*)'|\"(?<two>[^\"]*)\"|(?<none>[^\\s\"'=<>`]+)))?");

  public HtmlTag {
    attributes = List.copyOf(attributes);
  }

  /**
   * An attribute of a tag.
   *
   * @param name in lower case
   * @param value as written, escapes and all; empty if it has none
   * @param offset where its name stands, in Java chars from 0
   * @param valueOffset where its value stands, behind the quote; that of the name if it has none
   * @param isRepeated whether the tag has another of the name before it, which alone counts
   */
  public record Attribute(
      String name, String value, int offset, int valueOffset, boolean isRepeated) {

    /** Whether it has a value, be it empty. */
    public boolean hasValue() {
      return valueOffset > offset;
    }
  }

  /** The name of its element in lower case, as all names of HTML are compared. */
  public String element() {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Whether it has an attribute, with whatever value. */
  boolean has(String attribute) {
    return attributes.stream().anyMatch(given -> given.name().equals(attribute));
  }

  /** Whether it has an attribute with a value. */
  boolean has(String attribute, String value) {
    return attributes.stream()
        .anyMatch(given -> given.name().equals(attribute) && given.value().equals(value));
  }

  /**
   * The attributes in the inside of a tag.
   *
   * @param start the offset of its first char
   */
  static List<Attribute> attributes(String text, int start) {
    List<Attribute> attributes = new ArrayList<>();
    Set<String> names = new HashSet<>();
    Matcher attribute = ATTRIBUTE.matcher(text);
    while (attribute.find()) {
      String value = "";
      int at = attribute.start();
      for (String quotes : List.of("one", "two", "none")) {
        if (attribute.group(quotes) != null) {
          value = attribute.group(quotes);
          at = attribute.start(quotes);
        }
      }
      String name = attribute.group("name").toLowerCase(Locale.ROOT);
      attributes.add(
          new Attribute(name, value, start + attribute.start(), start + at, !names.add(name)));
    }
    return attributes;
  }
}
