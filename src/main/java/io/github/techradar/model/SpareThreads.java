package io.github.techradar.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Threads that help another one until it is done: one for each processor that would be idle, and no
 * more than three. On a machine with one processor there are none, and nobody must rely on them.
 *
 * <p>They have the context class loader of the thread that starts them, as new threads have.
 */
public final class SpareThreads implements AutoCloseable {

  private static final int MOST = 3;

  /** In bytes, for what they do may go deep; it takes memory only as far as it is used. */
  private static final long STACK = 16L << 20;

  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean isClosed;

  private SpareThreads() {}

  /** Something that is to be done again and again. */
  @FunctionalInterface
  public interface Step {

    /** Does some of it, and says whether more is left. */
    boolean run();
  }

  /**
   * Starts the threads.
   *
   * @param step what all of them do; if it throws something, they end
   */
  public static SpareThreads doing(Step step) {
    SpareThreads spare = new SpareThreads();
    int count = Math.min(MOST, Runtime.getRuntime().availableProcessors() - 1);
    for (int i = 0; i < count; i++) {
      Thread thread = new Thread(null, () -> spare.work(step), "techradar-spare", STACK);
      thread.setDaemon(true);
      spare.threads.add(thread);
      thread.start();
    }
    return spare;
  }

  private void work(Step step) {
    try {
      boolean isMore = true;
      while (isMore && !isClosed) {
        isMore = step.run();
      }
    } catch (RuntimeException | StackOverflowError e) {
      isClosed = true; // whoever needs what was not made makes it, and is told
    }
  }

  /**
   * Waits until the threads have done what they have begun; they begin nothing more. None is
   * interrupted, for that would close the files that it reads.
   */
  @Override
  public void close() {
    isClosed = true;
    boolean interrupted = false;
    for (Thread thread : threads) {
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
