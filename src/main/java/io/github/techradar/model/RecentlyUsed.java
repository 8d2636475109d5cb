package io.github.techradar.model;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * What was made before and may be needed again: the values that were used last, as many as weigh no
 * more than a limit together. What weighs too much is made anew, so memory has a limit that does
 * not depend on how much there is. Threads may share this.
 *
 * <p>With a limit of 10, a value of 6 is gone once another value of 6 is made.
 *
 * @param <K> what the values are known by
 * @param <V> the values
 */
public final class RecentlyUsed<K, V> {

  private final long limit;
  private final ToLongFunction<V> weighing;
  private final Map<K, V> values = new LinkedHashMap<>(16, 0.75f, true); // by their last use
  private long weight;

  /**
   * @param limit what the values may weigh together; the last one is kept whatever it weighs
   * @param weighing what a value weighs, at least 0
   */
  public RecentlyUsed(long limit, ToLongFunction<V> weighing) {
    this.limit = limit;
    this.weighing = weighing;
  }

  /**
   * The value of a key.
   *
   * @param making makes it if it is not kept; two threads that ask at once may both make it
   */
  public V get(K key, Supplier<V> making) {
    synchronized (values) {
      V known = values.get(key);
      if (known != null) {
        return known;
      }
    }
    V made = making.get();
    synchronized (values) {
      V known = values.get(key);
      if (known != null) {
        return known;
      }
      values.put(key, made);
      weight += weighing.applyAsLong(made);
      forgetEldest();
    }
    return made;
  }

  private void forgetEldest() {
    Iterator<V> eldest = values.values().iterator();
    while (weight > limit && values.size() > 1) {
      weight -= weighing.applyAsLong(eldest.next());
      eldest.remove();
    }
  }
}
