package io.github.techradar.maven;

import io.github.techradar.app.RadarFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** Which modules of a build have a radar: a POM that all inherit declares its goals for each. */
final class Modules {

  private Modules() {}

  /**
   * Whether the radar of this build is in another module, as far as anybody can see, so that this
   * one has nothing to do. Where no module has one there is a mistake, and each has to say so.
   *
   * @param source the source directory of this module, which does not exist
   * @param isFound whether nobody has set it
   */
  static boolean haveRadarElsewhere(MavenSession session, Path source, boolean isFound) {
    MavenProject here = session.getCurrentProject();
    List<MavenProject> all = session.getAllProjects();
    if (all.size() <= 1) { // the others are not of this call
      return here.getParentFile() != null || !here.getModules().isEmpty();
    }
    Path base = here.getBasedir().toPath();
    Optional<Path> below =
        source.startsWith(base) ? Optional.of(base.relativize(source)) : Optional.empty();
    return all.stream()
        .map(project -> project.getBasedir().toPath())
        .anyMatch(
            folder ->
                isFound
                    ? RadarFinder.inProject(folder).isPresent()
                    : below.map(folder::resolve).filter(Files::isDirectory).isPresent());
  }

  /**
   * What the modules of a build are called.
   *
   * @param names each as {@code groupId:artifactId:version}
   */
  record Names(Set<String> names) {

    /** Whether something is a module, and not a release of one. */
    boolean has(String groupId, String artifactId, String version) {
      return names.contains(String.join(":", groupId, artifactId, version));
    }
  }

  static Names names(MavenSession session) {
    return new Names(
        session.getAllProjects().stream()
            .map(
                project ->
                    String.join(
                        ":", project.getGroupId(), project.getArtifactId(), project.getVersion()))
            .collect(Collectors.toSet()));
  }

  /**
   * The radars of the other modules. A goal that is called at the root of a build, and is no part
   * of its phases, runs there alone.
   */
  static List<Path> radars(MavenSession session) {
    return session.getAllProjects().stream()
        .filter(project -> project.getFile() != null)
        .flatMap(project -> RadarFinder.inProject(project.getBasedir().toPath()).stream())
        .toList();
  }
}
