package io.github.techradar.export;

import io.github.techradar.packages.PackageName;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.ArtifactVersion;
import org.apache.maven.artifact.versioning.DefaultArtifactVersion;
import org.apache.maven.artifact.versioning.InvalidVersionSpecificationException;
import org.apache.maven.artifact.versioning.VersionRange;

/**
 * What the enforcer's {@code bannedDependencies} bans, as its sources say ({@code ArtifactMatcher}
 * of 3.0 to 3.6): names by {@code *}; a version too, and what is not matched so is compared as a
 * range, or else as the oldest version that is meant.
 */
final class BannedByEnforcer {

  private final List<ToolRules.BannedDependencies> rules;

  BannedByEnforcer(List<ToolRules.BannedDependencies> rules) {
    this.rules = rules;
  }

  /** Whether a build may not use a package. */
  boolean bans(PackageName name, String version) {
    return rules.stream()
        .anyMatch(
            rule ->
                rule.excludes().stream().anyMatch(text -> isMeant(text, name, version))
                    && rule.includes().stream().noneMatch(text -> isMeant(text, name, version)));
  }

  private static boolean isMeant(String text, PackageName name, String version) {
    String[] parts = text.split(":", 3);
    return isLike(parts[0], name.namespace())
        && isLike(parts[1], name.name())
        && (parts.length < 3 || isLike(parts[2], version) || isFrom(parts[2], version));
  }

  private static boolean isLike(String pattern, String text) {
    return text.matches(
        Stream.of(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
  }

  private static boolean isFrom(String text, String version) {
    try {
      VersionRange range = VersionRange.createFromVersionSpec(text);
      ArtifactVersion used = new DefaultArtifactVersion(version);
      ArtifactVersion oldest = range.getRecommendedVersion();
      return oldest == null ? range.containsVersion(used) : oldest.compareTo(used) <= 0;
    } catch (InvalidVersionSpecificationException e) {
      throw new AssertionError(text, e);
    }
  }
}
