package io.github.techradar.check.findings;

import java.util.Locale;

/** A file format for problems. */
public enum FindingsFormat {
  /** SARIF 2.1.0, for code hosts and editors. */
  SARIF("validate.sarif"),
  /** The XML of Checkstyle, which most build servers read. */
  CHECKSTYLE("validate.checkstyle.xml");

  private final String fileName;

  FindingsFormat(String fileName) {
    this.fileName = fileName;
  }

  /** The name of the file that the format is written to. */
  public String fileName() {
    return fileName;
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
