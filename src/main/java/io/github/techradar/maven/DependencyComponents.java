package io.github.techradar.maven;

import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.packages.PackageName;
import io.github.techradar.usage.Component;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.graph.DependencyNode;
import org.eclipse.aether.resolution.ArtifactDescriptorException;
import org.eclipse.aether.resolution.VersionRangeResolutionException;

/** What one project depends on, each at the place in a POM that brings it. */
final class DependencyComponents {

  private static final Set<String> NEEDED = Set.of("", "compile", "runtime");

  private final MavenProject project;
  private final Modules.Names modules;
  private final PomPlaces places;
  private final DependencyGraphs graphs;
  private final IdentityHashMap<DependencyNode, Location> placesOfDirect = new IdentityHashMap<>();
  private final List<Component> own = new ArrayList<>();
  private final List<Component> byModules = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private DependencyComponents(
      MavenProject project, Modules.Names modules, PomPlaces places, DependencyGraphs graphs) {
    this.project = project;
    this.modules = modules;
    this.places = places;
    this.graphs = graphs;
  }

  /** All of one project, in the versions that Maven chooses for it. */
  static DependencyComponents of(
      MavenProject project, Modules.Names modules, PomPlaces places, DependencyGraphs graphs) {
    DependencyComponents found = new DependencyComponents(project, modules, places, graphs);
    DependencyGraphs.Graph graph = graphs.of(project);
    GraphWalk walk =
        graph
            .root()
            .map(root -> GraphWalk.of(root, found::isModule))
            .orElseGet(() -> new GraphWalk(List.of(), List.of()));
    walk.own().forEach(step -> found.add(step, found.own));
    walk.byModules().forEach(step -> found.add(step, found.byModules));
    walk.own().stream()
        .filter(step -> graphs.isMissing(step.node().getArtifact()))
        .forEach(found::missing);
    graph.failures().forEach(failure -> found.failure(failure, walk));
    return found;
  }

  /** What it depends on by itself, the nearest first. */
  List<Component> own() {
    return own;
  }

  /** What comes to it only by the modules that it depends on. */
  List<Component> byModules() {
    return byModules;
  }

  /** What it depends on by itself and could not be found, each at the place that asks for it. */
  List<Problem> problems() {
    return problems;
  }

  /** One component, and the names that lead to it and are no longer its own. */
  private void add(GraphWalk.Step step, List<Component> components) {
    Artifact artifact = step.node().getArtifact();
    Component.Role role = role(step.node());
    Location place = place(step);
    components.add(
        new Component(name(artifact), artifact.getBaseVersion(), role, step.way(), place));
    for (Artifact former : step.node().getRelocations()) {
      components.add(
          new Component(name(former), former.getBaseVersion(), role, step.wayBy(former), place));
    }
  }

  private Location place(GraphWalk.Step step) {
    return placesOfDirect.computeIfAbsent(
        step.direct(), node -> places.ofDependency(project, asked(node)));
  }

  private boolean isModule(Artifact artifact) {
    return modules.has(artifact.getGroupId(), artifact.getArtifactId(), artifact.getBaseVersion());
  }

  private boolean isModule(Dependency one) {
    return modules.has(one.getGroupId(), one.getArtifactId(), one.getVersion());
  }

  private static PackageName name(Artifact artifact) {
    return PackageName.ofMaven(artifact.getGroupId(), artifact.getArtifactId());
  }

  /** What the POM asks for, which may lead to another name. */
  private static Artifact asked(DependencyNode node) {
    return node.getRelocations().isEmpty() ? node.getArtifact() : node.getRelocations().get(0);
  }

  private static Component.Role role(DependencyNode node) {
    String scope = node.getDependency() == null ? "" : node.getDependency().getScope();
    return NEEDED.contains(scope) ? Component.Role.NEEDED : Component.Role.ASIDE;
  }

  private void missing(GraphWalk.Step step) {
    Artifact artifact = step.node().getArtifact();
    problems.add(
        incomplete(
            place(step),
            "the POM of %s cannot be found or read, so nobody knows what comes with it"
                .formatted(name(artifact).with(artifact.getBaseVersion()))));
  }

  private void failure(Throwable failure, GraphWalk walk) {
    if (failure instanceof VersionRangeResolutionException range) {
      unresolved(range.getResult().getRequest().getArtifact(), walk);
    } else if (!(failure instanceof ArtifactDescriptorException)) {
      problems.add(
          incomplete(
              Location.startOf(places.pom(project)),
              "not all that the project depends on is known: "
                  + Names.visible(String.valueOf(failure.getMessage()))));
    }
  }

  /** What has a range of versions that nobody can look up is used all the same. */
  private void unresolved(Artifact artifact, GraphWalk walk) {
    if (places.isDirect(project, artifact)) {
      unresolved(name(artifact), List.of(), places.ofDependency(project, artifact));
      return;
    }
    Optional<GraphWalk.Step> asking =
        walk.own().stream().filter(step -> graphs.asks(step.node(), artifact)).findFirst();
    if (asking.isPresent()) {
      unresolved(name(artifact), asking.get().way(), place(asking.get()));
    } else if (project.getDependencies().stream().noneMatch(this::isModule)) {
      // a module that asks for it tells it by itself
      unresolved(name(artifact), List.of(), Location.startOf(places.pom(project)));
    }
  }

  private void unresolved(PackageName name, List<String> wayBefore, Location place) {
    List<String> way = new ArrayList<>(wayBefore);
    way.add(name.toString());
    own.add(new Component(name, "", Component.Role.NEEDED, way, place));
    problems.add(
        incomplete(
            place,
            "no version of %s can be found, so nobody knows what comes with it".formatted(name)));
  }

  private static Problem incomplete(Location place, String message) {
    return Problem.of(
        Rule.INCOMPLETE_INVENTORY,
        place,
        message,
        "Offline, run the goal once without -o; else look whether the repositories have it.");
  }
}
