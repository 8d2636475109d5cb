package io.github.techradar.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.model.Entry;
import io.github.techradar.packages.PackageName;
import io.github.techradar.packages.PackagePattern;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No document denies what the radar does not ban, and what the radar bans is denied or its entry
 * named: for radars made at random, read as the tools read them.
 */
class BansTest {

  private static final List<String> WORLDS =
      List.of("maven", "npm", "pypi", "golang", "docker", "conan");
  private static final List<String> NAMESPACES = List.of("g", "g.h", "*", "g*");
  private static final List<String> NAMES = List.of("a", "b", "a-b", "a.b", "*", "a*", "*b");
  private static final List<String> VERSIONS =
      List.of("1", "1.5", "2", "2.0-rc1", "2.7", "3.1", "4+b");
  private static final List<String> OF_MAVEN =
      List.of(
          "",
          "",
          "",
          ":1.5",
          ":[2]",
          ":[1,2)",
          ":(,2]",
          ":(,1.5],[3,)",
          ":2.*",
          ":(2,4)",
          ":*-rc1");
  private static final List<String> OF_OTHERS = List.of("", "", "", "@1.5", "@2.*", "@3.1");

  private static final Map<String, String> SOURCES =
      Map.of("maven", "maven", "npm", "npm", "pypi", "pypi", "golang", "go", "docker", "docker");

  @TempDir Path folder;

  private record Package(PackageName name, String version) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whatIsDeniedIsWhatIsBanned(long seed) {
    Random random = new Random(seed);
    int denied = 0;
    for (int round = 0; round < 10; round++) {
      Publication publication = radar(random, folder.resolve(String.valueOf(round)));
      denied += all(publication);
    }
    assertThat(denied).as("packages that are denied").isGreaterThan(300);
  }

  private static int all(Publication publication) {
    try {
      return review(publication)
          + track(publication)
          + enforcer(publication)
          + renovate(publication);
    } catch (AssertionError e) {
      String entries =
          publication.radar().published().stream()
              .map(entry -> entry.title() + " " + entry.status().name() + entry.coordinates())
              .collect(Collectors.joining("\n"));
      throw new AssertionError(entries + "\n" + e.getMessage(), e);
    }
  }

  private static int review(Publication publication) {
    Export export = ExportFormat.DEPENDENCY_REVIEW.write(publication);
    ToolRules.check(ExportFormat.DEPENDENCY_REVIEW, export);
    DeniedByReview review = DeniedByReview.of(export.documents().get(0).text());
    int denied = 0;
    for (Package used : packages()) {
      boolean isDenied = review.denies(used.name(), used.version());
      Optional<Entry> ban = ban(publication, used);
      if (isDenied) {
        denied++;
        // it knows no worlds, so it denies what has the same name in another one
        assertThat(WORLDS)
            .as("%s is banned in some world: %s", used, text(export))
            .anyMatch(world -> ban(publication, in(world, used)).isPresent());
      }
      if (isAsTheIndexHasIt(used.name())) {
        ban.ifPresent(entry -> assertDeniedOrNamed(isDenied, entry, export, used));
      }
    }
    return denied;
  }

  /** The action compares letters, and nobody can write all spellings that PyPI takes for one. */
  private static boolean isAsTheIndexHasIt(PackageName name) {
    return !name.type().equals("pypi") || name.spellings().size() == 1;
  }

  private static Package in(String world, Package used) {
    return new Package(
        new PackageName(world, used.name().namespace(), used.name().name()), used.version());
  }

  private static int track(Publication publication) {
    Export export = ExportFormat.DEPENDENCY_TRACK.write(publication);
    ToolRules.check(ExportFormat.DEPENDENCY_TRACK, export);
    ViolationsOfTrack policy = new ViolationsOfTrack(ToolRules.json(export));
    int denied = 0;
    for (Package used : packages()) {
      boolean isDenied = policy.has(used.name(), used.version(), false);
      assertThat(policy.has(used.name(), used.version(), true)).isEqualTo(isDenied);
      denied += assertBanned(isDenied, publication, export, used);
    }
    return denied;
  }

  private static int enforcer(Publication publication) {
    Export export = ExportFormat.ENFORCER.write(publication);
    ToolRules.check(ExportFormat.ENFORCER, export);
    BannedByEnforcer rules = new BannedByEnforcer(ToolRules.rules(export));
    int denied = 0;
    for (Package used : packages()) {
      if (used.name().isMaven()) {
        boolean isDenied = rules.bans(used.name(), used.version());
        denied += assertBanned(isDenied, publication, export, used);
      }
    }
    return denied;
  }

