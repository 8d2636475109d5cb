package io.github.techradar.maven;

import io.github.techradar.export.RadarJson;
import io.github.techradar.model.Radar;
import io.github.techradar.output.OutputFile;
import java.io.File;
import java.io.IOException;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;

/**
 * Writes the whole radar as JSON, for other tools.
 *
 * @since 0.1.0
 */
@Mojo(name = "export", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class ExportMojo extends AbstractRadarMojo {

  private static final String TYPE = "json";
  private static final String CLASSIFIER = "radar";

  /**
   * The directory to write <code>radar.json</code> to.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "techradar.outputDirectory",
      defaultValue = "${project.build.directory}/techradar",
      required = true)
  private File outputDirectory;

  /**
   * Attaches the document to the build as an artifact of type <code>json</code> with the classifier
   * <code>radar</code>, so that it is installed and deployed with the project.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.attach", defaultValue = "false")
  private boolean attach;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  private final MavenProjectHelper projectHelper;

  @Inject
  ExportMojo(MavenProjectHelper projectHelper) {
    this.projectHelper = projectHelper;
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skips()) {
      return;
    }
    Radar radar = radar();
    File file = new File(outputDirectory, RadarJson.FILE_NAME);
    try {
      OutputFile.write(file.toPath(), RadarJson.of(radar));
    } catch (IOException e) {
      throw new MojoExecutionException("%s cannot be written: %s".formatted(file, e), e);
    }
    getLog().info("Exported to " + file);
    if (attach) {
      projectHelper.attachArtifact(project, TYPE, CLASSIFIER, file);
    }
  }
}
