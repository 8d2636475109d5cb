package io.github.techradar.site;

import io.github.techradar.model.Names;
import io.github.techradar.packages.Versions;
import io.github.techradar.usage.Component;
import io.github.techradar.usage.Inventory;
import io.github.techradar.usage.Usage;
import io.github.techradar.usage.Use;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one project uses of an entry.
 *
 * @param project the project
 * @param uses what it uses; never empty
 */
record ProjectUse(Inventory project, List<Use> uses) {

  /** Projects by their names, those of one name from old to new. */
  static final Comparator<Inventory> ORDER =
      Comparator.comparing(Inventory::project, Names.READING_ORDER)
          .thenComparing(Inventory::version, Versions.ORDER)
          .thenComparing(Inventory::source);

  ProjectUse {
    uses = List.copyOf(uses);
  }

  /** The projects of uses, each once, in their order. */
  static List<ProjectUse> of(List<Use> uses) {
    Map<Inventory, List<Use>> byProject = new HashMap<>();
    uses.forEach(
        use -> byProject.computeIfAbsent(use.inventory(), project -> new ArrayList<>()).add(use));
    return byProject.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(ORDER))
        .map(project -> new ProjectUse(project.getKey(), project.getValue()))
        .toList();
  }

  /** The versions that it uses, from old to new; empty if nobody knows any. */
  List<String> versions() {
    return Usage.versions(uses);
  }

  /** Whether the entry does not mean a version, at least not of all packages that have it. */
  boolean isOutside(String version) {
    return uses.stream()
        .anyMatch(use -> use.isOutside() && use.component().version().equals(version));
  }

  /** What it asks for by itself, by the names of the packages without their groups. */
  List<String> direct() {
    return uses.stream()
        .map(Use::component)
        .filter(Component::isDirect)
        .map(component -> component.name().name())
        .distinct()
        .sorted()
        .toList();
  }

  /** The shortest way from the project to what it uses; of equally short ones the first. */
  List<String> way() {
    return uses.stream()
        .map(use -> use.component().way())
        .min(Comparator.<List<String>>comparingInt(List::size).thenComparing(List::toString))
        .orElseThrow();
  }
}
