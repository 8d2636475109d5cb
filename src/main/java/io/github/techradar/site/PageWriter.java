package io.github.techradar.site;

import java.io.IOException;

/** Puts pages where they are to be read, each in the frame of its surroundings. */
interface PageWriter {

  /**
   * Writes one page; its folder is made if need be.
   *
   * @throws IOException if the page cannot be written
   */
  void write(Page page) throws IOException;
}
