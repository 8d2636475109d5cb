package io.github.techradar.markdown.tree;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses a paragraph in time that grows as its length does. The parser that it is made of copies
 * the paragraph for each mark that it finds, and looks for a mark through all the rest of the
 * paragraph even where it can stand at one place only: at a thousand links it does so thousands of
 * times.
 */
final class LinearInlineParser extends CommonmarkInlineParser {

  private static final String ONLY_HERE = "^";
  private static final char TICK = '`';

  /** What markup begins with that has no other end than this. */
  private static final Map<String, String> ENDS =
      Map.of("<!--", "-->", "<?", "?>", "<![CDATA[", "]]>");

  /** Where the ends stand last in the paragraph; filled when one of them is asked for. */
  private final Map<String, Integer> lastEnds = new HashMap<>();

  /** How many ticks in a row were looked for as the end of a code span, and not found. */
  private final BitSet unclosedTicks = new BitSet();

  LinearInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData referenceLinkProcessors,
      List<InlineParserExtensionFactory> inlineParserExtensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        referenceLinkProcessors,
        inlineParserExtensions);
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    lastEnds.clear();
    unclosedTicks.clear();
    super.parse(content, block);
    Nesting.check(block); // before others walk from each text up to the top
  }

  @Override
  public void processDelimiters(@Nullable Delimiter bottom) {
    new DelimiterPairs(this, delimiterProcessors, bottom).make(lastDelimiter);
    while (lastDelimiter != null && lastDelimiter != bottom) {
      removeDelimiterKeepNode(lastDelimiter);
    }
  }

  @Override
  public @Nullable BasedSequence match(Pattern pattern) {
    if (index >= input.length()) {
      return null;
    }
    Matcher matcher = pattern.matcher(input).region(index, input.length());
    boolean found = pattern.pattern().startsWith(ONLY_HERE) ? matcher.lookingAt() : matcher.find();
    if (!found) {
      return null;
    }
    index = matcher.end();
    return input.subSequence(matcher.start(), matcher.end());
  }

  @Override
  protected boolean parseBackticks() {
    int start = index;
    int ticks = 0;
    while (peek(ticks) == TICK) {
      ticks++;
    }
    if (unclosedTicks.get(ticks)) {
      index = start + ticks;
      appendText(input, start, index);
      return true;
    }
    super.parseBackticks();
    if (index == start + ticks) {
      unclosedTicks.set(ticks);
    }
    return true;
  }

  @Override
  public boolean parseHtmlInline() {
    return mayEnd() && super.parseHtmlInline();
  }

  /** Whether what begins here may have its end in the paragraph. */
  private boolean mayEnd() {
    for (Map.Entry<String, String> markup : ENDS.entrySet()) {
      if (input.matchChars(markup.getKey(), index)) {
        return index < lastEnds.computeIfAbsent(markup.getValue(), input::lastIndexOf);
      }
    }
    return index < lastEnds.computeIfAbsent(">", input::lastIndexOf);
  }
}
