package io.github.techradar.html;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.techradar.markdown.EntryAddresses;
import io.github.techradar.markdown.tree.Headings;
import io.github.techradar.markdown.tree.MarkdownParser;
import io.github.techradar.markdown.tree.Parsed;
import io.github.techradar.markdown.tree.PlainText;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Event;
import io.github.techradar.model.FaultBarrier;
import io.github.techradar.model.Images;
import io.github.techradar.model.Introduction;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;

/** Turns Markdown into HTML that is safe to show. Can be used for many texts, by threads too. */
final class BodyRenderer {

  /** The level of a body's topmost headings: the page's title has the one above. */
  private static final int TOP_LEVEL = 2;

  private static final int LOWEST_LEVEL = 6;

  private static final AtomicLong RENDERS = new AtomicLong();

  private final HtmlRenderer renderer;
  private final EntryAddresses addresses;
  private final Map<String, String> idsBySource;
  private final Predicate<String> isCopied;
  private final Images images;
  private final BodyWords words;
  private final Map<String, Throwable> faults = new ConcurrentSkipListMap<>();

  /**
   * @param addresses finds the entries that links mean
   * @param idsBySource the ids of all entries with a page, by their paths
   * @param isCopied whether the file at a path below the source directory is copied to the site
   * @param images which images bodies show
   * @param words the language of what the bodies are given beside their own text
   */
  BodyRenderer(
      EntryAddresses addresses,
      Map<String, String> idsBySource,
      Predicate<String> isCopied,
      Images images,
      BodyWords words) {
    DataHolder options = options(words);
    this.renderer =
        HtmlRenderer.builder(options)
            .nodeRendererFactory(context -> new CommentRenderer(words))
            .nodeRendererFactory(context -> new TagRenderer())
            .nodeRendererFactory(context -> new CalloutRenderer(words.callouts()))
            .nodeRendererFactory(context -> new WikiLinkRenderer())
            .attributeProviderFactory(new TimelineMark.Factory())
            .attributeProviderFactory(new FootnoteNames.Factory())
            .htmlIdGeneratorFactory(new HeadingIds.Factory())
            .build();
    this.addresses = addresses;
    this.idsBySource = Map.copyOf(idsBySource);
    this.isCopied = isCopied;
    this.images = images;
    this.words = words;
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
   * Renders a body.
   *
   * @param timelines the headings under which entries keep their timeline
   */
  RenderedBody render(Entry entry, List<String> timelines) {
    return rendered(
        entry.body(),
        entry.bodySource(),
        timelines,
        document ->
            entry.timelineInBody()
                ? TimelineSection.in(document, entry, timelines)
                : Optional.empty());
  }

  /** Renders the text of an event. */
  RenderedBody render(Event event) {
    return rendered(event.text(), event.source(), List.of(), document -> Optional.empty());
  }

  /** Renders the introduction of a quadrant. */
  RenderedBody render(Introduction introduction) {
    return rendered(
        introduction.body(), introduction.source(), List.of(), document -> Optional.empty());
  }

  private RenderedBody rendered(
      String markdown,
      String source,
      List<String> timelines,
      Function<Document, Optional<TimelineSection>> timeline) {
    RENDERS.incrementAndGet();
    return FaultBarrier.around(
        source,
        () -> {
          Parsed<Unsafe> parsed =
              MarkdownParser.read(
                  markdown, document -> unsafe(document, timelines, timeline.apply(document)));
          return clean(parsed.value().orElseGet(() -> asWritten(markdown)), source);
        },
        fault -> {
          fault.cause().ifPresent(cause -> faults.put(source, cause));
          return clean(asWritten(markdown), source);
        });
  }

  /** What the plugin failed with, by the paths of the files whose text is shown as written. */
  Map<String, Throwable> faults() {
    return Collections.unmodifiableMap(faults);
  }

  /** How often a text was rendered so far, by all renderers. */
  static long renders() {
    return RENDERS.get();
  }

  private RenderedBody clean(Unsafe unsafe, String source) {
    BodyLinks links = new BodyLinks(source, addresses, idsBySource, isCopied);
    LinkCutter clean = BodyPolicy.clean(unsafe.html(), links, images, words);
    return new RenderedBody(
        clean.all(),
        clean.besideTimeline(),
        unsafe.timeline().map(anchor -> BodyLinks.ANCHOR_PREFIX + anchor),
        links.files(),
        links.dead(),
        clean.hosts(),
        unsafe.beginning());
  }

  /**
   * What is rendered of a text, not clean yet.
   *
   * @param beginning how it begins, in plain text
   * @param timeline the anchor of the timeline's heading, if pages draw that
   */
  private record Unsafe(String html, String beginning, Optional<String> timeline) {}

  private Unsafe unsafe(
      Document document, List<String> timelines, Optional<TimelineSection> timeline) {
    String beginning = PlainText.beginning(document, timelines);
    HeadingIds.give(document);
    TagCloser.close(document);
    timeline.ifPresent(section -> TimelineMark.give(document, section));
    Headings.in(document).stream().filter(BodyRenderer::isEmpty).forEach(Heading::unlink);
    fitHeadings(document);
    FootnoteNumbers.give(document);
    return new Unsafe(
        renderer.render(document),
        beginning,
        timeline.flatMap(section -> HeadingIds.of(section.heading(), document)));
  }

  /** What cannot be read as Markdown is better shown as it was written than not at all. */
  private static Unsafe asWritten(String markdown) {
    return new Unsafe("<pre>" + LinkedHtml.escaped(markdown) + "</pre>", "", Optional.empty());
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
