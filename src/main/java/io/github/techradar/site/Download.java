package io.github.techradar.site;

import io.github.techradar.output.Content;

/** A file for other tools that a site carries beside its pages. */
public final class Download {

  private final String path;
  private final Content content;
  private final boolean offered;

  /**
   * @param path where it goes below the folder of the entries' pages, with {@code /}
   * @param content all that is in it
   * @param offered whether the radar's page links it
   */
  public Download(String path, Content content, boolean offered) {
    this.path = path;
    this.content = content;
    this.offered = offered;
  }

  /** Where it goes below the folder of the entries' pages, with {@code /}. */
  public String path() {
    return path;
  }

  /** All that is in it. */
  public Content content() {
    return content;
  }

  boolean offered() {
    return offered;
  }
}
