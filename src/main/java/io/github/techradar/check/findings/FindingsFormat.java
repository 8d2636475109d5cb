package io.github.techradar.check.findings;

import java.util.Locale;

/** A file format for problems. */
public enum FindingsFormat {
  /** SARIF 2.1.0, for code hosts and editors. */
  SARIF(".sarif"),
  /** The XML of Checkstyle, which most build servers read. */
  CHECKSTYLE(".checkstyle.xml");

  private final String ending;

  FindingsFormat(String ending) {
    this.ending = ending;
  }

  /**
   * The name of the file that the format is written to: {@code validate.sarif}.
   *
   * @param goal what has found the problems
   */
  public String fileName(String goal) {
    return goal + ending;
  }

  /** The whole document, in UTF-8; the same bytes for the same findings. */
  public byte[] write(Findings findings) {
    return switch (this) {
      case SARIF -> Sarif.of(findings);
      case CHECKSTYLE -> CheckstyleXml.of(findings);
    };
  }

  /** The name by which settings choose it: {@code sarif}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
