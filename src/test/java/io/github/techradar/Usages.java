package io.github.techradar;

import io.github.techradar.model.Entry;
import io.github.techradar.model.Location;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Ring;
import io.github.techradar.model.Rule;
import io.github.techradar.model.Severities;
import io.github.techradar.packages.PackageName;
import io.github.techradar.packages.PackagePattern;
import io.github.techradar.usage.Component;
import io.github.techradar.usage.Inventory;
import io.github.techradar.usage.InventoryReading;
import io.github.techradar.usage.Policy;
import io.github.techradar.usage.Usage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** What projects use, in few words for tests. */
public final class Usages {

  private Usages() {}

  /** What inventories of which all could be read say of a radar. */
  public static Usage of(Radar radar, Inventory... inventories) {
    return of(radar, List.of(), inventories);
  }

  /** The same, with files that could not be read. */
  public static Usage of(Radar radar, List<String> unread, Inventory... inventories) {
    List<Problem> problems =
        unread.stream()
            .map(
                file ->
                    Problem.of(
                        Rule.INVALID_INVENTORY,
                        new Location(file, 3, 7),
                        "this is not JSON",
                        "Mend it."))
            .toList();
    return Usage.of(policy(radar), new InventoryReading(List.of(inventories), problems, unread));
  }

  /** What a radar has decided. */
  public static Policy policy(Radar radar) {
    List<String> banned = radar.definition().export().banned();
    return new Policy(
        radar.definition().title(),
        radar.published().stream().map(entry -> decision(entry, banned)).toList(),
        radar.definition().usage().ignore().stream()
            .flatMap(
                ignored ->
                    ignored.coordinates().stream()
                        .map(text -> new Policy.Ignored(PackagePattern.of(text), ignored.reason())))
            .toList(),
        Severities.USUAL);
  }

  private static Policy.Decision decision(Entry entry, List<String> banned) {
    return new Policy.Decision(
        entry.id(),
        entry.title(),
        entry.status().name(),
        entry.status() instanceof Ring,
        banned.contains(entry.status().id()),
        entry.coordinates().stream().map(PackagePattern::of).toList(),
        "",
        Optional.empty(),
        Optional.empty());
  }

  /** A project with the file that tells of it. */
  public static Inventory project(String name, String version, Component... components) {
    String source = "inventories/%s-%s.json".formatted(name.replaceAll("\\W+", "-"), version);
    return new Inventory(name, version, source, List.of(components));
  }

  /** A component that the project has chosen, as a package URL with its version. */
  public static Component direct(String url) {
    return through(url);
  }

  /**
   * A component that comes by others.
   *
   * @param way the package URLs of these and, last, of the component
   */
  public static Component through(String... way) {
    PackageName.Versioned last = PackageName.ofUrl(way[way.length - 1]);
    return new Component(
        last.name(),
        last.version().orElse(""),
        Component.Role.NEEDED,
        Arrays.stream(way).map(Usages::spelled).toList(),
        new Location("inventory.json", 1, 1));
  }

  /**
   * A component that is called whatever a test wishes.
   *
   * @param way how the project comes to it
   */
  public static Component named(String type, String namespace, String name, String... way) {
    return new Component(
        new PackageName(type, namespace, name),
        way[way.length - 1],
        Component.Role.NEEDED,
        List.of(way),
        new Location("inventory.json", 1, 1));
  }

  private static String spelled(String url) {
    PackageName.Versioned versioned = PackageName.ofUrl(url);
    return versioned.name().with(versioned.version().orElse(""));
  }

  /**
   * Projects that use packages {@code com.example:lib-0} and so on, every other one by a way.
   *
   * @param seed the same gives the same
   */
  public static Inventory[] madeUp(int projects, int packages, int components, long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, projects)
        .mapToObj(
            i ->
                project(
                    "com.example.team%s:service-%s".formatted(i % 9, i),
                    "1." + i,
                    random
                        .ints(0, packages)
                        .distinct()
                        .limit(components)
                        .mapToObj(n -> madeUp(n, random.nextInt(4)))
                        .toArray(Component[]::new)))
        .toArray(Inventory[]::new);
  }

  private static Component madeUp(int number, int version) {
    String url = "pkg:maven/com.example/lib-%s@%s.0.%s".formatted(number, version, number % 7);
    return number % 2 == 0
        ? direct(url)
        : through("pkg:maven/com.example/starter@1.0", "pkg:maven/com.example/middle@1.0", url);
  }
}
