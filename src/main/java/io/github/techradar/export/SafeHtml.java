package io.github.techradar.export;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be made of the HTML of bodies. It comes from a sanitiser: attributes are in double
 * quotes, and in texts and values all of {@code < > & "} are escaped, so patterns can read it.
 */
final class SafeHtml {

  private static final Pattern LINK = Pattern.compile("( (?:href|src)=\")([^\"]*)\"");
  private static final Pattern PARAGRAPH = Pattern.compile("(?s)<p>(.*?)</p>");
  private static final Pattern TAG = Pattern.compile("(?s)<!--.*?-->|<(/?)([a-z0-9]+)([^>]*)>");
  private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|amp|lt|gt|quot|nbsp);");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final int LONGEST_SUMMARY = 300;

  private SafeHtml() {}

  /** The same with whole addresses in place of links that start at a page. */
  static String linksFrom(String page, String html) {
    return withLinks(html, link -> Optional.of(whole(page, link)));
  }

  /** The same with other links; what led somewhere and is given nothing stays as text. */
  static String withLinks(String html, Function<String, Optional<String>> change) {
    return LINK.matcher(html)
        .replaceAll(
            link ->
                change
                    .apply(plain(link.group(2)))
                    .map(to -> Matcher.quoteReplacement(link.group(1) + escaped(to) + "\""))
                    .orElse(""));
  }

  /** A link that starts at a page, as a whole address. */
  static String whole(String page, String link) {
    try {
      return link.startsWith("#") ? page + link : URI.create(page).resolve(link).toString();
    } catch (IllegalArgumentException e) {
      return link; // no URI by the book, as some that browsers follow all the same
    }
  }

  /** The first words as plain text, cut between two words if it is long. */
  static String beginning(String html) {
    String text =
        PARAGRAPH
            .matcher(html)
            .results()
            .map(paragraph -> text(paragraph.group(1)))
            .filter(words -> !words.isEmpty()) // an image has none
            .findFirst()
            .orElse("");
    if (text.length() <= LONGEST_SUMMARY) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST_SUMMARY);
    int end = space > 0 ? space : text.offsetByCodePoints(0, LONGEST_SUMMARY / 2);
    return text.substring(0, end) + "…";
  }

  /** HTML that has no other elements than some; of others the text stays, and lists stay lists. */
  static String only(Set<String> elements, String html) {
    return TAG.matcher(html)
        .replaceAll(tag -> Matcher.quoteReplacement(kept(tag, elements)))
        .strip();
  }

  private static String kept(MatchResult tag, Set<String> elements) {
    String name = tag.group(2) == null ? "" : tag.group(2).equals("ol") ? "ul" : tag.group(2);
    if (!elements.contains(name)) {
      return "";
    }
    return "<" + tag.group(1) + name + (name.equals("a") ? tag.group(3) : "") + ">";
  }

  /** Plain text as HTML that shows it. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&#34;");
  }

  private static String text(String html) {
    return SPACES.matcher(plain(TAG.matcher(html).replaceAll(""))).replaceAll(" ").strip();
  }

  private static String plain(String escaped) {
    return ENTITY
        .matcher(escaped)
        .replaceAll(entity -> Matcher.quoteReplacement(character(entity.group(1))));
  }

  private static String character(String entity) {
    return switch (entity) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "nbsp" -> "\u00a0";
      default -> Character.toString(Integer.parseInt(entity.substring(1)));
    };
  }
}
