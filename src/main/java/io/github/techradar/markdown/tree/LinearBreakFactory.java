package io.github.techradar.markdown.tree;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks for lines between parts of a text, such as {@code * * *}. The pattern of the factory that
 * it takes the place of calls itself for each mark, so a long line needs a stack of its length.
 */
final class LinearBreakFactory implements CustomBlockParserFactory {

  private static final Pattern BREAK =
      Pattern.compile("(?:(?:\\*[ \\t]*+){3,}+|(?:_[ \\t]*+){3,}+|(?:-[ \\t]*+){3,}+)$");

  /** Indented so far, a line is code. */
  private static final int CODE = 4;

  private final CustomBlockParserFactory breaks = new ThematicBreakParser.Factory();

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return new BlockParserFactory() {
      @Override
      public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser above) {
        BasedSequence line = state.getLine();
        boolean isBreak =
            state.getIndent() < CODE
                && BREAK
                    .matcher(line)
                    .region(state.getNextNonSpaceIndex(), line.length())
                    .lookingAt();
        return isBreak
            ? BlockStart.of(new ThematicBreakParser(line.subSequence(state.getIndex())))
                .atIndex(line.length())
            : BlockStart.none();
      }
    };
  }

  /** The line below a text makes a heading of it, which goes before. */
  @Override
  public Set<Class<?>> getAfterDependents() {
    return Set.of(
        LinearHeadingFactory.class,
        BlockQuoteParser.Factory.class,
        FencedCodeBlockParser.Factory.class,
        HtmlBlockParser.Factory.class);
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return breaks.getBeforeDependents();
  }

  @Override
  public boolean affectsGlobalScope() {
    return breaks.affectsGlobalScope();
  }
}
