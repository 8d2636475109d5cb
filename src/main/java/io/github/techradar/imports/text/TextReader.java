package io.github.techradar.imports.text;

import java.net.URI;
import java.util.Optional;

/** Reads texts of other tools. */
public final class TextReader {

  private final Optional<URI> site;

  /**
   * @param site the address that relative links start at, where it is known
   */
  public TextReader(Optional<URI> site) {
    this.site = site;
  }

  /** Reads a text that a tool shows as HTML, as browsers do. */
  public ImportedText html(String text) {
    return new HtmlText(new Addresses(site)).read(text);
  }

  /** Reads a text that a tool shows as Markdown. */
  public ImportedText markdown(String text) {
    return new MarkdownText(new Addresses(site)).read(text);
  }
}
