package io.github.techradar.usage;

import io.github.techradar.model.Counts;
import io.github.techradar.model.Names;
import io.github.techradar.packages.PackageName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What people may want to add to their radar, by what is used: entries for what is in most projects
 * and has none, and coordinates for entries without any. All of it is guessed from names, so it is
 * told and never written.
 */
public final class Suggestions {

  private static final int MOST_FAMILIES = 10;

  /** What stands around front matter. */
  private static final String FENCE = "---";

  private final Usage usage;

  private Suggestions(Usage usage) {
    this.usage = usage;
  }

  /** The lines to print, in a form that no terminal and no build obeys; never empty. */
  public static List<String> of(Usage usage) {
    Suggestions suggestions = new Suggestions(usage);
    List<String> lines = new ArrayList<>(suggestions.entries());
    lines.addAll(suggestions.coordinates());
    return lines.isEmpty()
        ? List.of("Nothing to suggest: the radar names all that projects have chosen.")
        : lines.stream().map(line -> line.equals(FENCE) ? line : Names.visible(line)).toList();
  }

  private List<String> entries() {
    List<Family> families =
        usage.unlisted().stream().filter(family -> !isToldAsCoordinates(family)).toList();
    List<String> lines = new ArrayList<>();
    if (!families.isEmpty()) {
      lines.add(
          "Guesses: entries for what projects have chosen and the radar does not name, most used"
              + " first.");
    }
    families.stream().limit(MOST_FAMILIES).forEach(family -> lines.addAll(entry(family)));
    if (families.size() > MOST_FAMILIES) {
      lines.add("");
      lines.add("%s more in usage.json.".formatted(families.size() - MOST_FAMILIES));
    }
    return lines;
  }

  /** Whether entries that lack coordinates get all of it as a guess: that needs no new entry. */
  private boolean isToldAsCoordinates(Family family) {
    return lacksCoordinates(Names.slug(Titles.lastWord(family.name())))
        || family.packages().keySet().stream()
            .allMatch(name -> Titles.slugs(name).stream().anyMatch(this::lacksCoordinates));
  }

  private boolean lacksCoordinates(String slug) {
    return usage.policy().entries().stream()
        .filter(entry -> entry.coordinates().isEmpty())
        .anyMatch(entry -> Names.slug(entry.title()).equals(slug));
  }

  /** The file of an entry, but for what only people can decide. */
  private List<String> entry(Family family) {
    Map<PackageName, Long> packages = family.packages();
    String title = Titles.of(family);
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        "%s.md, for %s of %s"
            .formatted(
                Names.slug(title),
                Counts.plural(family.projects().size(), "project", "projects"),
                usage.inventories().size()));
    lines.add(FENCE);
    lines.add("title: " + (title.startsWith("@") ? "\"%s\"".formatted(title) : title));
    lines.add("status:  # " + String.join(", ", usage.policy().statuses()));
    lines.add("quadrant:  # " + String.join(", ", usage.policy().quadrants()));
    lines.add("coordinates: [\"%s\"]".formatted(pattern(family, packages)));
    lines.add(FENCE);
    return lines;
  }

  private static String pattern(Family family, Map<PackageName, Long> packages) {
    PackageName first = packages.keySet().iterator().next();
    if (packages.size() == 1) {
      return first.toString();
    }
    return family.name() + (first.isMaven() ? ":*" : "/*");
  }

  /** For entries without coordinates what is called just as they are. */
  private List<String> coordinates() {
    Map<String, Map<String, Set<Inventory>>> found = bySlug();
    List<String> lines = new ArrayList<>();
    for (Policy.Decision entry : usage.policy().entries()) {
      Map<String, Set<Inventory>> patterns = found.get(Names.slug(entry.title()));
      if (entry.coordinates().isEmpty() && patterns != null) {
        if (lines.isEmpty()) {
          lines.add("");
          lines.add("Guesses: coordinates for entries without any, as they have the same name.");
        }
        patterns.forEach(
            (pattern, projects) ->
                lines.add(
                    "    %s (%s): coordinates: [\"%s\"], in %s"
                        .formatted(
                            entry.title(),
                            entry.id(),
                            pattern,
                            Counts.plural(projects.size(), "project", "projects"))));
      }
    }
    return lines;
  }

  /** The projects that use something by the words of its name, or of the last of its group. */
  private Map<String, Map<String, Set<Inventory>>> bySlug() {
    Map<String, Map<String, Set<Inventory>>> found = new LinkedHashMap<>();
    for (Inventory inventory : usage.inventories()) {
      for (Component component : inventory.components()) {
        PackageName name = component.name();
        Titles.slugs(name).forEach(slug -> add(found, slug, name.toString(), inventory));
        if (!name.family().equals(name.toString())) {
          String all = name.family() + (name.isMaven() ? ":*" : "/*");
          add(found, Names.slug(Titles.lastWord(name.family())), all, inventory);
        }
      }
    }
    return found;
  }

  private static void add(
      Map<String, Map<String, Set<Inventory>>> found,
      String slug,
      String pattern,
      Inventory inventory) {
    found
        .computeIfAbsent(slug, any -> new TreeMap<>())
        .computeIfAbsent(pattern, any -> new LinkedHashSet<>())
        .add(inventory);
  }
}
