package io.github.techradar.site;

import io.github.techradar.site.feed.Feed;
import java.io.IOException;
import java.util.List;

/** Puts pages where they are to be read, each in the frame of its surroundings. */
public interface PageWriter {

  /**
   * Writes one page; its folder is made if need be.
   *
   * @param page what to write
   * @param feeds what its head announces
   * @throws IOException if the page cannot be written
   */
  void write(Page page, List<Feed> feeds) throws IOException;
}
