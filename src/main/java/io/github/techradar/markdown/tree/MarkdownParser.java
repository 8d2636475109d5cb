package io.github.techradar.markdown.tree;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.techradar.markdown.Unreadable;
import io.github.techradar.markdown.Unreadable.Reason;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * The one parser of the one dialect: CommonMark with tables, strikethrough, task lists, footnotes,
 * addresses that are links by themselves, links by name in double brackets, and spaces in the
 * addresses of links.
 */
public final class MarkdownParser {

  /** Pages would not link it, so {@code redis://cache} without marks is a text, not a link. */
  private static final String NO_LINK_BY_ITSELF = "(?is)(?!https?://)[a-z][a-z0-9+.-]*://.*";

  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(
              Parser.EXTENSIONS,
              List.of(
                  new TableBelowText.Extension(),
                  TablesExtension.create(),
                  StrikethroughExtension.create(),
                  TaskListExtension.create(),
                  new SparingAutolinks.Extension(),
                  FootnoteExtension.create()))
          .set(Parser.SPACE_IN_LINK_URLS, true)
          .set(Parser.HEADING_PARSER, false) // a faster one is there in its stead
          .set(Parser.THEMATIC_BREAK_PARSER, false) // so it is here
          .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
          .set(AutolinkExtension.IGNORE_LINKS, NO_LINK_BY_ITSELF)
          .toImmutable();

  private static final Parser PARSER =
      Parser.builder(OPTIONS)
          .customBlockParserFactory(new LinearHeadingFactory())
          .customBlockParserFactory(new LinearBreakFactory())
          .customInlineParserFactory(LinearInlineParser::new)
          .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
          .build();

  private static final long STACK_AT_LEAST = 16L << 20;
  private static final long STACK_AT_MOST = 512L << 20;

  /** The patterns of the parser call themselves for each letter of an address or a comment. */
  private static final long STACK_PER_LETTER = 1_024;

  /** In letters: texts such as those of most events, for which any stack is large enough. */
  private static final int SHORT = 200;

  private static final AtomicLong PARSES = new AtomicLong();

  private MarkdownParser() {}

  /** The dialect, for a renderer to know it too. */
  public static DataHolder options() {
    return OPTIONS;
  }

  /**
   * Parses a text and reads something from its tree, which is dropped then. Can be called by many
   * threads at once. What can be read is the same on every machine: it does not depend on memory,
   * stack or time.
   *
   * @param reading is handed the tree, whose offsets count Java chars of the text from 0; it may
   *     change the tree
   */
  public static <T> Parsed<T> read(String markdown, Function<Document, T> reading) {
    PARSES.incrementAndGet();
    if (markdown.length() <= SHORT) {
      return readHere(markdown, reading);
    }
    long stack = Math.min(STACK_AT_MOST, STACK_AT_LEAST + STACK_PER_LETTER * markdown.length());
    return OwnStack.call(stack, () -> readHere(markdown, reading));
  }

  private static <T> Parsed<T> readHere(String markdown, Function<Document, T> reading) {
    CountedText text = new CountedText(markdown);
    Document document;
    try {
      Pieces.check(markdown);
      ReferenceRuns.check(markdown);
      Nodes.check(markdown);
      Nesting.check(markdown);
      document = PARSER.parse(BasedSequence.of(text));
      Nesting.check(document);
      Nodes.check(document);
      Repetitions.check(document);
      CellPipes.read(document);
      Callout.read(document);
      WikiLinks.make(document);
    } catch (UnreadableException e) {
      return Parsed.not(e.unreadable());
    } catch (StackOverflowError e) {
      return Parsed.not(new Unreadable(Reason.NESTED, text.mostRead()));
    } catch (RuntimeException e) { // one text must not end the build
      return Parsed.not(new Unreadable(Reason.FAILED, text.mostRead(), Optional.of(e)));
    }
    text.stopCounting();
    return Parsed.of(reading.apply(document));
  }

  /** How often a text was parsed so far, so that tests can see that none is parsed twice. */
  public static long parses() {
    return PARSES.get();
  }
}