  private static boolean isMeant(String coordinates, Package used) {
    PackagePattern pattern = PackagePattern.of(coordinates);
    return pattern.names(used.name()) && pattern.versions().include(used.version());
  }

  private static int renovate(Publication publication) {
    Export export = ExportFormat.RENOVATE.write(publication);
    ToolRules.check(ExportFormat.RENOVATE, export);
    RulesOfRenovate rules = new RulesOfRenovate(ToolRules.json(export));
    int denied = 0;
    for (Package used : packages()) {
      String source = SOURCES.getOrDefault(used.name().type(), "none");
      boolean isNoted = rules.notes(source, used.name(), used.version());
      denied += assertBanned(isNoted, publication, export, used);
      Optional<Entry> ban = ban(publication, used);
      for (String version : VERSIONS) {
        Package next = new Package(used.name(), version);
        boolean isKeptOut = rules.keepsOut(source, used.name(), used.version(), version);
        if (ban.isEmpty()) {
          denied += assertBanned(isKeptOut, publication, export, next);
        } else if (!isNamed(ban.get(), export)) {
          assertThat(isKeptOut).as("%s is used already: %s", used, text(export)).isFalse();
        }
      }
    }
    return denied;
  }

  private static int assertBanned(
      boolean isDenied, Publication publication, Export export, Package used) {
    Optional<Entry> ban = ban(publication, used);
    if (isDenied) {
      assertThat(ban).as("%s is denied: %s", used, text(export)).isPresent();
    }
    ban.ifPresent(entry -> assertDeniedOrNamed(isDenied, entry, export, used));
    return isDenied ? 1 : 0;
  }

  private static void assertDeniedOrNamed(
      boolean isDenied, Entry entry, Export export, Package used) {
    assertThat(isDenied || isNamed(entry, export))
        .as("%s is banned by %s: %s", used, entry.coordinates(), text(export))
        .isTrue();
  }

  private static boolean isNamed(Entry entry, Export export) {
    return export.omissions().stream().anyMatch(omission -> omission.entries().contains(entry));
  }

  private static String text(Export export) {
    return export.documents().get(0).text() + export.omissions();
  }

  /** The entry that bans a package: the most specific that means its version, if it is banned. */
  private static Optional<Entry> ban(Publication publication, Package used) {
    Map<PackagePattern, Entry> meant = new LinkedHashMap<>();
    for (Entry entry : publication.radar().published()) {
      for (String coordinates : entry.coordinates()) {
        if (isMeant(coordinates, used)) {
          meant.putIfAbsent(PackagePattern.of(coordinates), entry);
        }
      }
    }
    return meant.keySet().stream()
        .min(PackagePattern.MOST_SPECIFIC)
        .map(meant::get)
        .filter(entry -> entry.status().name().equals("Hold"));
  }

  private static List<Package> packages() {
    List<Package> packages = new ArrayList<>();
    for (String world : WORLDS) {
      for (String namespace : world.equals("maven") ? List.of("g", "g.h") : List.of("", "g")) {
        for (String name : List.of("a", "b", "a-b", "a.b", "c")) {
          for (String version : VERSIONS) {
            packages.add(new Package(new PackageName(world, namespace, name), version));
          }
        }
      }
    }
    return packages;
  }

  private static Publication radar(Random random, Path folder) {
    int entries = 2 + random.nextInt(6);
    for (int i = 0; i < entries; i++) {
      String coordinates =
          IntStream.rangeClosed(0, random.nextInt(3))
              .mapToObj(none -> "\"" + coordinates(random) + "\"")
              .collect(Collectors.joining(", "));
      Fixtures.write(
          folder,
          i + ".md",
          Fixtures.entry(
              "E " + i,
              random.nextInt(3) == 0 ? "Adopt" : "Hold",
              "Tools\ncoordinates: [" + coordinates + "]",
              "Why."));
    }
    return Publications.of(folder, Optional.empty(), true);
  }

  private static String coordinates(Random random) {
    String world = WORLDS.get(random.nextInt(WORLDS.size() + 4) % WORLDS.size());
    String name = NAMES.get(random.nextInt(NAMES.size()));
    if (random.nextInt(2) == 0) {
      return NAMESPACES.get(random.nextInt(NAMESPACES.size()))
          + ":"
          + name
          + OF_MAVEN.get(random.nextInt(OF_MAVEN.size()));
    }
    boolean hasNamespace = world.equals("maven") || random.nextInt(2) == 0;
    return "pkg:%s/%s%s%s"
        .formatted(
            world,
            hasNamespace ? NAMESPACES.get(random.nextInt(NAMESPACES.size())) + "/" : "",
            name,
            OF_OTHERS.get(random.nextInt(OF_OTHERS.size())));
  }
}
