package io.github.techradar.markdown;

import io.github.techradar.markdown.tree.OwnStack;
import io.github.techradar.model.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Does the same with each of many things, on as many threads as there are processors. What comes of
 * it does not depend on how many these are. The threads have stacks on which the parser can run, so
 * that texts need not be handed to others.
 */
public final class InParallel {

  /** How many things a thread takes at a time; to take one by one would cost more than most do. */
  private static final int STRETCH = 8;

  private InParallel() {}

  /**
   * What work makes of each item, in the order of the items. If it throws for some, this throws
   * what it threw for the first of them.
   *
   * @param work may run on several threads at once; within it, this does one item after the other
   */
  public static <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> work) {
    return map(items, Runtime.getRuntime().availableProcessors(), work);
  }

  /**
   * The same on some threads.
   *
   * @param threads how many at most; at least 1
   */
  static <T, R> List<R> map(List<T> items, int threads, Function<? super T, ? extends R> work) {
    List<FutureTask<List<R>>> stretches = new ArrayList<>();
    for (int start = 0; start < items.size(); start += STRETCH) {
      List<T> stretch = items.subList(start, Math.min(items.size(), start + STRETCH));
      stretches.add(new FutureTask<>(() -> stretch.stream().<R>map(work).toList()));
    }
    AtomicInteger next = new AtomicInteger();
    Runnable all = withLoader(() -> run(stretches, next));
    for (int i = 1; i < Math.min(threads, stretches.size()) && !OwnStack.isHere(); i++) {
      OwnStack.start(all);
    }
    OwnStack.run(all);
    List<R> results = new ArrayList<>(items.size());
    stretches.forEach(stretch -> results.addAll(Tasks.result(stretch)));
    return results;
  }

  /** Does what nobody has begun, until there is nothing left. */
  private static <R> void run(List<FutureTask<List<R>>> stretches, AtomicInteger next) {
    for (int i = next.getAndIncrement(); i < stretches.size(); i = next.getAndIncrement()) {
      stretches.get(i).run();
    }
  }

  /** The same for a thread of others, which may have been used by somebody else before. */
  private static Runnable withLoader(Runnable work) {
    @Nullable ClassLoader own = Thread.currentThread().getContextClassLoader();
    return () -> {
      Thread thread = Thread.currentThread();
      @Nullable ClassLoader before = thread.getContextClassLoader();
      thread.setContextClassLoader(own);
      try {
        work.run();
      } finally {
        thread.setContextClassLoader(before);
      }
    };
  }
}
