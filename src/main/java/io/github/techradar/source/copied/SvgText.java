package io.github.techradar.source.copied;

/** Writes a drawing as XML, in which SVG needs no prefix. */
final class SvgText {

  private static final int FIRST_PRINTABLE = 0x20;

  private final StringBuilder xml = new StringBuilder();

  /** Begins the tag of an element; attributes may follow. */
  void open(String name) {
    boolean isFirst = xml.isEmpty();
    xml.append('<').append(name);
    if (isFirst) {
      attribute("xmlns", SvgNames.SVG);
      attribute("xmlns:xlink", SvgNames.XLINK);
    }
  }

  /** An attribute of the tag that was begun. */
  void attribute(String name, String value) {
    xml.append(' ').append(name).append("=\"");
    value.chars().forEach(c -> append((char) c));
    xml.append('"');
  }

  /** Ends the tag that was begun. */
  void opened() {
    xml.append('>');
  }

  /** Ends an element. */
  void close(String name) {
    xml.append("</").append(name).append('>');
  }

  /** Adds text. */
  void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\t' || c == '"') {
        xml.append(c);
      } else {
        append(c);
      }
    }
  }

  private void append(char c) {
    switch (c) {
      case '&' -> xml.append("&amp;");
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      case '"' -> xml.append("&quot;");
      default -> {
        if (c < FIRST_PRINTABLE) {
          xml.append("&#").append((int) c).append(';');
        } else {
          xml.append(c);
        }
      }
    }
  }

  /** All that was written. */
  String whole() {
    return xml.append('\n').toString();
  }
}
