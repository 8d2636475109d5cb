package io.github.techradar.cache;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A cache in one file. New values go to a file of their own at once, so that they take no memory;
 * to save is to add to it what is still needed of the old file, and to let it take that one's
 * place. Builds at the same time do not disturb each other: the file is that of the last one,
 * whole.
 */
final class FileCache implements BuildCache {

  /** What nobody has asked for stays, until all is larger than so many times what was asked for. */
  private static final int ROOM = 3;

  /** After such a time nobody writes to a file any more. */
  private static final Duration ABANDONED = Duration.ofDays(1);

  private static final String TEMPORARY = ".tmp";

  private final Path file;
  private final Seal seal;
  private final Set<CacheKey.Hash> used = new HashSet<>();
  private @Nullable ValueFile old;
  private @Nullable ValueFile fresh;
  private @Nullable Path temporary; // the file of what is fresh
  private boolean isUnreadable;
  private boolean isUnwritable;
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger known = new AtomicInteger();

  FileCache(Path file, Seal seal) {
    this.file = file;
    this.seal = seal;
  }

  @Override
  public Optional<byte[]> find(CacheKey key) {
    CacheKey.Hash hash = key.hash();
    asked.incrementAndGet();
    try {
      for (ValueFile values : files(hash)) {
        Optional<byte[]> found = values.find(hash, seal);
        if (found.isPresent()) {
          known.incrementAndGet();
          return found;
        }
      }
    } catch (IOException e) {
      return Optional.empty(); // it is made again
    }
    return Optional.empty();
  }

  /** The files that may have the value of a key, which is used now. */
  private synchronized List<ValueFile> files(CacheKey.Hash key) {
    if (fresh != null && fresh.keys().contains(key)) {
      return List.of(fresh);
    }
    Optional<ValueFile> values = old().filter(known -> known.keys().contains(key));
    values.ifPresent(known -> used.add(key));
    return values.stream().toList();
  }

  /** What earlier builds have left, if it can be read. */
  private Optional<ValueFile> old() {
    if (old == null && !isUnreadable) {
      try {
        old = ValueFile.open(file);
      } catch (IOException e) {
        isUnreadable = true;
      }
    }
    return Optional.ofNullable(old);
  }

  @Override
  public synchronized void keep(CacheKey key, byte[] value) {
    CacheKey.Hash hash = key.hash();
    try {
      if (!isUnwritable && !begun().keys().contains(hash)) {
        begun().add(hash, value, seal);
      }
    } catch (IOException e) {
      isUnwritable = true; // the next build may have more luck
    }
  }

  @Override
  public String summary() {
    return known.get() + " of " + asked.get() + " known from earlier builds";
  }

  /** The file for new values, which is begun with the first of them. */
  private ValueFile begun() throws IOException {
    if (fresh == null) {
      Files.createDirectories(folder());
      temporary = folder().resolve("." + UUID.randomUUID() + TEMPORARY);
      fresh = ValueFile.create(temporary);
    }
    return fresh;
  }

  private Path folder() {
    return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file has a folder");
  }

  @Override
  public synchronized void save() throws IOException {
    try {
      if (isUnwritable) {
        throw new IOException("there is no writing to " + folder());
      }
      if (fresh != null && temporary != null) {
        addOld(fresh);
        close(); // on some systems no open file can be replaced
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        removeAbandoned();
      }
    } finally {
      close();
      if (temporary != null) {
        Files.deleteIfExists(temporary); // what has found no place is made again
      }
      temporary = null;
      isUnreadable = false;
    }
  }

  /** Adds what is still needed of the old values. */
  private void addOld(ValueFile to) throws IOException {
    Optional<ValueFile> values = old();
    if (values.isEmpty()) {
      return;
    }
    Set<CacheKey.Hash> left = new HashSet<>(values.get().keys());
    left.removeAll(to.keys());
    long all = to.size();
    long needed = to.size();
    for (CacheKey.Hash key : left) {
      all += values.get().size(key);
      needed += used.contains(key) ? values.get().size(key) : 0;
    }
    if (all > ROOM * needed) {
      left.retainAll(used);
    }
    used.addAll(to.keys());
    for (CacheKey.Hash key : left) {
      to.addFrom(values.get(), key);
    }
  }

  private void close() throws IOException {
    try {
      if (old != null) {
        old.close();
      }
    } finally {
      old = null;
      if (fresh != null) {
        fresh.close();
      }
      fresh = null;
    }
  }

  /** Removes what builds have left that were cut off. */
  private void removeAbandoned() throws IOException {
    Instant before = Instant.now().minus(ABANDONED);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder(), ".*" + TEMPORARY)) {
      for (Path left : files) {
        if (Files.getLastModifiedTime(left).toInstant().isBefore(before)) {
          Files.deleteIfExists(left);
        }
      }
    }
  }
}
