package io.github.techradar.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCacheTest {

  private static final byte[] SECRET = new byte[32];
  private static final String CODE = "plugin.jar 1 2026";
  private static final CacheKey ONE = CacheKey.of("kind", "one");
  private static final CacheKey TWO = CacheKey.of("kind", "two");
  private static final CacheKey THREE = CacheKey.of("kind", "three");

  @TempDir Path folder;

  @Test
  void whatWasSavedIsFoundByTheNextBuild() throws IOException {
    BuildCache first = cache();
    assertThat(first.find(ONE)).isEmpty();
    first.keep(ONE, bytes("first"));
    first.keep(TWO, bytes(""));
    assertThat(found(first, ONE)).as("before it is saved").contains("first");
    first.save();

    BuildCache second = cache();
    assertThat(found(second, ONE)).contains("first");
    assertThat(found(second, TWO)).contains("");
    assertThat(found(second, THREE)).isEmpty();
    assertThat(second.summary()).isEqualTo("2 of 3 known from earlier builds");
    assertThat(found(first, ONE)).as("after it was saved").contains("first");
    assertThat(names()).containsExactly("values");
  }

  @Test
  void whatIsNotSavedLeavesNothing() throws IOException {
    cache().save();
    assertThat(names()).isEmpty();
    cache().keep(ONE, bytes("first"));
    assertThat(found(cache(), ONE)).isEmpty();
  }

  @Test
  void withoutAnythingNewNothingIsWritten() throws IOException {
    keep("first", ONE);
    FileTime before = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
    Files.setLastModifiedTime(file(), before);

    BuildCache second = cache();
    assertThat(found(second, ONE)).contains("first");
    second.save();

    assertThat(Files.getLastModifiedTime(file())).isEqualTo(before);
  }

  @Test
  void theFirstValueOfABuildStays() throws IOException {
    keep("first", ONE);
    BuildCache second = cache();
    second.keep(ONE, bytes("second"));
    second.keep(ONE, bytes("third"));
    second.save();

    assertThat(found(cache(), ONE)).contains("second");
    assertThat(Files.size(file())).isLessThan(2 * 80L);
  }

  @Test
  void whatNobodyAsksForStaysUntilItIsMostOfAll() throws IOException {
    BuildCache first = cache();
    for (int i = 0; i < 20; i++) {
      first.keep(CacheKey.of("old", "" + i), new byte[100]);
    }
    first.save();
    BuildCache second = cache();
    for (int i = 0; i < 9; i++) {
      assertThat(second.find(CacheKey.of("old", "" + i))).isPresent();
    }
    second.keep(ONE, new byte[100]);
    second.save();
    assertThat(found(cache(), CacheKey.of("old", "19"))).isPresent();

    BuildCache third = cache();
    assertThat(third.find(ONE)).isPresent();
    third.keep(TWO, new byte[100]);
    third.save();
    BuildCache fourth = cache();
    assertThat(fourth.find(ONE)).isPresent();
    assertThat(fourth.find(TWO)).isPresent();
    assertThat(fourth.find(CacheKey.of("old", "0"))).isEmpty();
  }

  @Test
  void aValueOfOtherCodeOrAnotherSecretIsNotBelieved() throws IOException {
    keep("first", ONE);
    byte[] other = SECRET.clone();
    other[31] = 1;

    assertThat(new FileCache(file(), new Seal(SECRET, CODE + "1")).find(ONE)).isEmpty();
    assertThat(new FileCache(file(), new Seal(other, CODE)).find(ONE)).isEmpty();
  }

  @Test
  void aValueUnderTheNameOfAnotherIsNotBelieved() throws IOException {
    BuildCache both = cache();
    both.keep(ONE, bytes("first"));
    both.keep(TWO, bytes("other"));
    both.save();
    byte[] all = Files.readAllBytes(file());
    int record = (all.length - 16) / 2;
    for (int i = 0; i < CacheKey.Hash.LENGTH; i++) { // exchanges the two hashes
      byte held = all[16 + i];
      all[16 + i] = all[16 + record + i];
      all[16 + record + i] = held;
    }
    Files.write(file(), all);

    assertThat(cache().find(ONE)).isEmpty();
    assertThat(cache().find(TWO)).isEmpty();
  }

  @Test
  void whatIsDamagedIsNotBelieved() throws IOException {
    BuildCache both = cache();
    both.keep(ONE, bytes("first"));
    both.keep(TWO, bytes("second"));
    both.save();
    byte[] all = Files.readAllBytes(file());

    for (int at = 0; at < all.length; at++) {
      for (int bit : new int[] {0, 3, 7}) {
        byte[] damaged = all.clone();
        damaged[at] ^= (byte) (1 << bit);
        assertBelievable(damaged);
      }
      assertBelievable(Arrays.copyOf(all, at)); // cut off there
    }
    Random random = new Random(1);
    for (int i = 0; i < 1_000; i++) {
      byte[] any = new byte[random.nextInt(400)];
      random.nextBytes(any);
      System.arraycopy(all, 0, any, 0, Math.min(any.length, random.nextInt(60)));
      assertBelievable(any);
    }
  }

  private void assertBelievable(byte[] content) throws IOException {
    Files.write(file(), content);
    BuildCache cache = cache();
    assertThat(found(cache, ONE).orElse("first")).isEqualTo("first");
    assertThat(found(cache, TWO).orElse("second")).isEqualTo("second");
    cache.save();
  }

  @Test
  void aDamagedFileIsReplaced() throws IOException {
    Files.write(file(), new byte[1_000]);
    keep("first", ONE);

    assertThat(found(cache(), ONE)).contains("first");
    assertThat(Files.size(file())).isLessThan(100);
  }

  @Test
  void buildsAtTheSameTimeDoNotDisturbEachOther() throws IOException {
    BuildCache one = cache();
    BuildCache other = cache();
    one.keep(ONE, bytes("first"));
    other.keep(TWO, bytes("second"));
    one.save();
    other.save();

    assertThat(found(cache(), TWO)).contains("second");
    assertThat(names()).containsExactly("values");
  }

  @Test
  void threadsMayShareIt() throws Exception {
    BuildCache cache = cache();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int thread = 0; thread < 4; thread++) {
        all.add(
            threads.submit(
                () -> {
                  for (int i = 0; i < 500; i++) {
                    CacheKey key = CacheKey.of("kind", "" + i);
                    String found = found(cache, key).orElse("value " + i);
                    assertThat(found).isEqualTo("value " + i);
                    cache.keep(key, bytes(found));
                  }
                }));
      }
      for (Future<?> done : all) {
        done.get();
      }
    } finally {
      threads.shutdown();
    }
    cache.save();
    for (int i = 0; i < 500; i++) {
      assertThat(found(cache(), CacheKey.of("kind", "" + i))).contains("value " + i);
    }
  }

  @Test
  void whatABuildHasLeftThatWasCutOffIsRemovedADayLater() throws IOException {
    Path old = Files.createFile(folder.resolve(".1.tmp"));
    Path young = Files.createFile(folder.resolve(".2.tmp"));
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
    keep("first", ONE);

    assertThat(old).doesNotExist();
    assertThat(young).exists();
  }

  @Test
  void whereNothingCanBeWrittenItSaysSo() throws IOException {
    Path noFolder = Files.createFile(folder.resolve("file")).resolve("values");
    BuildCache cache = new FileCache(noFolder, new Seal(SECRET, CODE));
    cache.keep(ONE, bytes("first"));

    assertThat(cache.find(ONE)).isEmpty();
    assertThatThrownBy(cache::save).isInstanceOf(IOException.class);
  }

  @Test
  void keysAreToldApart() {
    assertThat(
            Stream.of(
                    CacheKey.of("a", "b", "c"),
                    CacheKey.of("a", "bc"),
                    CacheKey.of("ab", "c"),
                    CacheKey.of("abc"),
                    CacheKey.of("a", "b", "c", ""),
                    CacheKey.of("a", "\ud800"), // half of a character
                    CacheKey.of("a", "\udc00"),
                    CacheKey.of("a", "?"))
                .map(CacheKey::hash))
        .doesNotHaveDuplicates();
    assertThat(CacheKey.of("a", "ü").hash()).isEqualTo(CacheKey.of("a", "ü").hash());
  }

  private void keep(String value, CacheKey key) throws IOException {
    BuildCache cache = cache();
    cache.keep(key, bytes(value));
    cache.save();
  }

  private BuildCache cache() {
    return new FileCache(file(), new Seal(SECRET, CODE));
  }

  private Path file() {
    return folder.resolve("values");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::getFileName).map(Path::toString).toList();
    }
  }

  private static Optional<String> found(BuildCache cache, CacheKey key) {
    return cache.find(key).map(bytes -> new String(bytes, UTF_8));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
