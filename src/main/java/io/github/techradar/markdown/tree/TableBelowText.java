package io.github.techradar.markdown.tree;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a paragraph in two above the table that it ends with: a table needs no blank line before it.
 *
 * <pre>
 * These count:
 * | a | b |
 * |---|---|
 * </pre>
 */
final class TableBelowText implements ParagraphPreProcessor {

  private static final Pattern DELIMITER_ROW =
      Pattern.compile("(?=.*\\|)\\|?\\s*+:?-++:?\\s*+(?:\\|\\s*+:?-++:?\\s*+)*+\\|?\\s*+");

  private static final Pattern PIPE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*+\\|");

  @Override
  public int preProcessBlock(Paragraph block, ParserState state) {
    int start = firstRow(block);
    if (start == 0) {
      return 0;
    }
    ParagraphParser above = new ParagraphParser();
    for (int line = 0; line < start; line++) {
      above.getBlockContent().add(block.getLineChars(line), block.getLineIndent(line));
    }
    above.closeBlock(state);
    block.insertBefore(above.getBlock());
    state.blockParserAdded(above);
    return block.getLineChars(start).getStartOffset() - block.getStartOffset();
  }

  /**
   * The number of the line that the table begins with. Rows that begin with a pipe all belong to
   * its head; of other lines with a pipe, only the one right above the delimiters does.
   *
   * @return 0 if there is no table, or nothing above it
   */
  private static int firstRow(Paragraph block) {
    int row = 0;
    while (row < block.getLineCount() && !isDelimiterRow(block, row)) {
      row++;
    }
    if (row == block.getLineCount()) {
      return 0;
    }
    if (row > 0 && PIPE.matcher(line(block, row - 1)).find()) {
      row--;
    }
    while (row > 0 && line(block, row - 1).startsWith("|")) {
      row--;
    }
    return row;
  }

  private static boolean isDelimiterRow(Paragraph block, int row) {
    return block.getLineChars(row).indexOf('|') >= 0
        && DELIMITER_ROW.matcher(line(block, row)).matches();
  }

  private static String line(Paragraph block, int number) {
    return block.getLineChars(number).toString().strip();
  }

  /** Adds this to the parser; it has to come before the tables themselves. */
  static final class Extension implements Parser.ParserExtension {

    @Override
    public void parserOptions(MutableDataHolder options) {
      // there are none
    }

    @Override
    public void extend(Parser.Builder parser) {
      parser.paragraphPreProcessorFactory(new Factory());
    }
  }

  private static final class Factory implements ParagraphPreProcessorFactory {

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return Set.of(ReferencePreProcessorFactory.class);
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
      return new TableBelowText();
    }
  }
}
