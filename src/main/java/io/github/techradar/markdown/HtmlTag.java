package io.github.techradar.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An opening tag of HTML.
 *
 * @param name the name of its element, as written
 * @param offset where its {@code <} stands, in Java chars from 0
 * @param attributes in their order
 */
public record HtmlTag(String name, int offset, List<Attribute> attributes) {

  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";

  /** An opening tag as CommonMark has it (section 6.6). */
  private static final Pattern TAG =
      Pattern.compile(
          "<(?<name>[A-Za-z][A-Za-z0-9-]*)(?<attributes>(?:\\s+[A-Za-z_:][\\w.:-]*"
              + "(?:\\s*=\\s*(?:[^\\s\"'=<>`]+|'[^']*'|\"[^\"]*\"))?)*+)\\s*/?>");

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
   */
  public record Attribute(String name, String value, int offset, int valueOffset) {}

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
   * The opening tags in a piece of HTML; what is in comments is no tag.
   *
   * @param start the offset of its first char
   */
  static List<HtmlTag> in(String html, int start) {
    List<HtmlTag> tags = new ArrayList<>();
    Matcher tag = TAG.matcher(html);
    int at = html.indexOf('<');
    while (at >= 0) {
      int next = at + 1;
      if (html.startsWith(COMMENT, at)) {
        int end = html.indexOf(COMMENT_END, at);
        next = end < 0 ? html.length() : end;
      } else if (tag.region(at, html.length()).lookingAt()) {
        int attributes = start + tag.start("attributes");
        tags.add(
            new HtmlTag(
                tag.group("name"),
                start + tag.start(),
                attributes(tag.group("attributes"), attributes)));
        next = tag.end();
      }
      at = html.indexOf('<', next);
    }
    return tags;
  }

  private static List<Attribute> attributes(String text, int start) {
    List<Attribute> attributes = new ArrayList<>();
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
      attributes.add(new Attribute(name, value, start + attribute.start(), start + at));
    }
    return attributes;
  }
}
