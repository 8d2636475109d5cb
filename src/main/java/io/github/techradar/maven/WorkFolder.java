package io.github.techradar.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * Where a goal works: in a project, or in a folder of any kind.
 *
 * @param base the folder of the project; without a POM the one that Maven was started in
 * @param hasPom whether there is a project
 */
record WorkFolder(Path base, boolean hasPom) {

  /** What Maven makes of defaults where there is no POM: it leaves this as it is. */
  private static final String UNKNOWN = "${project.basedir}";

  /** The folder of the project that is built, or else of the session. */
  static WorkFolder of(MavenSession session) {
    return Optional.ofNullable(session.getCurrentProject())
        .filter(project -> project.getFile() != null)
        .map(MavenProject::getBasedir)
        .map(folder -> new WorkFolder(folder.toPath(), true))
        .orElseGet(
            () ->
                new WorkFolder(
                    Path.of(Optional.ofNullable(session.getExecutionRootDirectory()).orElse("")),
                    false));
  }

  /** A file as it is set; where it starts at the folder of a project and there is none, here. */
  Path at(File set) {
    String path = set.getPath();
    int at = path.indexOf(UNKNOWN);
    return at < 0 ? set.toPath() : base.resolve(path.substring(at + UNKNOWN.length() + 1));
  }
}
