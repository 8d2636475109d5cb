package io.github.techradar.maven;

import io.github.techradar.model.LeftOut;
import io.github.techradar.model.Names;
import io.github.techradar.model.Radar;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the goals share that publish the radar: as pages, and as documents for other tools. */
abstract class AbstractPublishingMojo extends AbstractRadarMojo {

  /**
   * The documents for other tools to write, by their formats: <code>radar</code> (<code>radar.json
   * </code>), <code>json-feed</code> (<code>feed.json</code>), <code>byor</code> (<code>byor.json
   * </code> and <code>byor.csv</code>, for Build Your Own Radar), <code>zalando</code> (<code>
   * zalando.json</code>), <code>backstage</code> (<code>backstage.json</code>), <code>aoe</code>
   * (the folder <code>aoe</code>, for the generator of AOE), <code>enforcer</code> (<code>
   * enforcer-rules.xml</code>, for the Maven Enforcer), <code>csv</code> (<code>radar.csv</code>,
   * for spreadsheets) and <code>markdown</code> (<code>radar.md</code>).
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.formats", defaultValue = "radar,json-feed")
  private List<String> formats;

  /**
   * The address of the site that has the radar's pages, for links to them: that of the folder with
   * the radar's own page. If not set, it is that of the site in the <code>
   * distributionManagement</code> of the project, or the project's <code>url</code> unless that is
   * the repository's. Without any, links start at that folder, or are left out.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.siteUrl")
  private @Nullable String siteUrl;

  /**
   * Whether documents carry the whole texts of entries, and not only summaries.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.bodies", defaultValue = "true")
  private boolean bodies;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  final MavenProject project() {
    return project;
  }

  /**
   * The address of the site, where it is known; with a slash at its end.
   *
   * @throws MojoExecutionException if what is set is none
   */
  final Optional<URI> site() throws MojoExecutionException {
    try {
      return SiteAddress.of(siteUrl, project);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  /**
   * What makes the chosen documents.
   *
   * @throws MojoExecutionException if there is no such format
   */
  final Exporter exporter() throws MojoExecutionException {
    try {
      return Exporter.of(formats, bodies, getLog());
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  /**
   * The radar to publish, with its history and without the entries that have errors; these are
   * named.
   *
   * @throws MojoFailureException as {@link #check}, and if the definition has errors
   * @throws MojoExecutionException as {@link #check}
   */
  final Radar radar() throws MojoFailureException, MojoExecutionException {
    Radar radar = check().radar().orElseThrow(AbstractRadarMojo::badDefinition);
    if (!radar.leftOut().isEmpty()) {
      getLog()
          .warn(
              radar.leftOut().stream()
                  .map(LeftOut::source)
                  .map(Names::visible)
                  .collect(Collectors.joining(", ", "Left out: ", "")));
    }
    return folder().withHistory(radar, getLog());
  }
}
