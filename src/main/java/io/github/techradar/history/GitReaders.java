package io.github.techradar.history;

import io.github.techradar.model.SpareThreads;
import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jgit.lib.Repository;

/**
 * Readers of one repository, for as many threads as there are. What is read ahead is read by
 * threads that would be idle; it must make no difference but in time, for there may be none.
 */
final class GitReaders implements AutoCloseable {

  /** For less of them no thread is worth its start. */
  private static final int FEW = 32;

  private static final AtomicLong READS = new AtomicLong();

  private final Repository repository;
  private final GitReader first;
  private final Queue<GitReader> idle = new ConcurrentLinkedQueue<>();

  /**
   * @param repository is closed by others
   */
  GitReaders(Repository repository) {
    this.repository = repository;
    this.first = new GitReader(repository.newObjectReader());
    idle.add(first);
  }

  /** Something that is done with each of many things, in any order and by any thread. */
  interface Work {

    /**
     * Does it.
     *
     * @param number which thing, counted from 0
     */
    void on(int number, GitReader reader) throws IOException;
  }

  /** That of the thread that has made these, which must not use it while it reads ahead. */
  GitReader first() {
    return first;
  }

  /**
   * Reads ahead. What cannot be read is left out without a word: whoever needs it reads it again,
   * and is told.
   *
   * @param count of how many things
   * @param block how many that stand together are done one behind the other
   */
  void ahead(int count, int block, Work work) {
    AtomicInteger next = new AtomicInteger();
    SpareThreads.Step step =
        () -> {
          int from = next.getAndAdd(block);
          if (from < count) {
            read(from, Math.min(count, from + block), work);
          }
          return from + block < count;
        };
    if (count < FEW) {
      read(0, count, work);
      return;
    }
    SpareThreads spare = SpareThreads.doing(step);
    try (spare) {
      boolean isMore = true;
      while (isMore) {
        isMore = step.run();
      }
    }
  }

  private void read(int from, int to, Work work) {
    GitReader known = idle.poll();
    GitReader reader = known == null ? new GitReader(repository.newObjectReader()) : known;
    try {
      for (int number = from; number < to; number++) {
        read(number, reader, work);
      }
    } finally {
      idle.add(reader);
    }
  }

  private static void read(int number, GitReader reader, Work work) {
    try {
      work.on(number, reader);
    } catch (IOException | RuntimeException e) {
      // it is said to who needs it
    }
  }

  /** How much of git was read so far, so that tests can see that nothing is read in vain. */
  static long reads() {
    return READS.get();
  }

  @Override
  public void close() {
    for (GitReader reader : idle) {
      READS.addAndGet(reader.reads());
      reader.close();
    }
    idle.clear();
  }
}
