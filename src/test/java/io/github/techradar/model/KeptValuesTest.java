package io.github.techradar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptValuesTest {

  private final List<Integer> made = new ArrayList<>();
  private final KeptValues<Integer, Integer> values = new KeptValues<>(10, value -> value);

  private int value(int key) {
    return values.get(
        key,
        () -> {
          made.add(key);
          return key;
        });
  }

  @Test
  void whoGoesThroughAllAgainFindsTheFirst() {
    for (int round = 0; round < 3; round++) {
      for (int key : List.of(6, 3, 2, 1)) {
        assertThat(value(key)).isEqualTo(key);
      }
    }

    assertThat(made).as("2 and 1 weigh too much beside the first").startsWith(6, 3, 2, 1);
    assertThat(made).filteredOn(key -> key > 2).containsExactly(6, 3);
    assertThat(values.isFull()).isTrue();
  }

  @Test
  void whatCannotBeMadeIsToldEachTime() {
    for (int round = 0; round < 2; round++) {
      assertThatThrownBy(
              () ->
                  values.get(
                      1,
                      () -> {
                        throw new IllegalArgumentException("broken");
                      }))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("broken");
    }
    assertThat(value(1)).isEqualTo(1);
  }

  @Test
  void twoThatAskAtOnceHaveItMadeOnce() throws Exception {
    AtomicInteger times = new AtomicInteger();
    CountDownLatch isMade = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    FutureTask<Integer> first =
        new FutureTask<>(
            () ->
                values.get(
                    1,
                    () -> {
                      isMade.countDown();
                      awaited(mayEnd);
                      return times.incrementAndGet();
                    }));
    FutureTask<Integer> second = new FutureTask<>(() -> values.get(1, times::incrementAndGet));
    new Thread(first).start();
    isMade.await();
    new Thread(second).start();
    mayEnd.countDown();

    assertThat(first.get()).isEqualTo(1);
    assertThat(second.get()).isEqualTo(1);
    assertThat(times).hasValue(1);
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
