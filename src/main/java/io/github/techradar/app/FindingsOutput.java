package io.github.techradar.app;

import io.github.techradar.check.findings.FindingsFormat;
import java.nio.file.Path;
import java.util.List;

/**
 * What other tools get to know of the problems of a check.
 *
 * @param formats the files to write, which may be none
 * @param directory where to write them
 * @param root the folder that these tools take paths from, as a rule that of the repository
 * @param version the version of this software, for the files that name it
 * @param annotations whether to hand annotations of GitHub Actions to {@link FrontEnd#output}
 */
public record FindingsOutput(
    List<FindingsFormat> formats, Path directory, Path root, String version, boolean annotations) {

  public FindingsOutput {
    formats = List.copyOf(formats);
  }
}
