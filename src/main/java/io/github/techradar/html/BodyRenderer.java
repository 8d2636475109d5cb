package io.github.techradar.html;

import io.github.techradar.markdown.EntryAddresses;
import io.github.techradar.markdown.tree.MarkdownParser;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Event;
import io.github.techradar.model.FaultBarrier;
import io.github.techradar.model.Images;
import io.github.techradar.model.Introduction;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Turns Markdown into HTML that is safe to show. Can be used for many texts, by threads too. */
final class BodyRenderer {

  private final EntryAddresses addresses;
  private final Map<String, String> idsBySource;
  private final Predicate<String> isCopied;
  private final Images images;
  private final BodyWords words;
  private final BodiesRead read;
  private final Map<String, Throwable> faults = new ConcurrentSkipListMap<>();

  /**
   * @param addresses finds the entries that links mean
   * @param idsBySource the ids of all entries with a page, by their paths
   * @param isCopied whether the file at a path below the source directory is copied to the site
   * @param images which images bodies show
   * @param words the language of what the bodies are given beside their own text
   * @param read what was rendered before anybody asked for it
   */
  BodyRenderer(
      EntryAddresses addresses,
      Map<String, String> idsBySource,
      Predicate<String> isCopied,
      Images images,
      BodyWords words,
      BodiesRead read) {
    this.addresses = addresses;
    this.idsBySource = Map.copyOf(idsBySource);
    this.isCopied = isCopied;
    this.images = images;
    this.words = words;
    this.read = read;
  }

  /**
   * Renders a body.
   *
   * @param timelines the headings under which entries keep their timeline
   */
  RenderedBody render(Entry entry, List<String> timelines) {
    int events = entry.timelineInBody() ? entry.timeline().size() : 0;
    return rendered(entry.body(), entry.bodySource(), events, () -> unsafe(entry, timelines));
  }

  /** Renders the text of an event. */
  RenderedBody render(Event event) {
    return rendered(event.text(), event.source(), 0, () -> parsed(event.text(), List.of()));
  }

  /** Renders the introduction of a quadrant. */
  RenderedBody render(Introduction introduction) {
    return rendered(
        introduction.body(),
        introduction.source(),
        0,
        () -> parsed(introduction.body(), List.of()));
  }

  /**
   * Renders a text.
   *
   * @param events how many events its timeline has, if that is to be drawn apart; otherwise 0
   * @param unsafe makes HTML of it
   */
  private RenderedBody rendered(
      String markdown, String source, int events, Supplier<UnsafeHtml> unsafe) {
    return FaultBarrier.around(
        source,
        () -> clean(unsafe.get(), source, events),
        fault -> {
          fault.cause().ifPresent(cause -> faults.put(source, cause));
          return clean(UnsafeHtml.asWritten(markdown), source, 0);
        });
  }

  private UnsafeHtml unsafe(Entry entry, List<String> timelines) {
    return read.take(entry.bodySource(), entry.body())
        .orElseGet(() -> parsed(entry.body(), timelines));
  }

  private static UnsafeHtml parsed(String markdown, List<String> timelines) {
    return MarkdownParser.read(markdown, document -> UnsafeRenderer.render(document, timelines))
        .value()
        .orElseGet(() -> UnsafeHtml.asWritten(markdown));
  }

  /** What the plugin failed with, by the paths of the files whose text is shown as written. */
  Map<String, Throwable> faults() {
    return Collections.unmodifiableMap(faults);
  }

  private RenderedBody clean(UnsafeHtml unsafe, String source, int events) {
    boolean isDrawn = events > 0 && events == unsafe.events();
    BodyLinks links = new BodyLinks(source, addresses, idsBySource, isCopied);
    LinkCutter clean = BodyPolicy.clean(words.in(unsafe.html()), links, images, words, isDrawn);
    LinkedHtml all = clean.all();
    return new RenderedBody(
        all,
        clean.besideTimeline().orElse(all),
        unsafe.timeline().filter(any -> isDrawn).map(anchor -> BodyLinks.ANCHOR_PREFIX + anchor),
        links.files(),
        links.dead(),
        clean.hosts(),
        unsafe.beginning());
  }
}
