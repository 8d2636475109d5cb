package io.github.techradar.markdown.tree;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;

/** What authors have written for a node, as a text. */
public final class Written {

  private Written() {}

  /** The characters of a node. */
  public static String of(Node node) {
    return of(node.getChars());
  }

  /** The same of a part of a text; one in one piece is cut out, and not read letter by letter. */
  static String of(BasedSequence part) {
    return part instanceof SubSequence
        ? part.getBase().toString().substring(part.getStartOffset(), part.getEndOffset())
        : part.toString();
  }
}
