package io.github.techradar.html;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The words, in one language, that bodies are given beside their own text.
 *
 * @param done names the box of a task that is done
 * @param open names the box of a task that is not
 * @param contents names a table of contents
 * @param back names the arrow behind a footnote
 * @param callouts begin callouts
 */
public record BodyWords(
    String done, String open, String contents, String back, CalloutWords callouts) {

  /** No author can know it, so nothing that a body says is taken for a place. */
  private static final String MARK = UUID.randomUUID().toString();

  /**
   * What stands in a body that is rendered before anybody knows for which language, in the places
   * of these words.
   */
  static final BodyWords PLACES =
      new BodyWords(
          MARK + "-d",
          MARK + "-o",
          MARK + "-t",
          MARK + "-b",
          new CalloutWords(MARK + "-cn", MARK + "-ct", MARK + "-ci", MARK + "-cw", MARK + "-cc"));

  /** All of them, in a fixed order. */
  List<String> all() {
    return Stream.concat(Stream.of(done, open, contents, back), callouts.all().stream()).toList();
  }

  /** HTML with these words in their places. */
  String in(String html) {
    return html.contains(MARK)
        ? callouts.in(
            html.replace(PLACES.done, LinkedHtml.escaped(done))
                .replace(PLACES.open, LinkedHtml.escaped(open))
                .replace(PLACES.contents, LinkedHtml.escaped(contents)))
        : html;
  }
}
