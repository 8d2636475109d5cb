package io.github.techradar.model;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * What was made before and will be needed again: the values that were made first, as many as weigh
 * no more than a limit together; others are made anew each time. It is for those who go through all
 * of something more than once: of {@link RecentlyUsed} they would find nothing again.
 *
 * <p>With a limit of 10, values of 6 and 4 are kept, and one of 1 that comes then is not.
 *
 * <p>Threads may share this. Of two that ask for the same value at once, one makes it and the other
 * waits.
 *
 * @param <K> what the values are known by
 * @param <V> the values
 */
public final class KeptValues<K, V> {

  private final long limit;
  private final ToLongFunction<V> weighing;
  private final Map<K, V> kept = new ConcurrentHashMap<>();
  private final Map<K, FutureTask<V>> inTheMaking = new ConcurrentHashMap<>();
  private final AtomicLong weight = new AtomicLong();

  /**
   * @param limit what the values may weigh together
   * @param weighing what a value weighs, at least 0
   */
  public KeptValues(long limit, ToLongFunction<V> weighing) {
    this.limit = limit;
    this.weighing = weighing;
  }

  /**
   * The value of a key.
   *
   * @param making makes it if it is not there; what it throws is thrown here
   */
  public V get(K key, Supplier<V> making) {
    V known = kept.get(key);
    if (known != null) {
      return known;
    }
    FutureTask<V> task =
        inTheMaking.computeIfAbsent(key, any -> new FutureTask<>(() -> made(key, making)));
    try {
      task.run(); // unless another thread does already
      return Tasks.result(task);
    } finally {
      inTheMaking.remove(key, task);
    }
  }

  /** Whether nothing more can be kept. */
  public boolean isFull() {
    return weight.get() >= limit;
  }

  private V made(K key, Supplier<V> making) {
    V known = kept.get(key); // another thread may have made it just now
    if (known != null) {
      return known;
    }
    V made = making.get();
    if (!isFull() && weight.addAndGet(weighing.applyAsLong(made)) <= limit) {
      kept.put(key, made);
    }
    return made;
  }
}
