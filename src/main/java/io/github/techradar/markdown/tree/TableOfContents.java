package io.github.techradar.markdown.tree;

import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Where a text has tables of contents: at comments such as Notion's export writes, {@code <!--
 * table_of_contents -->}. Pages draw the first, for each is as long as all the headings are.
 */
public final class TableOfContents {

  private static final Pattern MARK =
      Pattern.compile("\\s*<!--\\s*table_of_contents\\b.*-->\\s*", Pattern.DOTALL);

  private TableOfContents() {}

  /** The comments that stand for one, in their order; none if there is nothing to list. */
  public static List<HtmlCommentBlock> in(Document document) {
    long headings =
        Headings.in(document).stream().filter(heading -> !heading.getText().isBlank()).count();
    return headings < 2
        ? List.of()
        : StreamSupport.stream(Descendants.of(document).spliterator(), false)
            .filter(HtmlCommentBlock.class::isInstance)
            .map(HtmlCommentBlock.class::cast)
            .filter(comment -> MARK.matcher(comment.getChars()).matches())
            .toList();
  }
}
