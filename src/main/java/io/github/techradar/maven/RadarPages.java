package io.github.techradar.maven;

import io.github.techradar.html.BodyHtml;
import io.github.techradar.model.Radar;
import io.github.techradar.model.SitePaths;
import io.github.techradar.site.RadarSite;
import io.github.techradar.site.Repository;
import io.github.techradar.site.SiteContext;
import io.github.techradar.site.Words;
import io.github.techradar.source.SourceDirectory;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.model.Scm;
import org.apache.maven.project.MavenProject;

/**
 * The pages of a radar, as a project wants them. They are no part of the goal's own class, for
 * Maven loads the types in the methods of every goal, whichever runs.
 *
 * @param paths where everything is on the site
 * @param directory the root of the site
 * @param address where the site is on the web, if that is known
 * @param exporter makes the documents that come along
 */
record RadarPages(
    Radar radar,
    SitePaths paths,
    SourceDirectory source,
    File directory,
    Locale language,
    MavenProject project,
    Optional<URI> address,
    Exporter exporter) {

  /**
   * The site, not written yet.
   *
   * @throws IOException if a file that comes along cannot be read
   */
  RadarSite site() throws IOException {
    Words words = Words.in(language);
    BodyHtml html = new BodyHtml(radar, source, words.ofBodies());
    File documents = new File(directory, paths.folder());
    SiteContext context =
        new SiteContext(
            paths,
            repository(),
            address,
            exporter.downloads(radar, paths, source, address, html, documents));
    return new RadarSite(radar, source, html, directory.toPath(), words, context);
  }

  /**
   * The repository as the topmost POM names it that is checked out with this one: further down, an
   * inherited address has the names of modules at its end.
   */
  private Optional<Repository> repository() {
    MavenProject top = project;
    while (top.getParent() != null
        && top.getParent().getBasedir() != null
        && top.getParent().getScm() != null) {
      top = top.getParent();
    }
    Scm scm = top.getScm();
    return scm == null || scm.getUrl() == null || top.getBasedir() == null
        ? Optional.empty()
        : Repository.of(scm.getUrl(), scm.getTag(), top.getBasedir().toPath(), source.root());
  }
}
