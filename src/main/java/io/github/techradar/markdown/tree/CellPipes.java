package io.github.techradar.markdown.tree;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * The pipes in cells of tables, which are written {@code \|}, for a pipe alone would end the cell.
 * The backslash is a part of the table and not of the text, so code and addresses have none.
 */
final class CellPipes {

  private static final String WRITTEN = "\\|";
  private static final String MEANT = "|";

  private CellPipes() {}

  /** Takes the backslashes from code and addresses; elsewhere Markdown takes them itself. */
  static void read(Document document) {
    for (Node node : Descendants.of(document)) {
      if (node instanceof Code code && hasPipe(code)) {
        code.setText(meant(code.getText()));
      } else if (node instanceof AutoLink link && hasPipe(link)) {
        link.setText(meant(link.getText()));
      }
    }
  }

  /** The characters of an HTML tag, as its author means them. */
  static String ofTag(Node tag) {
    return (hasPipe(tag) ? meant(tag.getChars()) : tag.getChars()).toString();
  }

  private static boolean hasPipe(Node node) {
    return node.getChars().indexOf(WRITTEN) >= 0 && node.getAncestorOfType(TableCell.class) != null;
  }

  private static BasedSequence meant(BasedSequence text) {
    return text.replace(WRITTEN, MEANT);
  }
}
