package io.github.techradar.maven;

import io.github.techradar.app.Documents;
import io.github.techradar.app.RefusedException;
import io.github.techradar.app.UnusableException;
import io.github.techradar.model.SitePaths;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;

/**
 * Writes the radar for other tools: as JSON of its own, and in the formats that these tools read.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "export",
    defaultPhase = LifecyclePhase.PACKAGE,
    requiresProject = false,
    threadSafe = true)
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
  void run() throws RefusedException, UnusableException {
    Documents documents = documents();
    SitePaths paths = documents.paths();
    List<Path> files =
        published(documents).export(documents, paths.folderIn(work().at(outputDirectory)));
    if (attach) {
      files.forEach(file -> attach(file.getFileName().toString(), file, paths));
    }
  }

  /** Attaches a file: its name is the classifier, behind that of the radar; its ending the type. */
  private void attach(String name, Path file, SitePaths paths) {
    int dot = name.lastIndexOf('.');
    String classifier = (paths.isDefault() ? "" : paths.name() + "-") + name.substring(0, dot);
    projectHelper.attachArtifact(project(), name.substring(dot + 1), classifier, file.toFile());
  }
}
