package io.github.techradar.export;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.techradar.packages.PackageName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.maven.artifact.versioning.DefaultArtifactVersion;
import org.apache.maven.artifact.versioning.InvalidVersionSpecificationException;
import org.apache.maven.artifact.versioning.VersionRange;

/**
 * What Renovate does by the rules of a preset, as its documentation of {@code packageRules} says:
 * all rules that match are applied, and later ones override earlier ones. Names and versions
 * between {@code /} are regular expressions, and those behind {@code !} are not to match. Other
 * versions are ranges of Maven.
 */
final class RulesOfRenovate {

  private final JsonNode rules;

  RulesOfRenovate(JsonNode preset) {
    this.rules = preset.at("/packageRules");
  }

  /** Whether a pull request for a package in a version that is used says what the radar thinks. */
  boolean notes(String source, PackageName name, String current) {
    return !matching(source, name, current).stream()
        .filter(rule -> rule.has("prBodyNotes"))
        .toList()
        .isEmpty();
  }

  /** Whether no update of a version that is used leads to another one. */
  boolean keepsOut(String source, PackageName name, String current, String next) {
    Optional<String> allowed = Optional.empty();
    for (JsonNode rule : matching(source, name, current)) {
      if (rule.has("allowedVersions")) {
        allowed = Optional.of(rule.get("allowedVersions").asText());
      }
    }
    return allowed.filter(versions -> !areMeant(versions, next)).isPresent();
  }

  /** What replaces a package. */
  Optional<String> replacement(String source, PackageName name, String current) {
    Optional<String> replacement = Optional.empty();
    for (JsonNode rule : matching(source, name, current)) {
      if (rule.has("replacementName")) {
        replacement =
            Optional.of(
                rule.get("replacementName").asText()
                    + " "
                    + rule.get("replacementVersion").asText());
      }
    }
    return replacement;
  }

  private List<JsonNode> matching(String source, PackageName name, String current) {
    List<JsonNode> matching = new ArrayList<>();
    String text = RenovateNames.name(name);
    for (JsonNode rule : rules) {
      if (texts(rule.get("matchDatasources")).contains(source)
          && isMeant(texts(rule.get("matchPackageNames")), text)
          && (!rule.has("matchCurrentVersion")
              || areMeant(rule.get("matchCurrentVersion").asText(), current))) {
        matching.add(rule);
      }
    }
    return matching;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(item -> texts.add(item.asText()));
    return texts;
  }

  private static boolean isMeant(List<String> patterns, String name) {
    return patterns.stream()
            .filter(pattern -> !pattern.startsWith("!"))
            .anyMatch(pattern -> matches(pattern, name))
        && patterns.stream()
            .filter(pattern -> pattern.startsWith("!"))
            .noneMatch(pattern -> matches(pattern.substring(1), name));
  }

  private static boolean matches(String pattern, String text) {
    return pattern.startsWith("/")
        ? Pattern.compile(
                pattern.substring(1, pattern.lastIndexOf('/')),
                pattern.endsWith("i") ? Pattern.CASE_INSENSITIVE : 0)
            .matcher(text)
            .find()
        : pattern.toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT));
  }

  private static boolean areMeant(String versions, String version) {
    if (versions.startsWith("!")) {
      return !matches(versions.substring(1), version);
    }
    if (versions.startsWith("/")) {
      return matches(versions, version);
    }
    try {
      return VersionRange.createFromVersionSpec(versions)
          .containsVersion(new DefaultArtifactVersion(version));
    } catch (InvalidVersionSpecificationException e) {
      throw new AssertionError(versions, e);
    }
  }
}
