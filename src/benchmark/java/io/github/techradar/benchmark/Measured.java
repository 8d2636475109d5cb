package io.github.techradar.benchmark;

import java.util.OptionalDouble;

/**
 * What one process cost.
 *
 * @param wall seconds from its start to its end
 * @param processor seconds of processor time, of all its threads and children; empty where the
 *     system does not tell
 * @param peak the most memory it had at once, in MB; empty where the system does not tell
 * @param allocated what it allocated on Java's heap, in MB; empty if it is not written in Java
 */
record Measured(
    double wall, OptionalDouble processor, OptionalDouble peak, OptionalDouble allocated) {

  Measured withAllocated(OptionalDouble megabytes) {
    return new Measured(wall, processor, peak, megabytes);
  }
}
