package io.github.techradar.maven;

import io.github.techradar.app.FrontEnd;
import io.github.techradar.site.Page;
import io.github.techradar.site.PageWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Tells of the first title that a site cannot write. It writes titles itself, and knows no
 * character references there.
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
  public void write(Page page, String head) throws IOException {
    pages.write(page, head);
    if (!hasTold && !encoding.newEncoder().canEncode(page.title())) {
      tell(page);
    }
  }

  private void tell(Page page) {
    hasTold = true;
    frontEnd.warn(
        ("%s: the title '%s' has characters that %s lacks, the encoding of the site, and browsers"
                + " will show ? for them. Set outputEncoding of maven-site-plugin to UTF-8.")
            .formatted(page.path(), page.title(), encoding.name()));
  }
}
