package io.github.techradar.markdown;

import io.github.techradar.markdown.HtmlPiece.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes HTML as authors write it apart. The check asks what it has, and the page is made of nothing
 * else, so both see the same tags.
 */
public final class HtmlPieces {

  /** A whole tag; a quoted value of an attribute may have a {@code >} in it. */
  private static final Pattern TAG =
      Pattern.compile(
          "<(?<slash>/?)(?<name>[A-Za-z][A-Za-z0-9-]*+)"
              + "(?<attributes>(?:[^\"'<>]|\"[^\"]*\"|'[^']*')*+)>");

  /** The elements whose content is no text. */
  private static final Map<String, Pattern> ENDS_OF_SCRIPTS =
      Map.of(
          "script", Pattern.compile("(?i)</script\\s*>"),
          "style", Pattern.compile("(?i)</style\\s*>"));

  private final String html;
  private final int start;
  private final Matcher tag;
  private final Set<String> endless = new HashSet<>();
  private final List<HtmlPiece> pieces = new ArrayList<>();

  private HtmlPieces(String html, int start) {
    this.html = html;
    this.start = start;
    this.tag = TAG.matcher(html);
  }

  /**
   * The pieces of some HTML, in their order.
   *
   * @param start the offset of its first char in the body
   */
  public static List<HtmlPiece> in(String html, int start) {
    HtmlPieces reader = new HtmlPieces(html, start);
    reader.read();
    return reader.pieces;
  }

  private void read() {
    int at = html.indexOf('<');
    while (at >= 0) {
      Optional<Kind> hidden = hiddenAt(at);
      int next = at + 1;
      if (hidden.isPresent()) {
        next = readHidden(hidden.get(), at);
      } else if (tag.region(at, html.length()).lookingAt()) {
        next = readTag();
      }
      at = html.indexOf('<', next);
    }
  }

  private Optional<Kind> hiddenAt(int at) {
    for (Kind kind : Kind.values()) {
      boolean starts = kind != Kind.SCRIPT && html.startsWith(kind.start(), at);
      if (starts && (kind != Kind.DECLARATION || isLetter(at + 2))) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private boolean isLetter(int at) {
    return at < html.length() && Character.isLetter(html.charAt(at));
  }

  private int readHidden(Kind kind, int at) {
    int found = html.indexOf(kind.end(), at + 2); // "<!-->" is a comment too
    int end = found < 0 ? html.length() : found + kind.end().length();
    pieces.add(new HtmlPiece.Hidden(kind, start + at, start + end, found >= 0));
    return end;
  }

  private int readTag() {
    String name = tag.group("name");
    String attributes = tag.group("attributes");
    int end = tag.end();
    if (!tag.group("slash").isEmpty()) {
      String element = name.toLowerCase(Locale.ROOT);
      pieces.add(new HtmlPiece.End(element, start + tag.start(), start + end));
      return end;
    }
    HtmlTag opening =
        new HtmlTag(
            name,
            start + tag.start(),
            start + end,
            endsItself(attributes),
            HtmlTag.attributes(attributes, start + tag.start("attributes")));
    pieces.add(opening);
    return behindScript(opening.element(), end);
  }

  /**
   * Whether a slash ends the inside of a tag; behind a value without quotes it is a part of that.
   */
  private static boolean endsItself(String attributes) {
    int last = attributes.length() - 1;
    return attributes.endsWith("/")
        && (last == 0 || " \t\n\"'".indexOf(attributes.charAt(last - 1)) >= 0);
  }

  /** Where the text goes on behind an opening tag; an end that is missing is looked for once. */
  private int behindScript(String element, int at) {
    Pattern pattern = ENDS_OF_SCRIPTS.get(element);
    if (pattern == null || endless.contains(element)) {
      return at;
    }
    Matcher end = pattern.matcher(html);
    if (!end.find(at)) {
      endless.add(element);
      return at;
    }
    pieces.add(new HtmlPiece.Hidden(Kind.SCRIPT, start + at, start + end.start(), true));
    return end.start();
  }
}
