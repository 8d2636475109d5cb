package io.github.techradar.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.techradar.Fixtures;
import io.github.techradar.packages.PackageName;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How tools are told of what is banned, case by case. */
class WhatIsBannedTest {

  private static final PackageName CLIENT = PackageName.ofMaven("org.example", "client");

  @TempDir Path folder;

  @Test
  void thePackageUrlsOfTheActionHaveTheNameOfTheDependencyGraph() {
    entry(
        "a",
        "Hold",
        "'org.example:client', 'pkg:npm/@x/y@1.0', 'a:b:[2]', 'pkg:golang/example.org/c/d',"
            + " 'pkg:npm/@z/*', 'g:*'");

    assertThat(text(ExportFormat.DEPENDENCY_REVIEW).lines().filter(line -> line.startsWith("  - ")))
        .containsExactly(
            "  - \"pkg:maven/org.example%3Aclient\"",
            "  - \"pkg:npm/%40x%2Fy@1.0\"",
            "  - \"pkg:maven/a%3Ab@2\"",
            "  - \"pkg:golang/example.org%2Fc%2Fd\"",
            "  - \"pkg:npm/%40z/\"",
            "  - \"pkg:maven/g/\"");
  }

  /** The dependency graph has names as a project's own files have them. */
  @Test
  void thePackageUrlsOfTheActionKeepCapitalLettersAndSeparators() {
    entry("a", "Hold", "'pkg:golang/github.com/BurntSushi/toml', 'pkg:pypi/Ruamel.yaml'");

    assertThat(text(ExportFormat.DEPENDENCY_REVIEW).lines().filter(line -> line.startsWith("  - ")))
        .containsExactly(
            "  - \"pkg:golang/github.com%2FBurntSushi%2Ftoml\"",
            "  - \"pkg:pypi/Ruamel.yaml\"", "  - \"pkg:pypi/ruamel-yaml\"");
  }

  /** A package of PyPI has one name with points, dashes and underscores, and all mean the same. */
  @ParameterizedTest
  @ValueSource(strings = {"zope.interface", "zope-interface", "zope_interface", "Zope.-Interface"})
  void conditionsOnPyPiKnowAllSeparators(String used) {
    entry("a", "Hold", "'pkg:pypi/zope.*'");

    ViolationsOfTrack policy =
        new ViolationsOfTrack(ToolRules.json(write(ExportFormat.DEPENDENCY_TRACK)));
    assertThat(policy.has("pkg:pypi/" + used + "@6.0")).isTrue();
    assertThat(policy.has("pkg:pypi/zopfli@6.0")).isFalse();
  }

  @Test
  void whatHasNoWordsIsNamed() {
    entry("range", "Hold", "'org.example:client:[1,2)'");
    entry("star", "Hold", "'org.example:client-*'");
    entry("image", "Hold", "'pkg:docker/old'");
    entry("group", "Hold", "'org.example.mixed:*'");
    entry("kept", "Adopt", "'org.example.mixed:good'");

    assertThat(omissions(ExportFormat.DEPENDENCY_REVIEW))
        .containsExactlyInAnyOrder(
            "1 entry with a range of versions, where the action takes one version or all: range",
            "1 entry with a * that does not stand for a whole namespace in all versions: star",
            "1 entry of a world of packages that GitHub's dependency graph does not know: image",
            "1 entry with packages among theirs that belong to entries which are not banned: group");
    assertThat(omissions(ExportFormat.DEPENDENCY_TRACK))
        .containsExactly(
            "1 entry with a range of versions, which Dependency-Track orders in another way: range");
    assertThat(omissions(ExportFormat.ENFORCER))
        .containsExactly("1 entry about no package of Maven: image");
    assertThat(omissions(ExportFormat.RENOVATE)).isEmpty();
  }

