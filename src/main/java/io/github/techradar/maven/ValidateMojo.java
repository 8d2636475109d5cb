package io.github.techradar.maven;

import io.github.techradar.app.FindingsOutput;
import io.github.techradar.app.RefusedException;
import io.github.techradar.app.UnusableException;
import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks every entry and the definition, lists all problems with file, line and column, and fails
 * the build if there are errors.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "validate",
    defaultPhase = LifecyclePhase.VALIDATE,
    requiresProject = false,
    threadSafe = true)
public final class ValidateMojo extends AbstractRadarMojo {

  /**
   * The formats in which the problems are written to files for other tools, also when the build
   * fails: <code>sarif</code> (<code>validate.sarif</code>) and <code>checkstyle</code> (<code>
   * validate.checkstyle.xml</code>).
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.findings", defaultValue = "sarif")
  private List<String> findings;

  /**
   * The directory to write these files to; a radar that has a <code>name</code> has a folder of
   * that name in it.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "techradar.outputDirectory",
      defaultValue = "${project.build.directory}/techradar",
      required = true)
  private File outputDirectory;

  /**
   * Prints the problems as annotations of GitHub Actions, which shows them in the pull request. On
   * by default where GitHub Actions runs the build.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.annotations", defaultValue = "${env.GITHUB_ACTIONS}")
  private boolean annotations;

  /**
   * The directory that paths in these files and annotations start from: as a rule that of the
   * repository.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "techradar.findingsRoot",
      defaultValue = "${session.executionRootDirectory}",
      required = true)
  private File findingsRoot;

  /**
   * Writes all of today's problems to the baseline instead of failing on them. From then on only
   * new ones fail the build.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.baseline.write", defaultValue = "false")
  private boolean writeBaseline;

  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  private String version;

  @Override
  void run() throws RefusedException, UnusableException {
    if (writeBaseline) {
      radar().writeBaseline();
      return;
    }
    FindingsOutput output =
        new FindingsOutput(
            settings().findings(findings),
            paths().folderIn(work().at(outputDirectory)),
            findingsRoot.toPath(),
            version,
            annotations);
    radar().check(failOn(), output);
  }
}
