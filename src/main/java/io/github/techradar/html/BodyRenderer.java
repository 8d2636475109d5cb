package io.github.techradar.html;

import io.github.techradar.cache.BuildCache;
import io.github.techradar.cache.CacheKey;
import io.github.techradar.markdown.EntryAddresses;
import io.github.techradar.markdown.tree.MarkdownParser;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Event;
import io.github.techradar.model.FaultBarrier;
import io.github.techradar.model.Images;
import io.github.techradar.model.Introduction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    return rendered(
        new Text(entry.body(), entry.bodySource(), timelines, events),
        () ->
            read.take(entry.bodySource(), entry.body()).or(() -> parsed(entry.body(), timelines)));
  }

  /** Renders the text of an event. */
  RenderedBody render(Event event) {
    return rendered(new Text(event.text(), event.source(), List.of(), 0));
  }

  /** Renders the introduction of a quadrant. */
  RenderedBody render(Introduction introduction) {
    return rendered(new Text(introduction.body(), introduction.source(), List.of(), 0));
  }

  /**
   * A text to render.
   *
   * @param source the path of the file that it stands in
   * @param timelines the headings under which it may have a timeline
   * @param events how many events its timeline has, if that is to be drawn apart; otherwise 0
   */
  private record Text(String markdown, String source, List<String> timelines, int events) {}

  private RenderedBody rendered(Text text) {
    return rendered(text, () -> parsed(text.markdown(), text.timelines()));
  }

  /**
   * Renders a text.
   *
   * @param unsafe makes HTML of it; empty if it cannot be read as Markdown
   */
  private RenderedBody rendered(Text text, Supplier<Optional<UnsafeHtml>> unsafe) {
    return FaultBarrier.around(
        text.source(),
        () -> read.cache() == BuildCache.NONE ? made(text, unsafe) : known(text, unsafe),
        fault -> {
          fault.cause().ifPresent(cause -> faults.put(text.source(), cause));
          return asWritten(text);
        });
  }

  private RenderedBody known(Text text, Supplier<Optional<UnsafeHtml>> unsafe) {
    CacheKey key = key(text);
    Optional<RenderedBody> known =
        read.cache().find(key).flatMap(bytes -> BodyCodec.read(bytes, links(text)));
    if (known.isPresent()) {
      return known.get();
    }
    BodyLinks links = links(text);
    Optional<RenderedBody> made = unsafe.get().map(html -> clean(html, links, text.events()));
    made.ifPresent(body -> read.cache().keep(key, BodyCodec.write(body, links)));
    return made.orElseGet(() -> asWritten(text));
  }

  /** All that a body depends on but for where its links lead. */
  private CacheKey key(Text text) {
    List<String> parts = new ArrayList<>(words.all());
    parts.add(images.name());
    parts.add(String.valueOf(text.events()));
    parts.addAll(text.timelines());
    parts.add(text.markdown());
    return CacheKey.of("body", parts.toArray(String[]::new));
  }

  private RenderedBody made(Text text, Supplier<Optional<UnsafeHtml>> unsafe) {
    return unsafe
        .get()
        .map(html -> clean(html, links(text), text.events()))
        .orElseGet(() -> asWritten(text));
  }

  private static Optional<UnsafeHtml> parsed(String markdown, List<String> timelines) {
    return MarkdownParser.read(markdown, document -> UnsafeRenderer.render(document, timelines))
        .value();
  }

  private RenderedBody asWritten(Text text) {
    return clean(UnsafeHtml.asWritten(text.markdown()), links(text), 0);
  }

  private BodyLinks links(Text text) {
    return new BodyLinks(text.source(), addresses, idsBySource, isCopied);
  }

  /** What the plugin failed with, by the paths of the files whose text is shown as written. */
  Map<String, Throwable> faults() {
    return Collections.unmodifiableMap(faults);
  }

  /**
   * Makes HTML safe.
   *
   * @param events how many events its timeline is to have to be drawn apart
   */
  private RenderedBody clean(UnsafeHtml unsafe, BodyLinks links, int events) {
    boolean isDrawn = events > 0 && events == unsafe.events();
    LinkCutter clean = BodyPolicy.clean(words.in(unsafe.html()), links, images, words, isDrawn);
    LinkedHtml all = clean.all();
    return new RenderedBody(
        all,
        clean.besideTimeline().orElse(all),
        unsafe.timeline().filter(any -> isDrawn).map(anchor -> BodyLinks.ANCHOR_PREFIX + anchor),
        links.files(),
        links.dead(),
        clean.hosts(),
        clean.headings(),
        unsafe.beginning());
  }
}
