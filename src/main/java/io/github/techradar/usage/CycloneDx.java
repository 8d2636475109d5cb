package io.github.techradar.usage;

import io.github.techradar.model.FaultBarrier;
import io.github.techradar.model.Problem;
import io.github.techradar.source.ReadingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes an inventory of one document of CycloneDX. */
final class CycloneDx {

  private CycloneDx() {}

  /**
   * Reads a document.
   *
   * @param path the file's path, as problems have it
   * @param bytes what it has in it
   * @param names the packages of documents that were read before
   * @return its inventory and what is wrong with some of its components; or why there is none
   */
  static InventoryReading read(String path, byte[] bytes, PackageNames names) {
    return FaultBarrier.around(
        path,
        () -> {
          try {
            BomProblems problems = new BomProblems();
            Bom bom = BomParser.parse(BomText.of(path, bytes), names, problems);
            Inventory inventory = inventory(path, bom, problems);
            return new InventoryReading(List.of(inventory), problems.all(), List.of());
          } catch (ReadingException e) {
            return unread(path, e.problem());
          }
        },
        fault -> unread(path, fault));
  }

  static InventoryReading unread(String path, Problem problem) {
    return new InventoryReading(List.of(), List.of(problem), List.of(path));
  }

  private static Inventory inventory(String path, Bom bom, BomProblems problems) {
    List<List<String>> ways = BomWays.of(bom);
    Map<PackageNames.Versioned, Component> components = new LinkedHashMap<>();
    for (int number = 0; number < ways.size(); number++) {
      Bom.Part part = bom.parts().get(number);
      List<String> way = ways.get(number);
      if (way.isEmpty()) {
        continue; // the project itself
      }
      if (part.named().isPresent()) {
        components.merge(
            part.named().get(), component(part, part.named().get(), way), CycloneDx::nearer);
      } else if (part.isNameless()) {
        problems.nameless(part);
      }
    }
    return new Inventory(
        ProjectName.of(bom.root().map(Bom.Part::label), path),
        bom.root().map(Bom.Part::version).orElse(""),
        path,
        new ArrayList<>(components.values()));
  }

  private static Component component(
      Bom.Part part, PackageNames.Versioned named, List<String> way) {
    return new Component(named.name(), named.version(), role(part), way, part.place());
  }

  private static Component.Role role(Bom.Part part) {
    boolean isAside =
        part.isForDevelopment()
            || part.scope().equals("optional")
            || part.scope().equals("excluded");
    return isAside ? Component.Role.ASIDE : Component.Role.NEEDED;
  }

  /** One for two that differ by what their package URLs say besides: the nearer, if so needed. */
  private static Component nearer(Component one, Component other) {
    Component nearer = other.way().size() < one.way().size() ? other : one;
    boolean isNeeded = one.role() == Component.Role.NEEDED || other.role() == Component.Role.NEEDED;
    return new Component(
        nearer.name(),
        nearer.version(),
        isNeeded ? Component.Role.NEEDED : Component.Role.ASIDE,
        nearer.way(),
        nearer.location());
  }
}
