package io.github.techradar.markdown.tree;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks for headings in time that grows as the text does. The factory behind it puts the paragraph
 * above together at each line, for the case that the line makes a heading of it; this one asks it
 * only at lines that look so. A table is a paragraph until its end is known.
 */
final class LinearHeadingFactory implements CustomBlockParserFactory {

  private static final Pattern MAY_BE_HEADING =
      Pattern.compile("#{1,6}(?![^ \\t])|(?:=++|-++)[ \\t]*+$");

  private final CustomBlockParserFactory headings = new HeadingParser.Factory();

  @Override
  public BlockParserFactory apply(DataHolder options) {
    BlockParserFactory factory = headings.apply(options);
    return new BlockParserFactory() {
      @Override
      public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser above) {
        BasedSequence line = state.getLine();
        boolean mayBeHeading =
            MAY_BE_HEADING
                .matcher(line)
                .region(state.getNextNonSpaceIndex(), line.length())
                .lookingAt();
        return mayBeHeading ? factory.tryStart(state, above) : BlockStart.none();
      }
    };
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return headings.getAfterDependents();
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return headings.getBeforeDependents();
  }

  @Override
  public boolean affectsGlobalScope() {
    return headings.affectsGlobalScope();
  }
}
