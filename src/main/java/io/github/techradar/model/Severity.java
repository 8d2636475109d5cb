package io.github.techradar.model;

import java.util.Locale;

/** How much a problem weighs. */
public enum Severity {
  /** The entry cannot be published as it is. */
  ERROR,
  /** The entry is published; somebody should look at it. */
  WARNING;

  /** The word as messages show it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
