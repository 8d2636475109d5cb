package io.github.techradar.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a piece of work costs.
 *
 * @param wall in milliseconds
 * @param processor in milliseconds
 * @param peak of the heap, in MB, above what was in it before
 */
public record Cost(long wall, long processor, long peak) {

  /** More than anything costs. */
  public static final Cost UNKNOWN = new Cost(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /** What is measured; it may throw what it likes. */
  public interface Work {
    void run() throws Exception;
  }

  /** Does a piece of work, and says what it has cost. */
  public static Cost of(Work work) throws Exception {
    System.gc();
    List<MemoryPoolMXBean> pools =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    pools.forEach(MemoryPoolMXBean::resetPeakUsage);
    long before = used(pools);
    long wall = System.nanoTime();
    long processor = SYSTEM.getProcessCpuTime();
    work.run();
    return new Cost(
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - wall),
        TimeUnit.NANOSECONDS.toMillis(SYSTEM.getProcessCpuTime() - processor),
        (used(pools) - before) / 1_000_000);
  }

  private static long used(List<MemoryPoolMXBean> pools) {
    return pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }

  /** The smaller of each. */
  public Cost orLess(Cost other) {
    return new Cost(
        Math.min(wall, other.wall),
        Math.min(processor, other.processor),
        Math.min(peak, other.peak));
  }

  /** It and how often it is what a library alone costs. */
  public String beside(Cost bare) {
    return "%d ms, %d ms of processor time, %d MB; times %.1f, %.1f, %.1f of the library alone"
        .formatted(
            wall,
            processor,
            peak,
            wall / (double) Math.max(1, bare.wall),
            processor / (double) Math.max(1, bare.processor),
            peak / (double) Math.max(1, bare.peak));
  }
}
