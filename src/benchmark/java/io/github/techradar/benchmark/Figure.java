package io.github.techradar.benchmark;

import java.util.OptionalDouble;

/** A number that tells what a process cost. */
enum Figure {
  WALL,
  PROCESSOR,
  PEAK,
  ALLOCATED;

  OptionalDouble of(Measured measured) {
    return switch (this) {
      case WALL -> OptionalDouble.of(measured.wall());
      case PROCESSOR -> measured.processor();
      case PEAK -> measured.peak();
      case ALLOCATED -> measured.allocated();
    };
  }
}
