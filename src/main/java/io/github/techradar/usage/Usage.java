package io.github.techradar.usage;

import io.github.techradar.model.Counts;
import io.github.techradar.model.Problem;
import io.github.techradar.packages.Versions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What projects use, held against what a radar has decided. */
public final class Usage {

  private final Policy policy;
  private final InventoryReading reading;
  private final Map<String, List<Use>> byEntry = new LinkedHashMap<>();
  private final Map<Policy.Ignored, Integer> ignored = new LinkedHashMap<>();
  private final Map<String, List<Family.Member>> unlisted = new LinkedHashMap<>();
  private final Map<Inventory, Integer> counted = new HashMap<>();
  private final Sums sums;

  /**
   * Where every component and every entry went. Each of the two lines adds up.
   *
   * @param projects how many inventories there are
   * @param components what these have, each in each
   * @param uses those that an entry's coordinates match
   * @param ignored those that are ignored
   * @param unlisted all others
   * @param entries the published entries
   * @param used those with a use
   * @param usedNowhere those with coordinates and no use
   * @param withoutCoordinates those that cannot be told of
   */
  public record Sums(
      int projects,
      int components,
      int uses,
      int ignored,
      int unlisted,
      int entries,
      int used,
      int usedNowhere,
      int withoutCoordinates) {

    /**
     * @throws IllegalStateException if a component or an entry was lost or counted twice
     */
    public Sums {
      if (components != uses + ignored + unlisted
          || entries != used + usedNowhere + withoutCoordinates) {
        throw new IllegalStateException(
            "%s components = %s + %s + %s and %s entries = %s + %s + %s do not add up"
                .formatted(
                    components,
                    uses,
                    ignored,
                    unlisted,
                    entries,
                    used,
                    usedNowhere,
                    withoutCoordinates));
      }
    }

    /** The components as the sum that they are. */
    public String ofComponents() {
      return "%s of %s = %s of %s + %s ignored + %s unlisted"
          .formatted(
              Counts.plural(components, "component", "components"),
              Counts.plural(projects, "project", "projects"),
              Counts.plural(uses, "use", "uses"),
              Counts.plural(used, "entry", "entries"),
              ignored,
              unlisted);
    }

    /** The entries as the sum that they are. */
    public String ofEntries() {
      return "%s = %s used + %s used nowhere + %s without coordinates"
          .formatted(
              Counts.plural(entries, "entry", "entries"), used, usedNowhere, withoutCoordinates);
    }
  }

  private Usage(Policy policy, InventoryReading reading) {
    this.policy = policy;
    this.reading = reading;
    policy.entries().forEach(entry -> byEntry.put(entry.id(), new ArrayList<>()));
    policy.ignored().forEach(rule -> ignored.put(rule, 0));
    Claims claims = new Claims(policy);
    int components = 0;
    int unlistedComponents = 0;
    int ignoredComponents = 0;
    for (Inventory inventory : reading.inventories()) {
      int before = components;
      for (Component component : inventory.components()) {
        Optional<Use> use = claims.use(inventory, component);
        Optional<Policy.Ignored> rule =
            use.isPresent() ? Optional.empty() : claims.ignored(component);
        if (use.isPresent()) {
          components++;
          byEntry.computeIfAbsent(use.get().entry().id(), id -> new ArrayList<>()).add(use.get());
        } else if (rule.isPresent()) {
          components++;
          ignoredComponents++;
          ignored.merge(rule.get(), 1, Integer::sum);
        } else if (component.role().isDependency()) {
          components++;
          unlistedComponents++;
          if (component.isChosen() && !claims.areOn(component.name())) {
            unlisted
                .computeIfAbsent(component.name().family(), family -> new ArrayList<>())
                .add(new Family.Member(inventory, component));
          }
        }
      }
      counted.put(inventory, components - before);
    }
    this.sums = sums(components, ignoredComponents, unlistedComponents);
  }

