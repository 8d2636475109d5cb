package io.github.techradar.maven;

import io.github.techradar.app.FrontEnd;
import io.github.techradar.site.HeadElement;
import io.github.techradar.site.Page;
import io.github.techradar.site.PageWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells of the first title that a site cannot write. The titles of a page and of its feeds stand in
 * its head, where the site writes texts itself and knows no character references.
 */
final class TitleReader implements PageWriter {

  private final Charset encoding;
  private final PageWriter pages;
  private final FrontEnd frontEnd;
  private boolean hasTold;

  private TitleReader(Charset encoding, PageWriter pages, FrontEnd frontEnd) {
    this.encoding = encoding;
    this.pages = pages;
    this.frontEnd = frontEnd;
  }

  /**
   * What reads the titles of pages before another writer has them.
   *
   * @param pages what writes the pages
   * @param encoding that of the site; of one that says none no title is read
   */
  static PageWriter around(PageWriter pages, Optional<Charset> encoding, FrontEnd frontEnd) {
    return encoding.isPresent() ? new TitleReader(encoding.get(), pages, frontEnd) : pages;
  }

  @Override
  public void write(Page page, List<HeadElement> head) throws IOException {
    pages.write(page, head);
    if (!hasTold) {
      Stream.concat(
              Stream.of(page.title()),
              head.stream()
                  .flatMap(
                      element -> Optional.ofNullable(element.attributes().get("title")).stream()))
          .filter(title -> !encoding.newEncoder().canEncode(title))
          .findFirst()
          .ifPresent(title -> tell(page, title));
    }
  }

  private void tell(Page page, String title) {
    hasTold = true;
    frontEnd.warn(
        ("%s: the title '%s' has characters that %s lacks, the encoding of the site, and browsers"
                + " will show ? for them. Set outputEncoding of maven-site-plugin to UTF-8.")
            .formatted(page.path(), title, encoding.name()));
  }
}
