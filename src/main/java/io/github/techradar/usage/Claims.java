package io.github.techradar.usage;

import io.github.techradar.packages.PackageName;
import io.github.techradar.packages.PackagePattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which entry has a package, by the patterns of its coordinates, and which rule ignores it. */
final class Claims {

  private final Policy policy;
  private final Map<PackageName, List<Claim>> byName = new HashMap<>();

  /** A pattern of an entry that names a package. */
  private record Claim(Policy.Decision entry, PackagePattern pattern) {}

  Claims(Policy policy) {
    this.policy = policy;
  }

  /** Whether an entry names this package, in whatever version. */
  boolean areOn(PackageName name) {
    return !claims(name).isEmpty();
  }

  /**
   * The use that a component is. Of the entries that name it the one with the most specific pattern
   * has it, if its version is meant there; else the next. If none of them means that version, it is
   * outside of the first that is not banned, for what is banned names the versions that are.
   */
  Optional<Use> use(Inventory inventory, Component component) {
    List<Claim> naming = claims(component.name());
    if (component.version().isEmpty()) {
      return ofUnknownVersion(naming).map(entry -> new Use(entry, inventory, component, false));
    }
    for (Claim claim : naming) {
      if (claim.pattern().versions().include(component.version())) {
        return Optional.of(new Use(claim.entry(), inventory, component, false));
      }
    }
    return naming.stream()
        .map(Claim::entry)
        .filter(entry -> !entry.isBanned())
        .findFirst()
        .map(entry -> new Use(entry, inventory, component, true));
  }

  /** What is about all versions has an unknown one; else what is not banned, and then any. */
  private static Optional<Policy.Decision> ofUnknownVersion(List<Claim> naming) {
    return naming.stream()
        .min(
            Comparator.comparing((Claim claim) -> !claim.pattern().isOfAllVersions())
                .thenComparing(claim -> claim.entry().isBanned()))
        .map(Claim::entry);
  }

  private List<Claim> claims(PackageName name) {
    return byName.computeIfAbsent(name, this::search);
  }

  private List<Claim> search(PackageName name) {
    List<Claim> naming = new ArrayList<>();
    for (Policy.Decision entry : policy.entries()) {
      for (PackagePattern pattern : entry.coordinates()) {
        if (pattern.names(name)) {
          naming.add(new Claim(entry, pattern));
        }
      }
    }
    naming.sort(Comparator.comparing(Claim::pattern, PackagePattern.MOST_SPECIFIC));
    return List.copyOf(naming);
  }

  /** The rule to ignore a component, the most specific one if there are several. */
  Optional<Policy.Ignored> ignored(Component component) {
    return policy.ignored().stream()
        .filter(rule -> rule.pattern().names(component.name()))
        .filter(
            rule ->
                component.version().isEmpty()
                    || rule.pattern().versions().include(component.version()))
        .min(Comparator.comparing(Policy.Ignored::pattern, PackagePattern.MOST_SPECIFIC));
  }
}
