package io.github.techradar.maven;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.model.Parent;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * The parents of projects, also those of which Maven makes no project: since Maven 4 it does not.
 */
final class ParentPoms {

  private final MavenSession session;
  private final RepositorySystem resolver;
  private final PomPlaces places;
  private final Map<String, MavenProject> made = new HashMap<>();

  ParentPoms(MavenSession session, RepositorySystem resolver, PomPlaces places) {
    this.session = session;
    this.resolver = resolver;
    this.places = places;
  }

  /** The parents of a project, the nearest first. */
  List<MavenProject> of(MavenProject project) {
    List<RemoteRepository> repositories = project.getRemoteProjectRepositories();
    List<MavenProject> parents = new ArrayList<>();
    Optional<MavenProject> parent = parent(project, repositories);
    while (parent.isPresent() && !parents.contains(parent.get())) {
      parents.add(parent.get());
      parent = parent(parent.get(), repositories);
    }
    return parents;
  }

  private Optional<MavenProject> parent(MavenProject child, List<RemoteRepository> repositories) {
    return Optional.ofNullable(child.getParent())
        .or(
            () ->
                places
                    .written(child)
                    .map(Model::getParent)
                    .flatMap(named -> made(child, named, repositories)));
  }

  private Optional<MavenProject> made(
      MavenProject child, Parent written, List<RemoteRepository> repositories) {
    PomTexts texts = places.texts(child);
    Parent named = new Parent();
    named.setGroupId(texts.of(written.getGroupId()));
    named.setArtifactId(texts.of(written.getArtifactId()));
    named.setVersion(texts.of(written.getVersion()));
    if (named.getArtifactId().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        beside(child, written, named)
            .orElseGet(
                () ->
                    made.computeIfAbsent(
                        named.getId(),
                        any -> project(named, pom(named, repositories).flatMap(PomPlaces::read)))));
  }

  /** A parent that is checked out. */
  private Optional<MavenProject> beside(MavenProject child, Parent written, Parent named) {
    String path = written.getRelativePath();
    if (child.getBasedir() == null || path == null || path.isBlank()) {
      return Optional.empty();
    }
    try {
      Path found = child.getBasedir().toPath().resolve(path).toAbsolutePath().normalize();
      Path pom = Files.isDirectory(found) ? found.resolve("pom.xml") : found;
      return PomPlaces.read(pom)
          .filter(model -> named.getArtifactId().equals(model.getArtifactId()))
          .map(
              model -> {
                MavenProject project = project(named, Optional.of(model));
                project.setFile(pom.toFile());
                return project;
              });
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private Optional<Path> pom(Parent named, List<RemoteRepository> repositories) {
    Artifact pom =
        new DefaultArtifact(named.getGroupId(), named.getArtifactId(), "pom", named.getVersion());
    try {
      return Optional.of(
          resolver
              .resolveArtifact(
                  session.getRepositorySession(), new ArtifactRequest(pom, repositories, ""))
              .getArtifact()
              .getFile()
              .toPath());
    } catch (ArtifactResolutionException e) {
      return Optional.empty();
    }
  }

  /** What is known of a parent; without its POM only what it is called. */
  private static MavenProject project(Parent named, Optional<Model> pom) {
    Model model = pom.orElseGet(Model::new);
    MavenProject project = new MavenProject(model);
    project.setOriginalModel(model);
    project.setGroupId(named.getGroupId());
    project.setArtifactId(named.getArtifactId());
    project.setVersion(named.getVersion());
    return project;
  }
}
