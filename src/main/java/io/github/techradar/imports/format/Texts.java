package io.github.techradar.imports.format;

import io.github.techradar.imports.ImportContext;
import io.github.techradar.imports.text.ImportedText;
import io.github.techradar.imports.text.TextReader;
import io.github.techradar.model.Location;
import java.util.regex.Pattern;

/** Texts of other tools as Markdown; tells what was changed in them beside their form. */
final class Texts {

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  /** What has no width and no meaning: control characters, and places where a line may break. */
  private static final Pattern HIDDEN =
      Pattern.compile("[\\p{Cntrl}\\x{AD}\\x{200B}\\x{2060}\\x{FEFF}&&[^\\s]]+");

  /** A tag of HTML, as texts of radars have them. */
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?+(?:a|b|br|code|div|em|h[1-6]|hr|i|li|ol|p|pre|span|strong|table|td|tr|u|ul)"
              + "(?:\\s[^<>]*+)?+/?>");

  /** A link, or a line without anything on it. */
  private static final Pattern MARKDOWN =
      Pattern.compile("]\\((?:https?:|mailto:|/|#)|\\n[ \\t]*+\\n");

  private final ImportContext context;
  private final TextReader reader;

  Texts(ImportContext context) {
    this.context = context;
    this.reader = new TextReader(context.site());
  }

  /** A text that its tool shows as HTML. */
  String html(String text, Location place) {
    return text.isBlank() ? "" : told(reader.html(text), place); // many tables have no texts
  }

  /** A text that its tool shows as Markdown. */
  String markdown(String text, Location place) {
    return told(reader.markdown(text), place);
  }

  /**
   * A text of a file that nobody shows but as its tool likes: HTML if it has tags, else Markdown.
   */
  String either(String text, Location place) {
    return hasTags(text) ? html(text, place) : markdown(text, place);
  }

  /**
   * A text that its tool shows as HTML, but that is meant as Markdown if it has links or paragraphs
   * as only that has.
   */
  String ofCell(String text, Location place) {
    return MARKDOWN.matcher(text).find() ? either(text, place) : html(text, place);
  }

  private static boolean hasTags(String text) {
    return TAG.matcher(text).find();
  }

  /** A text on one line, such as a title, without what nobody sees in it. */
  static String line(String text) {
    return SPACES.matcher(HIDDEN.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }

  private String told(ImportedText text, Location place) {
    text.completed().forEach(context::completed);
    for (String address : text.unresolved()) {
      context.warn(
          place,
          "the link '%s' starts at a page of the old tool".formatted(address),
          "Say where its pages are (oldSite), or mend the link in the entry.");
    }
    context.kept(text.keptElements());
    return text.markdown();
  }
}
