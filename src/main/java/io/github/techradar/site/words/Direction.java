package io.github.techradar.site.words;

import static j2html.TagCreator.bdi;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import j2html.tags.Tag;

/**
 * The direction in which a text is read. Our own words all run from left to right, so a text needs
 * to be told apart only if it has letters that run the other way, as Arabic and Hebrew do; then the
 * browser finds its direction, and punctuation around it stays where it belongs.
 */
public final class Direction {

  private Direction() {}

  /**
   * Lets an element have the direction of what authors have written in it.
   *
   * @param text what stands in it
   */
  public static <T extends Tag<T>> T of(T element, String text) {
    return element.condAttr(hasLettersOfTheOtherWay(text), "dir", "auto");
  }

  /** A text within others, apart from their direction if it has its own. */
  public static DomContent within(String text) {
    return hasLettersOfTheOtherWay(text) ? bdi(text) : text(text);
  }

  private static boolean hasLettersOfTheOtherWay(String text) {
    return text.codePoints()
        .mapToObj(Character::getDirectionality)
        .anyMatch(
            way ->
                way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }
}
