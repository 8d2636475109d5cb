package io.github.techradar.source.copied;

import java.util.List;

/**
 * A drawing that does not act.
 *
 * @param text the whole SVG document
 * @param dropped what was left out, each once, in the order in which it stood there
 */
record CleanSvg(String text, List<String> dropped) {

  CleanSvg {
    dropped = List.copyOf(dropped);
  }
}
