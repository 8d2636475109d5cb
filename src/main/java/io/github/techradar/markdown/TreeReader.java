package io.github.techradar.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.util.List;

/**
 * Is shown the tree of each body while that is there: when its facts were read from it. To parse a
 * body takes longer than all else that is done with it, so who needs the tree too takes it here.
 */
@FunctionalInterface
public interface TreeReader {

  /** Needs no trees. */
  TreeReader NONE = (path, text, timelines, document) -> {};

  /**
   * Takes what it needs of a tree; throws nothing. Threads may call it at the same time.
   *
   * @param path the path of the file that the body stands in
   * @param text the body
   * @param timelines the headings under which entries keep their timeline
   * @param document the tree, which nobody needs any more
   */
  void read(String path, String text, List<String> timelines, Document document);
}
