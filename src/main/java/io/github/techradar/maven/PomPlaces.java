package io.github.techradar.maven;

import io.github.techradar.model.Location;
import io.github.techradar.model.SourcePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.InputLocationTracker;
import org.apache.maven.model.Model;
import org.apache.maven.model.Parent;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Where things are declared in the POMs of a build. Maven says the line, and from version to
 * version another column; so the column is that of the element, as the file has it.
 */
final class PomPlaces {

  private final Path root;
  private final Map<Path, List<String>> files = new HashMap<>();

  private final MavenSession session;

  /**
   * @param root the folder that paths start from
   */
  PomPlaces(Path root, MavenSession session) {
    this.root = root.toAbsolutePath().normalize();
    this.session = session;
  }

  /** Understands texts of a project's POM. */
  PomTexts texts(MavenProject project) {
    return new PomTexts(project, session.getUserProperties(), session.getSystemProperties());
  }

  /**
   * Whether a project is of this build. A parent that is checked out somewhere else is not: it is
   * the same as that of a repository, which others have in its place.
   */
  boolean isOfBuild(MavenProject project) {
    return project.getFile() != null && file(project).startsWith(root);
  }

  /** The POM of a project, as problems have it. */
  String pom(MavenProject project) {
    return path(file(project));
  }

  private static Path file(MavenProject project) {
    return project.getFile().toPath().toAbsolutePath().normalize();
  }

  private String path(Path file) {
    return SourcePath.of(file.startsWith(root) ? root.relativize(file) : file);
  }

  /**
   * Where a direct dependency is declared: in the project's own POM, or in that of a parent which
   * is part of the build. One that comes from a parent in a repository is at the element that names
   * the parent.
   *
   * @param name the dependency, as {@code groupId:artifactId}
   */
  Location ofDependency(MavenProject project, String name) {
    Optional<Location> effective =
        project.getDependencies().stream()
            .filter(dependency -> isCalled(dependency, name))
            .flatMap(dependency -> known(dependency).stream())
            .findFirst();
    return effective.or(() -> asWritten(project, name)).orElseGet(() -> ofParent(project));
  }

  private static boolean isCalled(Dependency dependency, String name) {
    return name.equals(dependency.getGroupId() + ":" + dependency.getArtifactId());
  }

  private Optional<Location> asWritten(MavenProject project, String name) {
    return Stream.iterate(project, one -> one != null, MavenProject::getParent)
        .filter(one -> isOfBuild(one) && one.getOriginalModel() != null)
        .flatMap(
            one ->
                declared(one.getOriginalModel())
                    .filter(dependency -> isCalled(texts(one), dependency, name))
                    .flatMap(dependency -> in(file(one), dependency).stream()))
        .findFirst();
  }

  private static boolean isCalled(PomTexts texts, Dependency dependency, String name) {
    return name.equals(
        texts.of(dependency.getGroupId()) + ":" + texts.of(dependency.getArtifactId()));
  }

  /** The dependencies of a POM, and then those of its profiles. */
  private static Stream<Dependency> declared(Model model) {
    return Stream.concat(
        model.getDependencies().stream(),
        model.getProfiles().stream().flatMap(profile -> profile.getDependencies().stream()));
  }

  /** Where a project names its parent; without one, the start of its POM. */
  Location ofParent(MavenProject project) {
    Model model = project.getOriginalModel();
    @Nullable Parent parent = model == null ? null : model.getParent();
    return parent == null ? Location.startOf(pom(project)) : of(project, parent);
  }

  /** Where an element of a project's own POM is. */
  Location of(MavenProject project, InputLocationTracker element) {
    return in(file(project), element).orElseGet(() -> Location.startOf(pom(project)));
  }

  /** A place that says its file by itself, as long as that is a file of the build. */
  Optional<Location> known(InputLocationTracker element) {
    InputLocation location = element.getLocation("");
    if (location == null
        || location.getSource() == null
        || location.getSource().getLocation() == null) {
      return Optional.empty();
    }
    try {
      Path file = Path.of(location.getSource().getLocation()).toAbsolutePath().normalize();
      return file.startsWith(root) && Files.isRegularFile(file)
          ? in(file, element)
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private Optional<Location> in(Path file, InputLocationTracker element) {
    InputLocation location = element.getLocation("");
    return location == null || location.getLineNumber() < 1
        ? Optional.empty()
        : Optional.of(at(file, location.getLineNumber()));
  }

  /** The element that a line begins with. Where Maven means the end of a start tag, it is above. */
  private Location at(Path file, int line) {
    List<String> lines = files.computeIfAbsent(file, PomPlaces::lines);
    String text = line <= lines.size() ? lines.get(line - 1) : "";
    int tag = Math.max(0, text.indexOf('<'));
    return new Location(path(file), line, text.codePointCount(0, tag) + 1);
  }

  /**
   * The lines of a POM; in another encoding than UTF-8 its tags are where they are all the same.
   */
  private static List<String> lines(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
