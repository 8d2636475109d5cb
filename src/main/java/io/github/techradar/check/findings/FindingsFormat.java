package io.github.techradar.check.findings;

import io.github.techradar.model.Names;
import java.util.Arrays;
import java.util.List;
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

  /**
   * The format of a name, in any case.
   *
   * @throws IllegalArgumentException if there is none; the message names those that are
   */
  public static FindingsFormat of(String name) {
    return Arrays.stream(values())
        .filter(format -> Names.same(format.word(), name))
        .findFirst()
        .orElseThrow(
            () -> {
              List<String> words = Arrays.stream(values()).map(FindingsFormat::word).toList();
              return new IllegalArgumentException(
                  "findings (techradar.findings) cannot contain %s; allowed: %s."
                      .formatted(Names.quoted(name), String.join(", ", words)));
            });
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
