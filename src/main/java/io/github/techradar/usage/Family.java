package io.github.techradar.usage;

import io.github.techradar.packages.PackageName;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Packages of one group or scope that projects have chosen and no entry names.
 *
 * @param name the group, the scope, or the name of a package that has neither
 * @param members what belongs to it and is used; never empty
 */
public record Family(String name, List<Member> members) {

  /** Those that most projects use first, then by name. */
  static final Comparator<Family> MOST_USED =
      Comparator.comparingInt((Family family) -> -family.projects().size())
          .thenComparing(Family::name);

  public Family {
    members = List.copyOf(members);
  }

  /** A component that no entry names, in the project that has chosen it. */
  public record Member(Inventory inventory, Component component) {}

  /** The projects that use any of it, by their names. */
  public List<Inventory> projects() {
    return members.stream().map(Member::inventory).distinct().toList();
  }

  /** The packages of it that are used, with the number of projects that use each, by name. */
  public Map<PackageName, Long> packages() {
    return members.stream()
        .collect(
            Collectors.groupingBy(
                member -> member.component().name(),
                () -> new TreeMap<>(Comparator.comparing(PackageName::toString)),
                Collectors.mapping(
                    Member::inventory,
                    Collectors.collectingAndThen(
                        Collectors.toSet(), projects -> (long) projects.size()))));
  }
}
