package io.github.techradar.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.check.Baseline;
import io.github.techradar.check.CheckedRadar;
import io.github.techradar.check.findings.Findings;
import io.github.techradar.check.findings.FindingsFormat;
import io.github.techradar.check.findings.GitHubAnnotations;
import io.github.techradar.model.Problem;
import io.github.techradar.output.OutputFile;
import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks every entry and the definition, lists all problems with file, line and column, and fails
 * the build if there are errors.
 *
 * @since 0.1.0
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
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
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skips()) {
      return;
    }
    if (writeBaseline) {
      writeBaseline();
    } else {
      check();
    }
  }

  private void writeBaseline() throws MojoExecutionException, MojoFailureException {
    CheckedRadar radar = read();
    List<Problem> problems = radar.problems();
    if (radar.radar().isEmpty()) {
      new ProblemLog(getLog()).print(problems);
      throw badDefinition();
    }
    try {
      OutputFile.write(baselineFile().toPath(), Baseline.textOf(problems).getBytes(UTF_8));
    } catch (IOException e) {
      throw new MojoExecutionException(
          "The baseline %s cannot be written: %s".formatted(baselineFile(), e), e);
    }
    getLog()
        .info(
            "%s written to %s; from now on only new ones fail the build."
                .formatted(
                    problems.size() == 1 ? "1 problem is" : problems.size() + " problems are",
                    baselineFile()));
  }

  @Override
  void found(List<Problem> problems) throws MojoExecutionException {
    Findings all = new Findings(problems, findingsRoot.toPath(), sourceDirectory().root(), version);
    File folder = ownFolder(outputDirectory);
    try {
      for (FindingsFormat format : Chosen.of(findings, FindingsFormat::of)) {
        File file = new File(folder, format.fileName());
        OutputFile.write(file.toPath(), format.write(all));
      }
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "The findings cannot be written to %s: %s".formatted(folder, e), e);
    }
    if (annotations) {
      GitHubAnnotations.of(all).forEach(System.out::println); // a log's prefix would hide them
    }
  }
}
