package io.github.techradar.benchmark;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Tells somebody who waits how far it is. */
public final class Progress {

  private Progress() {}

  /** Prints a line with the time. */
  public static void say(String text) {
    System.out.println(
        LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS) + " " + text);
  }
}
