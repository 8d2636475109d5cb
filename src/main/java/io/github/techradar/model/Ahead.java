package io.github.techradar.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Makes something of each item of a list, by several threads and a few items ahead of the one who
 * takes it; that is given out in the order of the list, as if one thread had done all.
 *
 * @param <R> what is made
 */
public final class Ahead<R> implements AutoCloseable {

  /** How many things wait to be taken at most. */
  private static final int MOST = 32;

  private final AtomicReferenceArray<FutureTask<R>> tasks;
  private final SpareThreads threads;
  private int begun;
  private int taken;
  private boolean isClosed;

  /** A way to make something of an item. */
  @FunctionalInterface
  public interface Making<T, R> {

    /** Makes it. */
    R of(T item) throws IOException;
  }

  /**
   * Begins with the first items.
   *
   * @param making what threads can do at the same time
   */
  public <T> Ahead(List<T> items, Making<? super T, ? extends R> making) {
    this.tasks = new AtomicReferenceArray<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      T item = items.get(i);
      tasks.set(i, new FutureTask<>(() -> made(item, making)));
    }
    this.threads = SpareThreads.doing(this::step);
  }

  private static <T, R> R made(T item, Making<? super T, ? extends R> making) {
    try {
      return making.of(item);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean step() {
    FutureTask<R> task;
    synchronized (this) {
      try {
        while (!isClosed && begun < tasks.length() && begun >= taken + MOST) {
          wait();
        }
      } catch (InterruptedException e) {
        return false; // nobody interrupts it, and nobody needs it
      }
      if (isClosed || begun >= tasks.length()) {
        return false;
      }
      task = tasks.get(begun++);
    }
    task.run();
    return true;
  }

  /** Whether anything is left to be taken. */
  public synchronized boolean hasNext() {
    return taken < tasks.length();
  }

  /**
   * What was made of the next item; the caller makes it if no other thread has begun to.
   *
   * @throws IOException if that was thrown where it was made
   */
  public R next() throws IOException {
    FutureTask<R> task;
    synchronized (this) {
      if (!hasNext()) {
        throw new NoSuchElementException("all are taken");
      }
      task = tasks.get(taken);
      begun = Math.max(begun, taken + 1);
    }
    task.run();
    try {
      return Tasks.result(task);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      synchronized (this) {
        tasks.set(taken, null); // its result is no longer needed here
        taken++;
        notifyAll();
      }
    }
  }

  /** Makes nothing more. */
  @Override
  public void close() {
    synchronized (this) {
      isClosed = true;
      notifyAll();
    }
    threads.close();
  }
}
