package io.github.techradar.site.words;

import j2html.tags.Tag;

/**
 * What authors have written, told apart from the words of a page: by its language, so that it is
 * read aloud as it is meant, and by its direction.
 */
public final class Authored {

  private Authored() {}

  /**
   * An element with the text of an author in it.
   *
   * @param words those of the page
   */
  public static <T extends Tag<T>> T of(T element, String text, Words words) {
    return Direction.of(of(element, words), text);
  }

  /** An element with texts of an author that find their directions themselves. */
  public static <T extends Tag<T>> T of(T element, Words words) {
    words.otherLanguage().ifPresent(language -> element.attr("lang", language));
    return element;
  }
}
