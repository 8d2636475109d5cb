package io.github.techradar.maven;

import io.github.techradar.export.ExportFormat;
import io.github.techradar.export.Publication;
import io.github.techradar.model.Radar;
import io.github.techradar.site.Bodies;
import io.github.techradar.site.Words;
import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/**
 * Writes the radar for other tools: as JSON of its own, and in the formats that these tools read.
 *
 * @since 0.1.0
 */
@Mojo(name = "export", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class ExportMojo extends AbstractRadarMojo {

  /**
   * The formats to write: <code>radar</code> (<code>radar.json</code>), <code>json-feed</code> (
   * <code>feed.json</code>), <code>byor</code> (<code>
   * byor.json</code> and <code>byor.csv</code>, for Build Your Own Radar), <code>zalando</code> (
   * <code>zalando.json</code>), <code>backstage</code> (<code>backstage.json</code>), <code>aoe
   * </code> (the folder <code>aoe</code>, for the generator of AOE), <code>enforcer</code> (<code>
   * enforcer-rules.xml</code>, for the Maven Enforcer), <code>csv</code> (<code>radar.csv</code>,
   * for spreadsheets) and <code>markdown</code> (<code>radar.md
   * </code>).
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.formats", defaultValue = "radar,json-feed")
  private List<String> formats;

  /**
   * The directory to write the documents to.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "techradar.outputDirectory",
      defaultValue = "${project.build.directory}/techradar",
      required = true)
  private File outputDirectory;

  /**
   * The address of the site that has the radar's pages, for links to them: that of the folder with
   * <code>radar.html</code>. Without one, links start at that folder, or are left out.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.siteUrl", defaultValue = "${project.url}")
  private @Nullable String siteUrl;

  /**
   * Whether documents carry the whole texts of entries, and not only summaries.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.bodies", defaultValue = "true")
  private boolean bodies;

  /**
   * Attaches the documents to the build as artifacts, so that they are installed and deployed with
   * the project. A file's name is the classifier, its ending the type: <code>radar.json</code> has
   * the classifier <code>radar</code> and the type <code>json</code>.
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
    List<ExportFormat> chosen = chosen();
    Optional<URI> site = site();
    Radar radar = radar();
    Bodies rendered = new Bodies(radar, sourceDirectory(), Words.in(Locale.ROOT));
    Publication publication = new Publication(radar, rendered.html(), site, bodies);
    ExportedFiles files =
        new ExportedFiles(
            sourceDirectory(),
            outputDirectory,
            getLog(),
            attach ? this::attach : (name, file) -> {});
    for (ExportFormat format : chosen) {
      files.write(format, publication);
    }
  }

  private List<ExportFormat> chosen() throws MojoExecutionException {
    try {
      return formats.stream().map(ExportFormat::of).distinct().toList();
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private Optional<URI> site() throws MojoExecutionException {
    if (siteUrl == null || siteUrl.isBlank()) {
      return Optional.empty();
    }
    try {
      URI site = new URI(siteUrl.strip().replaceFirst("/*$", "/"));
      if (!site.isAbsolute() || site.isOpaque()) {
        throw new URISyntaxException(siteUrl, "not the address of a site");
      }
      return Optional.of(site);
    } catch (URISyntaxException e) {
      throw new MojoExecutionException(
          "siteUrl (techradar.siteUrl) cannot be '%s'; write an address such as https://example.org/."
                  .formatted(siteUrl)
              + " If it is not set, it is the <url> of the project.",
          e);
    }
  }

  /** Attaches a file: its name is the classifier, its ending the type. */
  private void attach(String name, File file) {
    int dot = name.lastIndexOf('.');
    projectHelper.attachArtifact(project, name.substring(dot + 1), name.substring(0, dot), file);
  }
}
