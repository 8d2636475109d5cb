package io.github.techradar.maven;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultRepositoryCache;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.ArtifactTypeRegistry;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.collection.CollectResult;
import org.eclipse.aether.collection.DependencyCollectionException;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.DependencyNode;
import org.eclipse.aether.resolution.ArtifactDescriptorException;
import org.eclipse.aether.resolution.ArtifactDescriptorPolicy;
import org.eclipse.aether.resolution.ArtifactDescriptorRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;

/** Asks Maven for all that projects depend on. Of the repositories only POMs are needed. */
final class DependencyGraphs {

  private final RepositorySystem resolver;
  private final DefaultRepositorySystemSession session;

  /** What has no POM that can be read. The resolver says it of each only once. */
  private final Set<String> missing = new HashSet<>();

  /**
   * Asks a copy of the session, in which a POM that is missing is an error. For Maven itself it is
   * a warning, and what is below the POM is silently no dependency. So the copy also has a memory
   * of its own: in Maven's, a POM that was missing once is one without dependencies.
   */
  DependencyGraphs(MavenSession session, RepositorySystem resolver) {
    this.resolver = resolver;
    this.session = new DefaultRepositorySystemSession(session.getRepositorySession());
    this.session.setArtifactDescriptorPolicy((any, request) -> ArtifactDescriptorPolicy.STRICT);
    this.session.setCache(new DefaultRepositoryCache());
    this.session.setConfigProperty("aether.dependencyCollector.maxExceptions", -1);
    this.session.setConfigProperty("aether.conflictResolver.verbose", true);
  }

  /**
   * What a project depends on, as far as that can be found.
   *
   * @param root the project itself; its children are what it depends on; empty if nothing is known
   * @param failures why some of it cannot be found; {@link #isMissing} says whose POMs are missing
   */
  record Graph(Optional<DependencyNode> root, List<Throwable> failures) {}

  /** The whole graph of a project, with what gave way to another version. */
  Graph of(MavenProject project) {
    ArtifactTypeRegistry types = session.getArtifactTypeRegistry();
    CollectRequest request = new CollectRequest();
    request.setRootArtifact(RepositoryUtils.toArtifact(project.getArtifact()));
    project
        .getDependencies()
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

  private Graph graph(CollectResult result) {
    List<Throwable> failures =
        result.getExceptions().stream().map(DependencyGraphs::reason).toList();
    for (Throwable failure : failures) {
      if (failure instanceof ArtifactDescriptorException without) {
        missing.add(without.getResult().getRequest().getArtifact().toString());
      }
    }
    return new Graph(Optional.ofNullable(result.getRoot()), failures);
  }

  /** The failure itself, which some versions of the resolver wrap. */
  private static Throwable reason(Throwable failure) {
    for (Throwable one = failure; one != null; one = one.getCause()) {
      if (one instanceof ArtifactDescriptorException
          || one instanceof VersionRangeResolutionException) {
        return one;
      }
    }
    return failure;
  }

  /** Whether the POM of something in a graph was missing, in this graph or in an earlier one. */
  boolean isMissing(Artifact artifact) {
    return missing.contains(artifact.toString());
  }

  /** Whether the POM of something in a graph asks for an artifact, in whatever version. */
  boolean asks(DependencyNode node, Artifact wanted) {
    try {
      return resolver
          .readArtifactDescriptor(
              session,
              new ArtifactDescriptorRequest(
                  node.getArtifact(), node.getRepositories(), node.getRequestContext()))
          .getDependencies()
          .stream()
          .map(Dependency::getArtifact)
          .anyMatch(
              one ->
                  one.getGroupId().equals(wanted.getGroupId())
                      && one.getArtifactId().equals(wanted.getArtifactId()));
    } catch (ArtifactDescriptorException e) {
      return false;
    }
  }
}