  @Test
  void buildsMayHaveWhatBelongsToAnotherEntry() {
    entry("group", "Hold", "'org.example:*', 'org.example:client:[1,2)'");
    entry("kept", "Adopt", "'org.example:client', 'org.else:client'");

    assertThat(ToolRules.rules(write(ExportFormat.ENFORCER)))
        .extracting(ToolRules.BannedDependencies::excludes, ToolRules.BannedDependencies::includes)
        .containsExactly(
            tuple(List.of("org.example:*"), List.of("org.example:client")),
            tuple(List.of("org.example:client:[1,2)"), List.of()));
  }

  @Test
  void renovateProposesWhatReplacesAPackageWithAVersionToBeginWith() {
    entry("old", "Hold\nreplacedBy: new", "'org.example:client:[1,2)'");
    entry("new", "Adopt", "'org.example:better:3.1', 'pkg:npm/better'");

    RulesOfRenovate rules = rules();
    assertThat(rules.replacement("maven", CLIENT, "1.5")).contains("org.example:better 3.1");
    assertThat(rules.replacement("maven", CLIENT, "2.0")).isEmpty();
  }

  /** The end of a range is a version that perhaps nobody has ever released. */
  @ParameterizedTest
  @ValueSource(strings = {"org.example:better", "org.example:better:[5,6)"})
  void renovateProposesNothingThatItHasNoVersionOf(String better) {
    entry("old", "Hold\nreplacedBy: new", "'org.example:client'");
    entry("new", "Adopt", "'" + better + "'");

    assertThat(rules().replacement("maven", CLIENT, "1.5")).isEmpty();
    assertThat(text(ExportFormat.RENOVATE)).contains("No replacement is proposed");
  }

  @Test
  void renovateKeepsOutOfTheVersionsOfAllBansOfAPackage() {
    entry("one", "Hold", "'org.example:*:[1,2)'");
    entry("two", "Hold", "'org.example:client:[3,4]'");

    RulesOfRenovate rules = rules();
    assertThat(text(ExportFormat.RENOVATE)).contains("\"allowedVersions\": \"(,1),[2,3),(4,)\"");
    assertThat(rules.keepsOut("maven", CLIENT, "0.9", "1.5")).isTrue();
    assertThat(rules.keepsOut("maven", CLIENT, "0.9", "3.5")).isTrue();
    assertThat(rules.keepsOut("maven", CLIENT, "0.9", "2.5")).isFalse();
    assertThat(rules.keepsOut("maven", CLIENT, "1.1", "1.5"))
        .as("fixes of what is used already")
        .isFalse();
  }

  @Test
  void noTextOfAnEntryIsMoreThanText() {
    entry(
        "\"{{{env.X}}} # \\n- 'pkg:npm/b'\"",
        "Hold\ndescription: \"a\\u2028b\\n\\n- c: d {{x}}\"",
        "'org.example:client'");

    for (ExportFormat format :
        List.of(
            ExportFormat.DEPENDENCY_REVIEW, ExportFormat.RENOVATE, ExportFormat.DEPENDENCY_TRACK)) {
      ToolRules.check(format, write(format));
    }
    assertThat(text(ExportFormat.DEPENDENCY_REVIEW).lines()).hasSize(5);
  }

  private void entry(String title, String status, String coordinates) {
    String name = title.replaceAll("[^a-z]", "");
    Fixtures.write(
        folder,
        name + ".md",
        Fixtures.entry(title, status, "Tools\ncoordinates: [" + coordinates + "]", ""));
  }

  private Export write(ExportFormat format) {
    return format.write(Publications.of(folder, Optional.empty(), true));
  }

  private String text(ExportFormat format) {
    return write(format).documents().get(0).text();
  }

  private List<String> omissions(ExportFormat format) {
    return write(format).omissions().stream().map(Export.Omission::toString).toList();
  }

  private RulesOfRenovate rules() {
    return new RulesOfRenovate(ToolRules.json(write(ExportFormat.RENOVATE)));
  }
}
