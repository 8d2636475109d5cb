package io.github.techradar.markdown.tree;

import io.github.techradar.model.Tasks;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Runs what goes deep on a stack of its own, so that it does not matter how much the caller's
 * thread has, or has left. A stack takes memory only as far as it is used. What needs no more than
 * most do runs on threads that others have used before: to make one takes longer than to read a
 * short text.
 */
public final class OwnStack {

  /** What nearly all entries do with, in bytes. */
  private static final long SHARED = 32L << 20;

  /** What those need who call the parser from such a stack, in bytes. */
  private static final long CALLERS = 1L << 20;

  /** Threads that end soon after nobody needs them, so that no build has to end them. */
  private static final ExecutorService THREADS =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          1,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          work -> thread(work, SHARED));

  private OwnStack() {}

  /** A thread whose stack is such a one. */
  private static final class StackThread extends Thread {

    StackThread(Runnable work, long bytes) {
      super(null, work, "techradar-markdown", bytes + CALLERS);
      setDaemon(true);
    }
  }

  /** Whether this runs on a stack that nearly all entries do with. */
  public static boolean isHere() {
    return Thread.currentThread() instanceof StackThread;
  }

  /**
   * Runs something and waits for it; what it throws is thrown here. Who is on such a stack already
   * needs no other one, unless that is too small.
   *
   * @param bytes how large the stack is at least
   */
  static <T> T call(long bytes, Supplier<T> work) {
    if (bytes <= SHARED && isHere()) {
      return work.get();
    }
    return Tasks.result(bytes <= SHARED ? THREADS.submit(work::get) : started(bytes, work));
  }

  /** Runs something that throws nothing, and waits for it. */
  public static void run(Runnable work) {
    if (isHere()) {
      work.run();
    } else {
      Tasks.result(THREADS.submit(work));
    }
  }

  /** Runs something that throws nothing, and does not wait. */
  public static void start(Runnable work) {
    THREADS.execute(work);
  }

  private static <T> Future<T> started(long bytes, Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    thread(task, bytes).start();
    return task;
  }

  private static Thread thread(Runnable work, long bytes) {
    return new StackThread(work, bytes);
  }
}
