package io.github.techradar.maven;

import io.github.techradar.app.Documents;
import io.github.techradar.app.Published;
import io.github.techradar.app.RefusedException;
import io.github.techradar.app.SiteAddress;
import io.github.techradar.app.UnusableException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.model.DistributionManagement;
import org.apache.maven.model.Scm;
import org.apache.maven.model.Site;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** What the goals share that publish the radar: as pages, and as documents for other tools. */
abstract class AbstractPublishingMojo extends AbstractRadarMojo {

  /**
   * The documents for other tools to write, by their formats: <code>radar</code> (<code>radar.json
   * </code>), <code>json-feed</code> (<code>feed.json</code>), <code>byor</code> (<code>byor.json
   * </code> and <code>byor.csv</code>, for Build Your Own Radar), <code>zalando</code> (<code>
   * zalando.json</code>), <code>backstage</code> (<code>backstage.json</code>), <code>aoe</code>
   * (the folder <code>aoe</code>, for the generator of AOE), <code>enforcer</code> (<code>
   * enforcer-rules.xml</code>, for the Maven Enforcer), <code>dependency-review</code> (<code>
   * dependency-review.yml</code>, for GitHub's review of dependencies), <code>renovate</code> (
   * <code>
   * renovate.json</code>, for Renovate), <code>dependency-track</code> (<code>
   * dependency-track.json</code>, for Dependency-Track), <code>csv</code> (<code>radar.csv</code>,
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

  /**
   * The documents that list what projects use, to show beside the entries: files and folders of
   * CycloneDX in JSON, or the coordinates under which builds deploy them (<code>
   * groupId:artifactId:version</code>).
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.inventories")
  private @Nullable List<String> inventories;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  /** Finds what builds have deployed. */
  @Inject private @Nullable RepositorySystem resolver;

  final MavenProject project() {
    return project;
  }

  /** The documents to make, whose links start at the site's address as the POM has it. */
  final Documents documents() throws UnusableException {
    Optional<URI> site = settings().siteUrl(siteUrl).or(this::siteOfPom);
    return new Documents(settings().formats(formats), bodies, paths(), site);
  }

  /**
   * The radar to publish, with what projects use of it.
   *
   * @throws RefusedException if there are problems that are not accepted
   * @throws UnusableException if the radar or an inventory cannot be found
   */
  final Published published(Documents documents) throws RefusedException, UnusableException {
    Published radar = radar().publish(failOn());
    if (inventories == null || resolver == null) {
      return radar;
    }
    Path root = work().base();
    return radar.with(
        new InventoryFilesOfMaven(session(), resolver, frontEnd(), given(root)).read(inventories),
        documents,
        root,
        failOn());
  }

  private Optional<URI> siteOfPom() {
    return SiteAddress.guess(
        Optional.ofNullable(project.getDistributionManagement())
            .map(DistributionManagement::getSite)
            .map(Site::getUrl),
        Optional.ofNullable(project.getUrl()),
        Optional.ofNullable(project.getScm()).map(Scm::getUrl));
  }
}
