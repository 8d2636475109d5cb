package io.github.techradar.model;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** What other threads have done. */
public final class Tasks {

  private Tasks() {}

  /**
   * The result of a task, once it is there; what the task threw is thrown here. Whoever interrupts
   * is heard when that is done.
   */
  public static <V> V result(Future<V> task) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
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
    return cause instanceof RuntimeException exception
        ? exception
        : new IllegalStateException(cause); // what is asked to make values throws nothing else
  }
}
