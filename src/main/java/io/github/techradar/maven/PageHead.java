package io.github.techradar.maven;

import org.apache.maven.doxia.sink.Sink;

/**
 * What a page of a Maven site has in its head.
 *
 * @param title what browsers show as its title
 * @param html the elements beside it, as they are to be
 */
record PageHead(String title, String html) {

  /**
   * Makes a whole page.
   *
   * @param sink takes it, and is closed
   * @param body the page's body, as it is to be
   */
  void fill(Sink sink, String body) {
    sink.head();
    sink.title();
    sink.text(title);
    sink.title_();
    sink.rawText(html);
    sink.head_();
    sink.body();
    sink.rawText(body);
    sink.body_();
    sink.flush();
    sink.close();
  }
}
