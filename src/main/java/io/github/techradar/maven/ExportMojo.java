package io.github.techradar.maven;

import io.github.techradar.model.Radar;
import io.github.techradar.model.SitePaths;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;

/**
 * Writes the radar for other tools: as JSON of its own, and in the formats that these tools read.
 *
 * @since 0.1.0
 */
@Mojo(name = "export", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class ExportMojo extends AbstractPublishingMojo {

  /**
   * The directory to write the documents to; a radar that has a <code>name</code> has a folder of
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
   * Attaches the documents to the build as artifacts, so that they are installed and deployed with
   * the project. A file's name is the classifier, its ending the type: <code>radar.json</code> has
   * the classifier <code>radar</code> and the type <code>json</code>. Those of a radar that has a
   * <code>name</code> begin with it: <code>platform-radar</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.attach", defaultValue = "false")
  private boolean attach;

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
    SitePaths paths = paths();
    File folder = ownFolder(outputDirectory);
    Exporter exporter = exporter();
    Optional<URI> site = site();
    Radar radar = radar();
    try {
      exporter.write(
          radar,
          paths,
          sourceDirectory(),
          site,
          folder,
          attach ? (file, written) -> attach(paths, file, written) : (file, written) -> {});
    } catch (IOException e) {
      throw new MojoExecutionException(
          "The documents cannot be written to %s: %s".formatted(folder, e), e);
    }
  }

  /** Attaches a file: its name is the classifier, behind that of the radar; its ending the type. */
  private void attach(SitePaths paths, String name, File file) {
    int dot = name.lastIndexOf('.');
    String prefix = paths.isDefault() ? "" : paths.name() + "-";
    projectHelper.attachArtifact(
        project(), name.substring(dot + 1), prefix + name.substring(0, dot), file);
  }
}
