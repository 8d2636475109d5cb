package io.github.techradar.site;

import java.io.IOException;
import java.util.List;

/** Puts pages where they are to be read, each in the frame of its surroundings. */
public interface PageWriter {

  /**
   * Writes one page; its folder is made if need be.
   *
   * @param page what to write
   * @param head the elements of its head but for its title
   * @throws IOException if the page cannot be written
   */
  void write(Page page, List<HeadElement> head) throws IOException;
}
