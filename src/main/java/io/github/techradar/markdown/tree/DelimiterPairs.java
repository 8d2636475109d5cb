package io.github.techradar.markdown.tree;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the marks of emphasis: in {@code *a **b** c*} the two outer ones and the two inner ones.
 * Each closing mark is held to those before it, back to where one of its kind has found none. So
 * {@code ***a***a***a} takes time that grows as the text does, though no two of its marks fit.
 */
final class DelimiterPairs {

  private final InlineParser parser;
  private final Map<Character, DelimiterProcessor> processors;
  private final @Nullable Delimiter bottom;

  /** Up to where in the paragraph nothing fits a closing mark of a kind. */
  private final Map<Kind, Integer> searched = new HashMap<>();

  /** What decides which marks fit a closing one. */
  private record Kind(char mark, boolean canOpen, int length) {

    static Kind of(Delimiter closer) {
      return new Kind(closer.getDelimiterChar(), closer.canOpen(), closer.getNumDelims());
    }
  }

  /**
   * @param bottom the mark below the first one to pair; without it all are paired
   */
  DelimiterPairs(
      InlineParser parser,
      Map<Character, DelimiterProcessor> processors,
      @Nullable Delimiter bottom) {
    this.parser = parser;
    this.processors = processors;
    this.bottom = bottom;
  }

  /** Pairs all marks up to the last one; those without another are left. */
  void make(@Nullable Delimiter last) {
    Delimiter closer = first(last);
    while (closer != null) {
      DelimiterProcessor processor = processors.get(closer.getDelimiterChar());
      closer = closer.canClose() && processor != null ? next(closer, processor) : closer.getNext();
    }
  }

  private @Nullable Delimiter first(@Nullable Delimiter last) {
    Delimiter first = last;
    while (first != null && first.getPrevious() != bottom) {
      first = first.getPrevious();
    }
    return first;
  }

  /** Pairs a closing mark, and says which mark is to be looked at then. */
  private @Nullable Delimiter next(Delimiter closer, DelimiterProcessor processor) {
    Optional<Delimiter> opener = opener(closer, processor);
    if (opener.isPresent()) {
      return pair(opener.get(), closer, processor);
    }
    Delimiter next = closer.getNext();
    if (!closer.canOpen()) {
      parser.removeDelimiterKeepNode(closer);
    }
    return next;
  }

  private Optional<Delimiter> opener(Delimiter closer, DelimiterProcessor processor) {
    int end = searched.getOrDefault(Kind.of(closer), -1);
    Delimiter opener = closer.getPrevious();
    while (opener != null && opener != bottom && opener.getIndex() > end) {
      if (opener.canOpen()
          && opener.getDelimiterChar() == processor.getOpeningCharacter()
          && processor.getDelimiterUse(opener, closer) > 0) {
        return Optional.of(opener);
      }
      opener = opener.getPrevious();
    }
    searched.put(Kind.of(closer), closer.getIndex() - 1);
    return Optional.empty();
  }

  private @Nullable Delimiter pair(
      Delimiter opener, Delimiter closer, DelimiterProcessor processor) {
    int used = processor.getDelimiterUse(opener, closer);
    parser.removeDelimitersBetween(opener, closer);
    processor.process(opener, closer, used);
    // what is left of the opener is of another kind, which those that did not fit it may fit
    searched.replaceAll((kind, end) -> Math.min(end, opener.getIndex() - 1));
    int length = opener.getNumDelims() - used;
    opener.setNumDelims(length);
    if (length == 0) {
      parser.removeDelimiterAndNode(opener);
    } else {
      opener.getNode().setChars(opener.getNode().getChars().subSequence(0, length));
    }
    return behind(closer, used);
  }

  /** Takes used marks from the front of a closing one, which may be left with some. */
  private @Nullable Delimiter behind(Delimiter closer, int used) {
    closer.setNumDelims(closer.getNumDelims() - used);
    if (closer.getNumDelims() == 0) {
      Delimiter next = closer.getNext();
      parser.removeDelimiterAndNode(closer);
      return next;
    }
    closer.getNode().setChars(closer.getNode().getChars().subSequence(used));
    closer.setIndex(closer.getIndex() + used);
    return closer;
  }
}
