package io.github.techradar.html;

import io.github.techradar.markdown.BodyFacts;
import java.util.List;

/**
 * A text by itself, read and rendered at once: what its readers would see, for those who have to
 * know before it is the body of an entry.
 *
 * @param facts what it says
 * @param html the same as HTML, which is not clean, and whose links are as they were written; empty
 *     if it cannot be read as Markdown
 */
public record RenderedText(BodyFacts facts, String html) {

  /** Reads and renders a text. Its lines end with LF. */
  public static RenderedText of(String markdown) {
    StringBuilder html = new StringBuilder();
    BodyFacts facts =
        BodyFacts.of(
            markdown, document -> html.append(UnsafeRenderer.render(document, List.of()).html()));
    return new RenderedText(facts, html.toString());
  }
}
