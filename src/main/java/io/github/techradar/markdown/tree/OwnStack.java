package io.github.techradar.markdown.tree;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs what goes deep on a stack of its own, so that it does not matter how much the caller's
 * thread has, or has left. A stack takes memory only as far as it is used.
 */
final class OwnStack {

  private OwnStack() {}

  /**
   * Runs something and waits for it; what it throws is thrown here.
   *
   * @param bytes how large the stack is
   */
  static <T> T call(long bytes, Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread thread = new Thread(null, task, Thread.currentThread().getName(), bytes);
    thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
    thread.setDaemon(true);
    thread.start();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true; // the work is short: finish it, and tell the caller then
        }
      }
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static RuntimeException rethrown(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    if (cause instanceof RuntimeException exception) {
      return exception;
    }
    throw new IllegalStateException(cause); // a supplier throws nothing else
  }
}
