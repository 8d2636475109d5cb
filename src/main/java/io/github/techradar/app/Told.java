package io.github.techradar.app;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What people have been told already. Several goals of one call tell the same about one radar; once
 * is enough. May be used by several threads.
 */
public final class Told {

  private final Set<String> texts;

  /** Nothing yet. */
  public Told() {
    this(ConcurrentHashMap.newKeySet());
  }

  /**
   * What a set has.
   *
   * @param texts grows; several threads may use it
   */
  public Told(Set<String> texts) {
    this.texts = texts;
  }

  /** Whether nobody has been told this; from now on they have. */
  public boolean isNew(String text) {
    return texts.add(text);
  }
}
