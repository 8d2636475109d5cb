package io.github.techradar.html;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.techradar.markdown.tree.Headings;
import io.github.techradar.markdown.tree.MarkdownParser;
import io.github.techradar.markdown.tree.PlainText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Writes trees of Markdown as HTML that is not clean yet, and the same for all languages. */
final class UnsafeRenderer {

  /** The level of a body's topmost headings: the page's title has the one above. */
  private static final int TOP_LEVEL = 2;

  private static final int LOWEST_LEVEL = 6;

  /** What flexmark's renderers of nodes are told. */
  static final DataHolder OPTIONS = options(BodyWords.PLACES);

  private static final AtomicLong RENDERS = new AtomicLong();

  private UnsafeRenderer() {}

  /** How often a text was rendered so far. */
  static long renders() {
    return RENDERS.get();
  }

  private static DataHolder options(BodyWords words) {
    return new MutableDataSet(MarkdownParser.options())
        .set(FootnoteExtension.FOOTNOTE_BACK_REF_STRING, "↩")
        .set(TaskListExtension.ITEM_DONE_MARKER, box(words.done(), " checked"))
        .set(TaskListExtension.ITEM_NOT_DONE_MARKER, box(words.open(), ""))
        .set(HtmlRenderer.GENERATE_HEADER_ID, true)
        .set(HtmlRenderer.RENDER_HEADER_ID, true)
        // nothing embeds attributes, and to look for them is to read all blocks again at each note
        .set(HtmlRenderer.EMBEDDED_ATTRIBUTE_PROVIDER, false)
        .toImmutable();
  }

  private static String box(String name, String state) {
    return "<input type=\"checkbox\" aria-label=\"" + name + "\" disabled" + state + ">&nbsp;";
  }

  /**
   * Renders a text.
   *
   * @param document its tree, which is changed
   * @param timelines the headings under which the text may have a timeline
   */
  static UnsafeHtml render(Document document, List<String> timelines) {
    RENDERS.incrementAndGet();
    String beginning = PlainText.beginning(document, timelines);
    Optional<TimelineSection> timeline = TimelineSection.in(document, timelines);
    HeadingIds.give(document);
    TagCloser.close(document);
    timeline.ifPresent(section -> TimelineMark.give(document, section));
    Headings.in(document).stream().filter(UnsafeRenderer::isEmpty).forEach(Heading::unlink);
    fitHeadings(document);
    FootnoteNumbers.give(document);
    return new UnsafeHtml(
        LeanRendering.render(document),
        beginning,
        timeline.map(TimelineSection::events).orElse(0),
        timeline.flatMap(section -> HeadingIds.of(section.heading(), document)));
  }

  /** Whether a heading announces nothing, which the check has said; readers are spared it. */
  private static boolean isEmpty(Heading heading) {
    return heading.getText().isBlank();
  }

  /**
   * Gives each heading the level below that of the heading it belongs to, so that none is missing.
   */
  private static void fitHeadings(Document document) {
    Deque<Integer> above = new ArrayDeque<>();
    for (Heading heading : Headings.in(document)) {
      int level = heading.getLevel();
      while (!above.isEmpty() && above.peek() >= level) {
        above.pop();
      }
      heading.setLevel(Math.min(LOWEST_LEVEL, TOP_LEVEL + above.size()));
      above.push(level);
    }
  }
}
