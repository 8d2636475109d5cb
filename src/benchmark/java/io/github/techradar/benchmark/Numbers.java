package io.github.techradar.benchmark;

import java.util.Locale;
import java.util.OptionalDouble;

/** How numbers are written in tables. */
final class Numbers {

  private static final String NOT_MEASURED = "-";

  private Numbers() {}

  /** With three decimals; nothing if it was not measured. */
  static String plain(OptionalDouble number) {
    return number.isPresent() ? String.format(Locale.ROOT, "%.3f", number.getAsDouble()) : "";
  }

  /** A time or a ratio, with two decimals. */
  static String fine(OptionalDouble number) {
    return number.isPresent()
        ? String.format(Locale.ROOT, "%.2f", number.getAsDouble())
        : NOT_MEASURED;
  }

  /** An amount of memory, without decimals. */
  static String whole(OptionalDouble number) {
    return number.isPresent()
        ? String.format(Locale.ROOT, "%,.0f", number.getAsDouble())
        : NOT_MEASURED;
  }

  /** A count, as in {@code 10,000}. */
  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
