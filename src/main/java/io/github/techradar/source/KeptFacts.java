package io.github.techradar.source;

import io.github.techradar.cache.BuildCache;
import io.github.techradar.cache.CacheKey;
import io.github.techradar.markdown.BodyFacts;
import io.github.techradar.markdown.FactsCodec;
import io.github.techradar.markdown.TreeReader;
import io.github.techradar.model.RecentlyUsed;
import java.util.List;

/**
 * What is known of the bodies of one radar, those that were asked for last. All of it is kept in
 * any usual radar; two hundred large files of nothing but links would need more memory than a build
 * has, so theirs is read anew, or taken from the cache.
 */
final class KeptFacts {

  /** As many links, headings, tags and so on as are kept, each about a hundred bytes. */
  private static final int MOST_ITEMS = 300_000;

  private final RecentlyUsed<BodyText, BodyFacts> facts =
      new RecentlyUsed<>(MOST_ITEMS, BodyFacts::count);

  private final TreeReader trees;
  private final List<String> timelines;
  private final BuildCache cache;

  /** The facts of texts whose trees nobody else needs, and which no other build has read. */
  KeptFacts() {
    this(TreeReader.NONE, List.of(), BuildCache.NONE);
  }

  /**
   * The facts of bodies.
   *
   * @param trees is shown the tree of each that is read
   * @param timelines the headings under which entries keep their timeline
   * @param cache has what earlier builds have read
   */
  KeptFacts(TreeReader trees, List<String> timelines, BuildCache cache) {
    this.trees = trees;
    this.timelines = timelines;
    this.cache = cache;
  }

  /** The facts of texts that are no bodies: nobody needs their trees. */
  KeptFacts ofValues() {
    return new KeptFacts(TreeReader.NONE, List.of(), cache);
  }

  /** What a text says; it is read unless it is known. */
  BodyFacts of(BodyText text) {
    return facts.get(text, () -> cache == BuildCache.NONE ? read(text) : known(text));
  }

  private BodyFacts known(BodyText text) {
    CacheKey key = CacheKey.of("facts", text.text());
    return cache
        .find(key)
        .flatMap(FactsCodec::read)
        .orElseGet(
            () -> {
              BodyFacts read = read(text);
              if (read.unreadable().isEmpty()) { // what the plugin failed on is to be tried again
                cache.keep(key, FactsCodec.write(read));
              }
              return read;
            });
  }

  private BodyFacts read(BodyText text) {
    return BodyFacts.of(text.text(), tree -> trees.read(text.path(), text.text(), timelines, tree));
  }
}
