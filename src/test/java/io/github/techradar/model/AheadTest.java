package io.github.techradar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AheadTest {

  private static final List<Integer> ITEMS = IntStream.range(0, 500).boxed().toList();

  @Test
  void allIsMadeOnceAndGivenInItsOrder() throws Exception {
    AtomicInteger made = new AtomicInteger();
    List<String> taken = new ArrayList<>();

    try (Ahead<String> ahead =
        new Ahead<>(
            ITEMS,
            item -> {
              made.incrementAndGet();
              return "page " + item;
            })) {
      while (ahead.hasNext()) {
        taken.add(ahead.next());
      }
    }

    assertThat(taken).isEqualTo(ITEMS.stream().map(item -> "page " + item).toList());
    assertThat(made).hasValue(ITEMS.size());
  }

  @Test
  void onlyAFewWaitToBeTaken() throws Exception {
    Set<Integer> made = ConcurrentHashMap.newKeySet();
    int most = 0;

    try (Ahead<Integer> ahead =
        new Ahead<>(
            ITEMS,
            item -> {
              made.add(item);
              return item;
            })) {
      for (int taken = 0; ahead.hasNext(); taken++) {
        ahead.next();
        most = Math.max(most, made.size() - taken);
      }
    }

    assertThat(most).isBetween(1, 40);
  }

  @Test
  void whatFailsIsToldWhereItStands() throws Exception {
    List<Integer> taken = new ArrayList<>();

    try (Ahead<Integer> ahead =
        new Ahead<>(
            ITEMS,
            item -> {
              if (item == 7) {
                throw new IOException("the disk is full");
              }
              return item;
            })) {
      assertThatThrownBy(
              () -> {
                while (ahead.hasNext()) {
                  taken.add(ahead.next());
                }
              })
          .isInstanceOf(IOException.class)
          .hasMessage("the disk is full");
    }

    assertThat(taken).isEqualTo(ITEMS.subList(0, 7));
  }

  @Test
  void threadsHaveTheClassLoaderOfTheirStarter() throws Exception {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    ClassLoader ours = new ClassLoader(before) {};
    Set<ClassLoader> seen = ConcurrentHashMap.newKeySet();
    Thread.currentThread().setContextClassLoader(ours);
    try (Ahead<Integer> ahead =
        new Ahead<>(
            ITEMS,
            item -> {
              seen.add(Thread.currentThread().getContextClassLoader());
              return item;
            })) {
      while (ahead.hasNext()) {
        ahead.next();
      }
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }

    assertThat(seen).containsExactly(ours);
  }
}
