package io.github.techradar.maven;

import java.io.IOException;

/**
 * One page that the site is to make.
 *
 * @param page where it goes
 * @param text its body
 * @param after what to do when it is written
 */
record SkinStep(WaitingPage page, PageHead head, Text text, After after) {

  /** A text that is read when it is needed. */
  @FunctionalInterface
  interface Text {
    String read() throws IOException;
  }

  /** What comes after a page. */
  @FunctionalInterface
  interface After {
    void run() throws IOException;
  }

  String body() throws IOException {
    return text.read();
  }

  void finish() throws IOException {
    after.run();
  }
}
