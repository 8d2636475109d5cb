package io.github.techradar.site.words;

import static j2html.TagCreator.rawHtml;

import j2html.tags.DomContent;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of a line with a space between each two, so that they are words also for who copies the
 * line, searches it or listens to it: {@code <a>Kafka</a> <span>Trial</span>}.
 *
 * <p>The library's own {@code join} also takes spaces away, before any full stop and comma of what
 * authors write, and {@code Tools for .NET} is no {@code Tools for.NET}.
 */
public final class Spaced {

  private Spaced() {}

  /** Pieces in a row; those that are not there or are empty leave no space. */
  public static DomContent of(@Nullable DomContent... pieces) {
    StringJoiner line = new StringJoiner(" ");
    for (DomContent piece : pieces) {
      String html = piece == null ? "" : piece.render();
      if (!html.isEmpty()) {
        line.add(html);
      }
    }
    return rawHtml(line.toString());
  }
}
