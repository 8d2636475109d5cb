package io.github.techradar.site;

/** A file for other tools that a site carries beside its pages. */
public final class Download {

  private final String path;
  private final byte[] content;
  private final boolean offered;

  /**
   * @param path where it goes below the folder of the entries' pages, with {@code /}
   * @param content all that is in it
   * @param offered whether the radar's page links it
   */
  public Download(String path, byte[] content, boolean offered) {
    this.path = path;
    this.content = content.clone();
    this.offered = offered;
  }

  /** Where it goes below the folder of the entries' pages, with {@code /}. */
  public String path() {
    return path;
  }

  /** All that is in it. */
  public byte[] content() {
    return content.clone();
  }

  boolean offered() {
    return offered;
  }
}
