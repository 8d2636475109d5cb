package io.github.techradar.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.techradar.markdown.tree.MarkdownParser;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InParallelTest {

  private static final List<Integer> NUMBERS = IntStream.range(0, 1_000).boxed().toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void resultsComeInTheOrderOfTheItems(int threads) {
    assertThat(InParallel.map(NUMBERS, threads, number -> "n" + number))
        .isEqualTo(NUMBERS.stream().map(number -> "n" + number).toList());
  }

  @Test
  void nothingComesOfNothing() {
    assertThat(InParallel.map(List.of(), 2, item -> item)).isEmpty();
  }

  @Test
  void severalThreadsWorkAtOnce() throws Exception {
    CountDownLatch met = new CountDownLatch(2);

    List<Boolean> all =
        InParallel.map(
            NUMBERS,
            2,
            number -> {
              met.countDown();
              return isReached(met);
            });

    assertThat(all).hasSize(NUMBERS.size()).containsOnly(true);
  }

  private static boolean isReached(CountDownLatch latch) {
    try {
      return latch.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void whatIsThrownForTheFirstItemIsThrown(int threads) {
    assertThatThrownBy(
            () ->
                InParallel.map(
                    NUMBERS,
                    threads,
                    number -> {
                      if (number % 100 == 42) {
                        throw new IllegalArgumentException("at " + number);
                      }
                      return number;
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("at 42");
  }

  @Test
  void workWithinWorkAndTextsWithinWorkStayOnTheirThread() {
    String text = "Some words. ".repeat(100);

    List<Boolean> stayed =
        InParallel.map(
            NUMBERS,
            2,
            number -> {
              Thread here = Thread.currentThread();
              Set<Thread> seen = ConcurrentHashMap.newKeySet();
              InParallel.map(NUMBERS.subList(0, 20), 2, inner -> seen.add(Thread.currentThread()));
              MarkdownParser.read(text, document -> seen.add(Thread.currentThread()));
              return seen.equals(Set.of(here));
            });

    assertThat(stayed).containsOnly(true);
  }

  @Test
  void classesAreLookedForAsTheCallerLooksForThem() throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader own = new URLClassLoader(new URL[0], before)) {
      thread.setContextClassLoader(own);
      assertThat(InParallel.map(NUMBERS, 3, n -> Thread.currentThread().getContextClassLoader()))
          .containsOnly(own);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
