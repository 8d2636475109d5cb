package io.github.techradar.maven;

import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.packages.PackageName;
import io.github.techradar.usage.Component;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final DependencyGraphs.Graph graph;
  private final List<Component> components = new ArrayList<>();
  private final Map<String, Component> byName = new HashMap<>();

  /**
   * A node of the graph, and how the project comes to it.
   *
   * @param isByModule whether that is by a module
   */
  private record Step(DependencyNode node, List<String> way, Location place, boolean isByModule) {}

  private DependencyComponents(
      MavenProject project, Modules.Names modules, PomPlaces places, DependencyGraphs.Graph graph) {
    this.project = project;
    this.modules = modules;
    this.places = places;
    this.graph = graph;
  }

  /** What a project depends on by itself. */
  static DependencyComponents own(
      MavenProject project, Modules.Names modules, PomPlaces places, DependencyGraphs.Graph graph) {
    DependencyComponents found = new DependencyComponents(project, modules, places, graph);
    graph.root().ifPresent(root -> found.walk(root, false));
    found.unresolved();
    return found;
  }

  /** What comes to a project by the modules that it depends on. */
  static DependencyComponents byModules(
      MavenProject project, Modules.Names modules, PomPlaces places, DependencyGraphs.Graph graph) {
    DependencyComponents found = new DependencyComponents(project, modules, places, graph);
    graph.root().ifPresent(root -> found.walk(root, true));
    return found;
  }

  /** What it depends on, the nearest first. */
  List<Component> components() {
    return components;
  }

  /** The shortest way to each; a graph may have cycles, and a node more than one parent. */
  private void walk(DependencyNode root, boolean onlyByModules) {
    IdentityHashMap<DependencyNode, Boolean> seen = new IdentityHashMap<>();
    Deque<Step> next = new ArrayDeque<>();
    for (DependencyNode node : root.getChildren()) {
      next.add(new Step(node, List.of(), places.ofDependency(project, asked(node)), false));
    }
    while (!next.isEmpty()) {
      Step step = next.remove();
      Artifact artifact = step.node().getArtifact();
      if (artifact == null || seen.put(step.node(), true) != null) {
        continue;
      }
      PackageName name = name(artifact);
      List<String> way = new ArrayList<>(step.way());
      way.add(name.with(artifact.getBaseVersion()));
      boolean isModule = isModule(artifact);
      if (!isModule && (step.isByModule() || !onlyByModules)) {
        add(new Component(name, artifact.getBaseVersion(), role(step.node()), way, step.place()));
        addRelocated(step);
      }
      boolean isByModule = isModule || step.isByModule();
      step.node()
          .getChildren()
          .forEach(node -> next.add(new Step(node, way, step.place(), isByModule)));
    }
  }

  /** The names that lead to an artifact and are no longer its own. */
  private void addRelocated(Step step) {
    for (Artifact former : step.node().getRelocations()) {
      PackageName name = name(former);
      List<String> way = new ArrayList<>(step.way());
      way.add(name.with(former.getBaseVersion()));
      add(new Component(name, former.getBaseVersion(), role(step.node()), way, step.place()));
    }
  }

  private void add(Component component) {
    components.add(component);
    byName.putIfAbsent(component.name().toString(), component);
  }

  private boolean isModule(Artifact artifact) {
    return modules.has(artifact.getGroupId(), artifact.getArtifactId(), artifact.getBaseVersion());
  }

  private static PackageName name(Artifact artifact) {
    return PackageName.ofMaven(artifact.getGroupId(), artifact.getArtifactId());
  }

  /** The name that the POM asks for, which may lead to another one. */
  private static String asked(DependencyNode node) {
    return node.getRelocations().isEmpty()
        ? name(node.getArtifact()).toString()
        : name(node.getRelocations().get(0)).toString();
  }

  private static Component.Role role(DependencyNode node) {
    String scope = node.getDependency() == null ? "" : node.getDependency().getScope();
    return NEEDED.contains(scope) ? Component.Role.NEEDED : Component.Role.ASIDE;
  }

  /** What has a range of versions that nobody can look up is used all the same. */
  private void unresolved() {
    for (Exception failure : graph.failures()) {
      if (failure instanceof VersionRangeResolutionException range) {
        Artifact artifact = range.getResult().getRequest().getArtifact();
        PackageName name = name(artifact);
        Location place = places.ofDependency(project, name.toString());
        add(new Component(name, "", Component.Role.NEEDED, List.of(name.toString()), place));
      }
    }
  }

  /** What could not be found, each at the place that asks for it. */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (Exception failure : graph.failures()) {
      if (failure instanceof ArtifactDescriptorException missing) {
        Artifact artifact = missing.getResult().getRequest().getArtifact();
        if (!isModule(artifact)) { // one that is not chosen; what it uses is told where it is
          problems.add(missing(artifact));
        }
      } else if (failure instanceof VersionRangeResolutionException range) {
        PackageName name = name(range.getResult().getRequest().getArtifact());
        problems.add(
            incomplete(
                places.ofDependency(project, name.toString()),
                "no version of %s can be found, so nobody knows what comes with it"
                    .formatted(name)));
      } else {
        problems.add(
            incomplete(
                Location.startOf(places.pom(project)),
                "not all that the project depends on is known: "
                    + Names.visible(String.valueOf(failure.getMessage()))));
      }
    }
    return problems;
  }

  private Problem missing(Artifact artifact) {
    PackageName name = name(artifact);
    Component known = byName.get(name.toString());
    Location place =
        known == null ? places.ofDependency(project, name.toString()) : known.location();
    return incomplete(
        place,
        "the POM of %s cannot be found or read, so nobody knows what comes with it"
            .formatted(name.with(artifact.getBaseVersion())));
  }

  private static Problem incomplete(Location place, String message) {
    return Problem.of(
        Rule.INCOMPLETE_INVENTORY,
        place,
        message,
        "Offline, run the goal once without -o; else look whether the repositories have it.");
  }
}
