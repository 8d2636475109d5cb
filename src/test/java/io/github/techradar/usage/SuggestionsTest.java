package io.github.techradar.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.model.Location;
import io.github.techradar.model.Severities;
import io.github.techradar.packages.PackageName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

  private static List<String> suggestions(List<String> titles, String... urls) {
    Policy radar =
        new Policy(
            "Ours",
            titles.stream().map(SuggestionsTest::entry).toList(),
            List.of(),
            Severities.USUAL,
            List.of("Adopt"),
            List.of("Tools"));
    List<Component> components = new ArrayList<>();
    for (String url : urls) {
      components.add(
          new Component(
              PackageName.ofUrl(url).name(),
              "1",
              Component.Role.NEEDED,
              List.of(url),
              new Location("bom.json", components.size() + 1, 1)));
    }
    InventoryReading reading =
        new InventoryReading(
            List.of(new Inventory("shop", "1", "bom.json", components)), List.of(), List.of());
    return Suggestions.of(Usage.of(radar, reading));
  }

  private static Policy.Decision entry(String title) {
    return new Policy.Decision(
        title.toLowerCase(Locale.ROOT),
        title,
        "Adopt",
        true,
        false,
        List.of(),
        "",
        Optional.empty(),
        Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "pkg:golang/github.com/jackc/pgx/v5, Pgx",
    "pkg:golang/github.com/redis/go-redis/v9, Go Redis",
    "pkg:golang/gopkg.in/yaml.v3, Yaml",
    "pkg:golang/github.com/spf13/cobra, Cobra",
    "pkg:npm/left-pad, Left Pad",
    "pkg:npm/%40angular/core, Angular Core",
    "pkg:npm/%40angular/angular-cli, Angular Cli",
    "pkg:npm/%40types/node, \"@types/node\"",
    "pkg:composer/symfony/console, Symfony Console",
    "pkg:composer/guzzlehttp/guzzle, Guzzle",
    "pkg:composer/monolog/monolog, Monolog",
    "pkg:maven/org.springframework.boot/spring-boot-starter-web, Spring Boot Starter Web",
    "pkg:maven/org.example.web/core, Web Core",
    "pkg:maven/com.google.guava/guava, Guava",
    "pkg:deb/debian/curl, Curl",
    "pkg:deb/debian/core, Core",
    "pkg:nuget/Newtonsoft.Json, Newtonsoft Json",
    "pkg:docker/redis, Redis",
  })
  void onePackageIsCalledAsPeopleCallIt(String url, String title) {
    assertThat(suggestions(List.of(), url))
        .filteredOn(line -> line.startsWith("title: "))
        .containsExactly("title: " + title);
  }

  @ParameterizedTest
  @CsvSource({
    "pkg:npm/%40angular/core, pkg:npm/%40angular/forms, Angular, pkg:npm/@angular/*",
    "pkg:npm/%40types/node, pkg:npm/%40types/react, \"@types\", pkg:npm/@types/*",
    "pkg:composer/symfony/console, pkg:composer/symfony/yaml, Symfony, pkg:composer/symfony/*",
    "pkg:golang/github.com/jackc/pgx/v4, pkg:golang/github.com/jackc/pgx/v5, Pgx, pkg:golang/github.com/jackc/pgx/*",
  })
  void severalAreCalledAsTheirFamily(String one, String two, String title, String pattern) {
    assertThat(suggestions(List.of(), one, two))
        .contains("title: " + title, "coordinates: [\"%s\"]".formatted(pattern));
  }

  @ParameterizedTest
  @CsvSource({
    "Angular, pkg:npm/%40angular/core, pkg:npm/@angular/*",
    "Angular Core, pkg:npm/%40angular/core, pkg:npm/@angular/core",
    "React Query, pkg:npm/%40tanstack/react-query, pkg:npm/@tanstack/react-query",
    "Go-Redis, pkg:golang/github.com/redis/go-redis/v9, pkg:golang/github.com/redis/go-redis/v9",
    "Yaml, pkg:golang/gopkg.in/yaml.v3, pkg:golang/gopkg.in/yaml.v3",
    "Curl, pkg:deb/debian/curl, pkg:deb/debian/curl",
  })
  void whatIsGuessedForAnEntryIsNoNewOne(String title, String url, String pattern) {
    List<String> lines = suggestions(List.of(title), url);
    assertThat(lines).noneMatch(line -> line.startsWith("title: "));
    assertThat(lines)
        .filteredOn(line -> line.contains("%s (".formatted(title)))
        .anyMatch(line -> line.endsWith(": coordinates: [\"%s\"], in 1 project".formatted(pattern)))
        .noneMatch(line -> line.contains(pattern + "/*"));
  }

  @Test
  void typesOfOthersAndGeneralNamesAreNoCoordinatesOfAnEntry() {
    assertThat(
            suggestions(
                List.of("Node", "Core"), "pkg:npm/%40types/node", "pkg:npm/%40angular/core"))
        .noneMatch(line -> line.contains("Node (") || line.contains("Core ("))
        .contains("title: \"@types/node\"", "title: Angular Core");
  }

  @Test
  void aFamilyOfWhichOnlyAPartIsGuessedIsTold() {
    assertThat(suggestions(List.of("One"), "pkg:maven/org.big/one", "pkg:maven/org.big/two"))
        .contains("title: Big", "    One (one): coordinates: [\"org.big:one\"], in 1 project");
  }
}