  private Sums sums(int components, int ignoredComponents, int unlistedComponents) {
    int used = (int) byEntry.values().stream().filter(uses -> !uses.isEmpty()).count();
    int without =
        (int) policy.entries().stream().filter(entry -> entry.coordinates().isEmpty()).count();
    return new Sums(
        reading.inventories().size(),
        components,
        byEntry.values().stream().mapToInt(List::size).sum(),
        ignoredComponents,
        unlistedComponents,
        policy.entries().size(),
        used,
        usedNowhere().size(),
        without);
  }

  /**
   * Holds inventories against a radar. How a project is built, its parents, imported bills of
   * materials, plugins and extensions, counts where an entry or a rule to ignore names it, and
   * nowhere else.
   *
   * @param policy what the radar has decided
   * @param reading what the projects use
   */
  public static Usage of(Policy policy, InventoryReading reading) {
    return new Usage(policy, reading);
  }

  /** What the radar has decided. */
  public Policy policy() {
    return policy;
  }

  /** The projects, in the order in which they were read. */
  public List<Inventory> inventories() {
    return reading.inventories();
  }

  /** How many of a project's components are counted; the sum over all is that of the sums. */
  public int components(Inventory inventory) {
    return counted.getOrDefault(inventory, 0);
  }

  /** The files that are no inventory, though they should be. */
  public List<String> unread() {
    return reading.unread();
  }

  /** What keeps a file from being an inventory, as its problem says it. */
  public Optional<Problem> whyUnread(String file) {
    return reading.problems().stream()
        .filter(problem -> problem.location().path().equals(file))
        .findFirst();
  }

  /** Where everything went. */
  public Sums sums() {
    return sums;
  }

  /** The uses of an entry, in the order of the projects. */
  public List<Use> uses(String entryId) {
    return List.copyOf(byEntry.getOrDefault(entryId, List.of()));
  }

  /** All uses, in the order of the entries and then of the projects. */
  public List<Use> uses() {
    return byEntry.values().stream().flatMap(List::stream).toList();
  }

  /** The entries with uses, those that are banned first, else in the order of the radar. */
  public List<Policy.Decision> used() {
    return policy.entries().stream()
        .filter(entry -> !uses(entry.id()).isEmpty())
        .sorted(Comparator.comparing(entry -> !entry.isBanned()))
        .toList();
  }

  /** The entries with coordinates and no use, in the order of the radar. */
  public List<Policy.Decision> usedNowhere() {
    return policy.entries().stream()
        .filter(entry -> !entry.coordinates().isEmpty() && uses(entry.id()).isEmpty())
        .toList();
  }

  /**
   * What projects have chosen, direct dependencies to compile or to run, and no entry names, by
   * families: those of most projects first.
   */
  public List<Family> unlisted() {
    return unlisted.entrySet().stream()
        .map(family -> new Family(family.getKey(), family.getValue()))
        .sorted(Family.MOST_USED)
        .toList();
  }

  /**
   * The same problem, if it were of a use that was asked for directly: who accepts that accepts
   * what is left of it, too.
   *
   * @return empty if it is of no use that comes by another dependency
   */
  public static Optional<Problem> asDirect(Problem problem) {
    String message = problem.message();
    return message.endsWith(UsageProblems.BROUGHT)
        ? Optional.of(
            problem.saying(message.substring(0, message.length() - UsageProblems.BROUGHT.length())))
        : Optional.empty();
  }

  /** What is wrong, sorted, with what it weighs; without what cannot be read or was not found. */
  public List<Problem> problems() {
    return UsageProblems.of(this);
  }

  /** How many components each rule to ignore has taken, in the order of the rules. */
  public Map<Policy.Ignored, Integer> ignored() {
    return new LinkedHashMap<>(ignored);
  }

  /** The versions that a project uses of an entry, from old to new, each once. */
  public static List<String> versions(List<Use> uses) {
    return uses.stream()
        .map(use -> use.component().version())
        .filter(version -> !version.isEmpty())
        .distinct()
        .sorted(Versions.ORDER)
        .collect(Collectors.toList());
  }
}
