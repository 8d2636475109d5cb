package io.github.techradar.app;

import io.github.techradar.cache.BuildCache;
import java.io.IOException;

/**
 * What earlier builds have made of the texts of a radar.
 *
 * @param facts what is known of them
 * @param bodies the same as HTML
 */
record Caches(BuildCache facts, BuildCache bodies) {

  /** Those of a radar. */
  static Caches of(RadarFolder radar) {
    return radar
        .cache()
        .map(folder -> new Caches(folder.of("facts"), folder.of("bodies")))
        .orElseGet(() -> new Caches(BuildCache.NONE, BuildCache.NONE));
  }

  /** Hands on what is known of texts, and says what earlier builds knew. */
  void saveFacts(FrontEnd frontEnd) {
    save(facts, "read", frontEnd);
  }

  /** Hands on the bodies that were rendered, and says what earlier builds had. */
  void saveBodies(FrontEnd frontEnd) {
    save(bodies, "rendered", frontEnd);
  }

  /** Nothing is lost if that fails: it is made again then. */
  private static void save(BuildCache cache, String done, FrontEnd frontEnd) {
    if (cache == BuildCache.NONE) {
      return;
    }
    try {
      cache.save();
      frontEnd.detail("Texts to be %s: %s".formatted(done, cache.summary()));
    } catch (IOException e) {
      frontEnd.detail("The next build has these texts to be %s again: %s".formatted(done, e));
    }
  }
}
