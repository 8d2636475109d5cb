package io.github.techradar.maven;

import io.github.techradar.model.Problem;
import io.github.techradar.usage.Component;
import io.github.techradar.usage.Inventory;
import io.github.techradar.usage.InventoryReading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;

/**
 * What the projects of a build use, by their POMs alone: no jar is fetched, and no module needs to
 * have been built. Modules are no components of each other, and what comes by a module is told
 * where that module is; unless it comes in another version than there.
 */
final class ReactorInventories {

  private final MavenSession session;
  private final DependencyGraphs graphs;
  private final PomPlaces places;
  private final Modules.Names modules;
  private final ParentPoms parents;

  /**
   * @param modules what the modules are called
   * @param places knows where things are declared
   */
  ReactorInventories(
      MavenSession session, RepositorySystem resolver, Modules.Names modules, PomPlaces places) {
    this.session = session;
    this.modules = modules;
    this.graphs = new DependencyGraphs(session, resolver);
    this.places = places;
    this.parents = new ParentPoms(session, resolver, places);
  }

  /** One for each chosen project, in the order of the build. */
  InventoryReading read() {
    Map<MavenProject, DependencyComponents> dependencies = new LinkedHashMap<>();
    Set<String> told = new HashSet<>();
    for (MavenProject project : session.getAllProjects()) {
      DependencyComponents found = DependencyComponents.of(project, modules, places, graphs);
      found.own().forEach(component -> told.add(component.toString()));
      dependencies.put(project, found);
    }
    List<Inventory> inventories = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (MavenProject project : session.getProjects()) {
      Map<String, Component> components = new LinkedHashMap<>();
      DeclaredComponents.of(project, modules, places, parents).forEach(one -> add(one, components));
      DependencyComponents found =
          dependencies.computeIfAbsent(
              project, any -> DependencyComponents.of(project, modules, places, graphs));
      found.own().forEach(one -> add(one, components));
      found.byModules().stream()
          .filter(component -> !told.contains(component.toString()))
          .filter(component -> !modules.leadElsewhere(component.way()))
          .forEach(one -> add(one, components));
      problems.addAll(found.problems());
      inventories.add(
          new Inventory(
              project.getGroupId() + ":" + project.getArtifactId(),
              project.getVersion(),
              places.pom(project),
              List.copyOf(components.values())));
    }
    return new InventoryReading(inventories, problems, List.of());
  }

  /** Each name with each version once, in each of its roles; of two the one that was chosen. */
  private static void add(Component one, Map<String, Component> components) {
    String key = one + (one.role().isDependency() ? "" : " " + one.role() + one.location());
    components.merge(key, one, (first, second) -> second.isChosen() ? second : first);
  }
}
