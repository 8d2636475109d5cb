package io.github.techradar.maven;

import io.github.techradar.site.Repository;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.model.Scm;
import org.apache.maven.project.MavenProject;

/** Where readers find the files of a project on the web. */
final class ProjectRepository {

  private ProjectRepository() {}

  /**
   * The repository as the topmost POM names it that is checked out with this one: further down, an
   * inherited address has the names of modules at its end.
   *
   * @param source the directory of the entries
   */
  static Optional<Repository> of(MavenProject project, Path source) {
    MavenProject top = project;
    while (top.getParent() != null
        && top.getParent().getBasedir() != null
        && top.getParent().getScm() != null) {
      top = top.getParent();
    }
    Scm scm = top.getScm();
    return scm == null || scm.getUrl() == null || top.getBasedir() == null
        ? Optional.empty()
        : Repository.of(scm.getUrl(), scm.getTag(), top.getBasedir().toPath(), source);
  }
}
