package io.github.techradar.model;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Keeps a fault of this plugin to the one file that brings it to light, so that one entry can
 * neither end the build nor hide what is wrong with the others.
 */
public final class FaultBarrier {

  private FaultBarrier() {}

  /**
   * Does something with a file.
   *
   * @param path the file's path below the source directory
   * @param work may throw, or need more stack than there is
   * @param instead what to go on with then; it is handed the problem to tell
   */
  public static <T> T around(String path, Supplier<T> work, Function<Problem, T> instead) {
    try {
      return work.get();
    } catch (RuntimeException | StackOverflowError e) {
      return instead.apply(Problem.ofFault(path, e));
    }
  }
}
