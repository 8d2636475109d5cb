package io.github.techradar.corpora;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;

/**
 * Real radars of other people. They are no part of this project: the environment variable {@code
 * TECHRADAR_CORPORA} names the folder that holds them, and without it the tests on them skip.
 */
public final class Corpora {

  private static final String VARIABLE = "TECHRADAR_CORPORA";

  private Corpora() {}

  public static Path folder() {
    String variable = System.getenv(VARIABLE);
    assumeTrue(variable != null, () -> VARIABLE + " does not name the folder of the real radars");
    return Path.of(variable);
  }
}
