package io.github.techradar.maven;

import io.github.techradar.app.RadarFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
   * @param here those that Maven knows, each as {@code groupId:artifactId:version}
   * @param elsewhere those of the whole build that are not looked at
   */
  record Names(Set<String> here, Set<String> elsewhere) {

    /** Whether something is a module, and not a release of one. */
    boolean has(String groupId, String artifactId, String version) {
      String name = String.join(":", groupId, artifactId, version);
      return here.contains(name) || elsewhere.contains(name);
    }

    /**
     * Whether a way leads by a module that is not looked at, which tells by itself what it uses.
     */
    boolean leadElsewhere(List<String> way) {
      return way.stream().anyMatch(elsewhere::contains);
    }
  }

  /**
   * The names of all modules, also where Maven was called for some of them. Parents are none if
   * Maven was not called for them, as all that they declare is part of their children.
   *
   * @param build the POMs of the whole build, if there are any
   */
  static Names names(MavenSession session, Optional<BuildTree> build) {
    Set<String> here = names(session.getAllProjects().stream());
    Set<String> elsewhere = new HashSet<>();
    PomTexts texts =
        new PomTexts(
            session.getCurrentProject(),
            session.getUserProperties(),
            session.getSystemProperties());
    for (Path pom : build.map(BuildTree::poms).orElse(Set.of())) {
      build.flatMap(tree -> tree.outline(pom)).ifPresent(it -> elsewhere.add(it.name(texts::of)));
    }
    elsewhere.removeAll(here);
    elsewhere.removeAll(
        names(
            session.getAllProjects().stream()
                .flatMap(
                    project ->
                        Stream.iterate(project, one -> one != null, MavenProject::getParent))));
    return new Names(here, Set.copyOf(elsewhere));
  }

  private static Set<String> names(Stream<MavenProject> projects) {
    return projects
        .map(one -> String.join(":", one.getGroupId(), one.getArtifactId(), one.getVersion()))
        .collect(Collectors.toSet());
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
