package io.github.techradar.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;
import io.github.techradar.packages.PackageName;
import java.util.TreeMap;

/**
 * What violates a policy in Dependency-Track, as its sources say ({@code Matcher} and {@code
 * PackageURLPolicyEvaluator} of 4.8 to 4.13): what a condition matches after all its stars were
 * rewritten, with anything before and behind it unless it says where it begins and ends.
 */
final class ViolationsOfTrack {

  private final JsonNode policy;

  ViolationsOfTrack(JsonNode policy) {
    this.policy = policy;
  }

  /** Whether a component violates the policy. */
  boolean has(PackageName name, String version, boolean withQualifiers) {
    return has(url(name, version, withQualifiers));
  }

  /** The same of a component with this package URL. */
  boolean has(String url) {
    for (JsonNode condition : policy.at("/policyConditions")) {
      if (matches(url, condition.get("value").asText())) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(String value, String condition) {
    String regex = condition.replace("*", ".*").replace("..*", ".*");
    if (!regex.startsWith("^") && !regex.startsWith(".*")) {
      regex = ".*" + regex;
    }
    if (!regex.endsWith("$") && !regex.endsWith(".*")) {
      regex += ".*";
    }
    return value.matches(regex);
  }

  private static String url(PackageName name, String version, boolean withQualifiers) {
    TreeMap<String, String> qualifiers = new TreeMap<>();
    if (withQualifiers) {
      qualifiers.put("type", "jar");
    }
    boolean isOfficial = name.type().equals("docker") && name.namespace().equals("library");
    try {
      return new PackageURL(
              name.type(),
              name.namespace().isEmpty() || isOfficial ? null : name.namespace(),
              name.name(),
              version,
              qualifiers,
              null)
          .canonicalize();
    } catch (MalformedPackageURLException e) {
      throw new AssertionError(name.toString(), e);
    }
  }
}
