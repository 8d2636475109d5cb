package io.github.techradar.maven;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.ArtifactTypeRegistry;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.collection.CollectResult;
import org.eclipse.aether.collection.DependencyCollectionException;
import org.eclipse.aether.graph.DependencyNode;
import org.eclipse.aether.resolution.ArtifactDescriptorPolicy;

/** Asks Maven for all that projects depend on. Of the repositories only POMs are needed. */
final class DependencyGraphs {

  private final RepositorySystem resolver;
  private final Modules.Names modules;
  private final DefaultRepositorySystemSession session;

  /**
   * Asks a copy of the session, in which a POM that is missing is an error. For Maven itself it is
   * a warning, and what is below the POM is silently no dependency.
   */
  DependencyGraphs(MavenSession session, RepositorySystem resolver, Modules.Names modules) {
    this.resolver = resolver;
    this.modules = modules;
    this.session = new DefaultRepositorySystemSession(session.getRepositorySession());
    this.session.setArtifactDescriptorPolicy((any, request) -> ArtifactDescriptorPolicy.STRICT);
  }

  /**
   * What a project depends on, as far as that can be found.
   *
   * @param root the project itself; its children are what it depends on; empty if nothing is known
   * @param failures why some of it cannot be found
   */
  record Graph(Optional<DependencyNode> root, List<Exception> failures) {}

  /** What a project depends on by itself, and not by the modules that it depends on. */
  Graph own(MavenProject project) {
    return of(project, one -> !isModule(one));
  }

  /** The whole graph of a project; empty if it depends on no module. */
  Optional<Graph> withModules(MavenProject project) {
    return project.getDependencies().stream().anyMatch(this::isModule)
        ? Optional.of(of(project, one -> true))
        : Optional.empty();
  }

  private boolean isModule(Dependency one) {
    return modules.has(one.getGroupId(), one.getArtifactId(), one.getVersion());
  }

  private Graph of(MavenProject project, Predicate<Dependency> isAsked) {
    ArtifactTypeRegistry types = session.getArtifactTypeRegistry();
    CollectRequest request = new CollectRequest();
    request.setRootArtifact(RepositoryUtils.toArtifact(project.getArtifact()));
    project.getDependencies().stream()
        .filter(isAsked)
        .forEach(one -> request.addDependency(RepositoryUtils.toDependency(one, types)));
    if (project.getDependencyManagement() != null) {
      project
          .getDependencyManagement()
          .getDependencies()
          .forEach(one -> request.addManagedDependency(RepositoryUtils.toDependency(one, types)));
    }
    request.setRepositories(project.getRemoteProjectRepositories());
    try {
      return graph(resolver.collectDependencies(session, request));
    } catch (DependencyCollectionException e) {
      return graph(e.getResult());
    }
  }

  private static Graph graph(CollectResult result) {
    return new Graph(Optional.ofNullable(result.getRoot()), List.copyOf(result.getExceptions()));
  }
}
