package io.github.techradar.html;

import com.vladsch.flexmark.util.ast.Document;
import io.github.techradar.cache.BuildCache;
import io.github.techradar.markdown.TreeReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Bodies that were rendered before anybody asked for them: in earlier builds, and in this one while
 * their trees were there for another reason, so that none is parsed once more to be rendered. Each
 * of these is kept until somebody asks for it, as many as there is memory for; the others are
 * parsed again then.
 */
public final class BodiesRead implements TreeReader {

  /** In characters, most of which take a byte; where there is much memory, a part of it. */
  private static final long MOST_KEPT = Math.max(10_000_000, Runtime.getRuntime().maxMemory() / 16);

  private final Map<String, Read> kept = new ConcurrentHashMap<>();
  private final AtomicLong weight = new AtomicLong();

  private final BuildCache cache;

  /** No bodies yet. */
  public BodiesRead() {
    this(BuildCache.NONE);
  }

  /** Those of earlier builds. */
  public BodiesRead(BuildCache cache) {
    this.cache = cache;
  }

  /** A body as it was written, and what was made of it. */
  private record Read(String text, UnsafeHtml html) {}

  @Override
  public void read(String path, String text, List<String> timelines, Document document) {
    if (weight.get() >= MOST_KEPT) {
      return;
    }
    try {
      UnsafeHtml html = UnsafeRenderer.render(document, timelines);
      weight.addAndGet(html.weight());
      Optional.ofNullable(kept.put(path, new Read(text, html))).ifPresent(this::forget);
    } catch (RuntimeException | StackOverflowError e) {
      return; // it is rendered again when it is asked for, and whoever asks is told
    }
  }

  /**
   * What was rendered of a body, which is forgotten then.
   *
   * @param path the path of the file that the body stands in
   * @param text the body, for there may be another one now
   */
  Optional<UnsafeHtml> take(String path, String text) {
    Optional<Read> read = Optional.ofNullable(kept.remove(path));
    read.ifPresent(this::forget);
    return read.filter(known -> known.text().equals(text)).map(Read::html);
  }

  /** Those of earlier builds, and of this one for those to come. */
  BuildCache cache() {
    return cache;
  }

  private void forget(Read read) {
    weight.addAndGet(-read.html().weight());
  }
}
