package io.github.techradar.maven;

import io.github.techradar.model.Location;
import io.github.techradar.model.SourcePath;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Extension;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.InputLocationTracker;
import org.apache.maven.model.InputSource;
import org.apache.maven.model.Model;
import org.apache.maven.model.Parent;
import org.apache.maven.model.io.xpp3.MavenXpp3ReaderEx;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.ArtifactTypeRegistry;
import org.jspecify.annotations.Nullable;

/** Where things are declared in the POMs of a build. */
final class PomPlaces {

  private final Path root;
  private final MavenSession session;
  private final Set<Path> poms = new HashSet<>();
  private final Map<Path, PomLines> files = new HashMap<>();
  private final Map<Path, Optional<Model>> models = new HashMap<>();

  /**
   * @param root the folder that paths start from
   */
  PomPlaces(Path root, MavenSession session) {
    this.root = root.toAbsolutePath().normalize();
    this.session = session;
    for (MavenProject project : session.getAllProjects()) {
      withParents(project).filter(this::has).forEach(one -> poms.add(file(one)));
    }
  }

  private static Stream<MavenProject> withParents(MavenProject project) {
    return Stream.iterate(project, one -> one != null, MavenProject::getParent);
  }

  /**
   * Whether the POM of a project is of this build; others are told where they are named. A parent
   * that is checked out somewhere else is not: it is the same as that of a repository, which others
   * have in its place.
   */
  boolean has(MavenProject project) {
    return project.getBasedir() != null && file(project).startsWith(root);
  }

  /** Understands texts of the POM of a project, and of those that it inherits. */
  PomTexts texts(MavenProject project) {
    return new PomTexts(project, session.getUserProperties(), session.getSystemProperties());
  }

  /** The POM of a project, as problems have it. */
  String pom(MavenProject project) {
    return path(file(project));
  }

  /** The POM that people wrote, and not one that a plugin put in its place. */
  static Path file(MavenProject project) {
    @Nullable File written = project.getModel().getPomFile();
    return (written == null ? project.getFile() : written).toPath().toAbsolutePath().normalize();
  }

  /** The POM of a project as people wrote it, also if a plugin put another one in its place. */
  Optional<Model> written(MavenProject project) {
    Model known = project.getOriginalModel();
    return project.getBasedir() == null || (known != null && known.getLocation("") != null)
        ? Optional.ofNullable(known)
        : models.computeIfAbsent(file(project), PomPlaces::read);
  }

  /** Reads a POM with the places of its elements; empty if it cannot be read. */
  static Optional<Model> read(Path pom) {
    InputSource source = new InputSource();
    source.setLocation(pom.toString());
    try (InputStream in = Files.newInputStream(pom)) {
      return Optional.of(new MavenXpp3ReaderEx().read(in, false, source));
    } catch (IOException | XmlPullParserException e) {
      return Optional.empty();
    }
  }

  private String path(Path file) {
    return SourcePath.of(file.startsWith(root) ? root.relativize(file) : file);
  }

  /** Whether the project itself names a dependency, of whatever type. */
  boolean isDirect(MavenProject project, Artifact asked) {
    return project.getDependencies().stream()
        .anyMatch(
            one ->
                asked.getGroupId().equals(one.getGroupId())
                    && asked.getArtifactId().equals(one.getArtifactId()));
  }

  /**
   * Where a direct dependency is declared: in the project's own POM, or in that of a parent which
   * is part of the build. One that comes from a parent in a repository is at the element that names
   * the parent.
   */
  Location ofDependency(MavenProject project, Artifact asked) {
    Optional<Location> effective =
        project.getDependencies().stream()
            .filter(dependency -> isCalled(dependency, asked))
            .flatMap(dependency -> known(dependency).stream())
            .findFirst();
    return effective.or(() -> asWritten(project, asked)).orElseGet(() -> ofParent(project));
  }

  private boolean isCalled(Dependency dependency, Artifact asked) {
    ArtifactTypeRegistry types = session.getRepositorySession().getArtifactTypeRegistry();
    Artifact one = RepositoryUtils.toDependency(dependency, types).getArtifact();
    return one.getGroupId().equals(asked.getGroupId())
        && one.getArtifactId().equals(asked.getArtifactId())
        && one.getExtension().equals(asked.getExtension())
        && one.getClassifier().equals(asked.getClassifier());
  }

  private Optional<Location> asWritten(MavenProject project, Artifact asked) {
    return withParents(project)
        .filter(this::has)
        .flatMap(
            one ->
                written(one).stream()
                    .flatMap(PomPlaces::declared)
                    .filter(dependency -> isCalled(texts(project).of(dependency), asked))
                    .flatMap(dependency -> in(file(one), dependency).stream()))
        .findFirst();
  }

  /** The dependencies of a POM, and then those of its profiles. */
  private static Stream<Dependency> declared(Model model) {
    return Stream.concat(
        model.getDependencies().stream(),
        model.getProfiles().stream().flatMap(profile -> profile.getDependencies().stream()));
  }

  /** Where a project names its parent; without one, the start of its POM. */
  Location ofParent(MavenProject project) {
    return written(project)
        .map(Model::getParent)
        .map(parent -> of(project, parent))
        .orElseGet(() -> Location.startOf(pom(project)));
  }

  /** Where an element of a project's own POM is. */
  Location of(MavenProject project, InputLocationTracker element) {
    return in(file(project), element).orElseGet(() -> Location.startOf(pom(project)));
  }

  /** A place that says its file by itself, as long as that is a POM of the build. */
  Optional<Location> known(InputLocationTracker element) {
    InputLocation location = element.getLocation("");
    if (location == null
        || location.getSource() == null
        || location.getSource().getLocation() == null) {
      return Optional.empty();
    }
    return file(location.getSource().getLocation())
        .filter(poms::contains)
        .flatMap(file -> in(file, element));
  }

  /** Maven 3 says paths, and Maven 4 addresses. */
  private static Optional<Path> file(String location) {
    try {
      Path file = location.startsWith("file:") ? Path.of(URI.create(location)) : Path.of(location);
      return Optional.of(file.toAbsolutePath().normalize());
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  private Optional<Location> in(Path file, InputLocationTracker element) {
    InputLocation location = element.getLocation("");
    if (location == null || location.getLineNumber() < 1) {
      return Optional.empty();
    }
    PomLines.Place place =
        files
            .computeIfAbsent(file, PomLines::of)
            .of(name(element), location.getLineNumber(), location.getColumnNumber());
    return Optional.of(new Location(path(file), place.line(), place.column()));
  }

  private static String name(InputLocationTracker element) {
    if (element instanceof Dependency) {
      return "dependency";
    }
    if (element instanceof Parent) {
      return "parent";
    }
    return element instanceof Extension ? "extension" : "plugin";
  }
}
