package io.github.techradar.usage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.techradar.benchmark.Cost;
import io.github.techradar.benchmark.Progress;
import io.github.techradar.model.Severities;
import io.github.techradar.packages.PackagePattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What it costs to read 200 inventories of 300 components and to hold them against 100 entries,
 * beside reading the same files to their ends with Jackson alone. {@code mvn -Pbenchmark verify
 * -Dtechradar.benchmark=inventories} runs it.
 */
@Tag("inventories")
class InventoriesBenchmark {

  private static final int INVENTORIES = 200;
  private static final int COMPONENTS = 300;
  private static final int PACKAGES = 2_000;
  private static final int ENTRIES = 100;
  private static final int ROUNDS = 5;

  private static final JsonFactory FACTORY = new JsonFactory();

  @TempDir Path folder;

  @Test
  void twoHundredProjects() throws Exception {
    for (int i = 0; i < INVENTORIES; i++) {
      Files.writeString(folder.resolve("project-" + i + ".json"), inventory(i));
    }
    Cost bare = Cost.UNKNOWN;
    Cost whole = Cost.UNKNOWN;
    for (int round = 0; round < ROUNDS; round++) {
      bare = bare.orLess(Cost.of(this::parse));
      whole = whole.orLess(Cost.of(this::use));
    }
    try (Stream<Path> files = Files.list(folder)) {
      long bytes = files.mapToLong(file -> file.toFile().length()).sum();
      Progress.say("the files: " + bytes / 1_000_000 + " MB");
    }
    Progress.say("the library alone: " + bare.beside(bare));
    Progress.say("read and held against the radar: " + whole.beside(bare));
  }

  /** In the form of the plugin for Maven, with all that it writes of a component. */
  private static String inventory(int number) {
    Random random = new Random(number);
    List<Integer> packages = random.ints(0, PACKAGES).distinct().limit(COMPONENTS).boxed().toList();
    String components = packages.stream().map(InventoriesBenchmark::component).collect(list());
    String graph =
        IntStream.range(0, COMPONENTS)
            .mapToObj(i -> dependency(url(packages.get(i)), below(packages, i)))
            .collect(list());
    return """
        {
          "bomFormat" : "CycloneDX",
          "specVersion" : "1.6",
          "metadata" : {
            "component" : {
              "bom-ref" : "root", "group" : "org.example", "name" : "project-%s", "version" : "1.0"
            }
          },
          "components" : [
        %s
          ],
          "dependencies" : [
        %s,
        %s
          ]
        }
        """
        .formatted(number, components, dependency("root", packages.subList(0, 30)), graph);
  }

  private static Collector<CharSequence, ?, String> list() {
    return Collectors.joining(",\n");
  }

  /** As a tree has branches. */
  private static List<Integer> below(List<Integer> packages, int i) {
    return IntStream.range(3 * i + 1, 3 * i + 4)
        .filter(child -> child < COMPONENTS)
        .mapToObj(packages::get)
        .toList();
  }

  private static String dependency(String reference, List<Integer> below) {
    return "    { \"ref\" : \"%s\", \"dependsOn\" : [ %s ] }"
        .formatted(
            reference,
            below.stream().map(other -> '"' + url(other) + '"').collect(Collectors.joining(", ")));
  }

  private static String url(int number) {
    return "pkg:maven/org.example.group"
        + number / 8
        + "/artifact-"
        + number
        + "@1."
        + number % 5
        + "?type=jar";
  }

  private static String component(int number) {
    String hashes =
        IntStream.of(32, 40, 64, 128, 96, 96, 64, 128)
            .mapToObj(
                length ->
                    "        { \"alg\" : \"SHA-%s\", \"content\" : \"%s\" }"
                        .formatted(length, "5e".repeat(length / 2)))
            .collect(list());
    return """
            {
              "type" : "library",
              "bom-ref" : "%s",
              "group" : "org.example.group%s",
              "name" : "artifact-%s",
              "version" : "1.%s",
              "description" : "Something that many projects use, and that says so in a sentence",
              "scope" : "required",
              "hashes" : [
        %s
              ],
              "licenses" : [ { "license" : { "id" : "Apache-2.0" } } ],
              "purl" : "%s",
              "externalReferences" : [
                { "type" : "website", "url" : "https://example.org/artifact-%s" },
                { "type" : "vcs", "url" : "https://example.org/artifact-%s/source" }
              ]
            }"""
        .formatted(
            url(number), number / 8, number, number % 5, hashes, url(number), number, number);
  }

  private void parse() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        try (JsonParser parser = FACTORY.createParser(Files.readAllBytes(file))) {
          while (parser.nextToken() != null) {
            // to the end
          }
        }
      }
    }
  }

  private void use() {
    InventoryReading reading = InventoryFiles.read(List.of(folder), folder);
    assertThat(reading.problems()).isEmpty();
    Usage.Sums sums = Usage.of(policy(), reading).sums();
    assertThat(sums.components()).isEqualTo(INVENTORIES * COMPONENTS);
    assertThat(sums.used()).isEqualTo(ENTRIES);
  }

  private static Policy policy() {
    return new Policy(
        "Radar",
        IntStream.range(0, ENTRIES).mapToObj(InventoriesBenchmark::entry).toList(),
        List.of(new Policy.Ignored(PackagePattern.of("org.example.group7:*"), "plumbing")),
        Severities.USUAL);
  }

  private static Policy.Decision entry(int number) {
    String pattern =
        number % 2 == 0
            ? "org.example.group" + (number + 100) + ":*"
            : "org.example.group" + number + ":artifact-" + number * 8;
    return new Policy.Decision(
        "entry-" + number,
        "Entry " + number,
        "Hold",
        true,
        number % 5 == 0,
        List.of(PackagePattern.of(pattern)),
        "",
        Optional.empty(),
        Optional.empty());
  }
}
