package io.github.techradar.site;

import j2html.tags.DomContent;

/**
 * One page, without the frame that a site puts around it.
 *
 * @param path the file below the site's root, with {@code /}
 * @param title what browsers show as its title
 * @param content all that is to be seen
 */
record Page(String path, String title, DomContent content) {

  /** The radar itself. */
  static final String RADAR = "radar.html";

  /** The folder, beside the radar's page, of everything else. */
  static final String FOLDER = "radar";

  /** The style sheet's name in {@link #FOLDER}. */
  static final String STYLE_SHEET = "techradar.css";

  /** The script's name in {@link #FOLDER}. */
  static final String SCRIPT = "techradar.js";

  /** The page of an entry, from the site's root. */
  static String ofEntry(String id) {
    return FOLDER + "/" + id + ".html";
  }

  /** The way from this page to the site's root: empty or {@code ../}. */
  String toRoot() {
    return path.contains("/") ? "../" : "";
  }

  /** The style sheet, as this page links it. */
  String styleSheet() {
    return toRoot() + FOLDER + "/" + STYLE_SHEET;
  }

  /** The script, as this page links it. */
  String script() {
    return toRoot() + FOLDER + "/" + SCRIPT;
  }
}
