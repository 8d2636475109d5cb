package io.github.techradar.markdown.tree;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
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
                  TablesExtension.create(),
                  StrikethroughExtension.create(),
                  TaskListExtension.create(),
                  AutolinkExtension.create(),
                  FootnoteExtension.create()))
          .set(Parser.SPACE_IN_LINK_URLS, true)
          .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
          .set(AutolinkExtension.IGNORE_LINKS, NO_LINK_BY_ITSELF)
          .toImmutable();

  private static final Parser PARSER = Parser.builder(OPTIONS).build();
  private static final AtomicLong PARSES = new AtomicLong();

  private MarkdownParser() {}

  /** The dialect, for a renderer to know it too. */
  public static DataHolder options() {
    return OPTIONS;
  }

  /**
   * Parses a text and reads something from its tree, which is dropped then. Can be called by many
   * threads at once.
   *
   * @param reading is handed the tree, whose offsets count Java chars of the text from 0; it may
   *     change the tree
   * @return empty if the text is nested so deep that it is no text any more
   */
  public static <T> Optional<T> read(String markdown, Function<Document, T> reading) {
    PARSES.incrementAndGet();
    try {
      Document document = PARSER.parse(markdown);
      WikiLinks.make(document);
      return Optional.of(reading.apply(document));
    } catch (StackOverflowError e) {
      return Optional.empty(); // parsing and all walks through the tree go down as deep as it does
    }
  }

  /** How often a text was parsed so far, so that tests can see that none is parsed twice. */
  public static long parses() {
    return PARSES.get();
  }
}
