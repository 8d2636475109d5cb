package io.github.techradar.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;

/**
 * One page, without the frame that a site puts around it.
 *
 * @param path the file below the site's root, with {@code /}
 * @param title what browsers show as its title
 * @param content all that is to be seen
 */
public record Page(String path, String title, DomContent content) {

  /** The radar itself. */
  public static final String RADAR = "radar.html";

  /** The folder, beside the radar's page, of everything else. */
  static final String FOLDER = "radar";

  /** The style sheet's name in {@link #FOLDER}. */
  static final String STYLE_SHEET = "techradar.css";

  /** The script's name in {@link #FOLDER}. */
  static final String SCRIPT = "techradar.js";

  /** The page of all tags. */
  static final String TAGS = FOLDER + "/tags/index.html";

  /** The page of what moved. */
  static final String CHANGES = FOLDER + "/changes/index.html";

  /** What moved, as JSON Feed. */
  static final String FEED = FOLDER + "/changes/feed.json";

  /** What moved, as Atom. */
  static final String ATOM = FOLDER + "/changes/feed.xml";

  /** The chart alone, as a picture. */
  static final String PICTURE = FOLDER + "/radar.svg";

  /**
   * A page that leads back to the radar.
   *
   * @param name what it is called beside the radar's title
   * @param kind the classes that the style sheet knows it by
   * @param radar the radar's title
   */
  static Page leadingBack(
      String path, String name, String kind, String radar, DomContent... content) {
    return new Page(
        path,
        name + " – " + radar,
        div()
            .withId("techradar")
            .withClass(kind)
            .with(p(a(radar).withHref(way(path, RADAR))).withClass("back"))
            .with(content));
  }

  /** The page of an entry, from the site's root. */
  static String ofEntry(String id) {
    return FOLDER + "/" + id + ".html";
  }

  /** The page of a quadrant, from the site's root. */
  static String ofQuadrant(String id) {
    return FOLDER + "/quadrants/" + id + ".html";
  }

  /** The way from one file of the site to another; both are given from its root. */
  static String way(String from, String to) {
    int shared = 0;
    for (int slash = from.indexOf('/'); slash >= 0; slash = from.indexOf('/', slash + 1)) {
      if (!to.startsWith(from.substring(0, slash + 1))) {
        break;
      }
      shared = slash + 1;
    }
    long up = from.substring(shared).chars().filter(c -> c == '/').count();
    return "../".repeat((int) up) + to.substring(shared);
  }

  /** The page as HTML, to be put into the frame of a site. */
  public String html() {
    return content.render();
  }

  /** The style sheet, as this page links it. */
  public String styleSheet() {
    return way(path, FOLDER + "/" + STYLE_SHEET);
  }

  /** A feed at a path from the site's root, as this page links it. */
  public String feed(String feed) {
    return way(path, feed);
  }

  /** The script, as this page links it. */
  public String script() {
    return way(path, FOLDER + "/" + SCRIPT);
  }
}
