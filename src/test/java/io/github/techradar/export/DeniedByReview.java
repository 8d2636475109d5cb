package io.github.techradar.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.packages.PackageName;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * What GitHub's dependency-review-action denies, as its sources say ({@code deny.ts} and {@code
 * purl.ts} of version 4): a package by the name in the package URL, which is what stands behind the
 * first part of the path if there are more parts, and perhaps by its version; a group by that first
 * part. It looks at no type, and capital letters count.
 */
final class DeniedByReview {

  private static final Pattern NAME = Pattern.compile("([^@#?]+)");
  private static final Pattern VERSION = Pattern.compile("@([^#?]+)");

  private final List<Purl> packages;
  private final List<Purl> groups;

  private record Purl(
      Optional<String> namespace, Optional<String> name, Optional<String> version) {}

  private DeniedByReview(List<Purl> packages, List<Purl> groups) {
    this.packages = packages;
    this.groups = groups;
  }

  static DeniedByReview of(String yaml) {
    Map<String, List<String>> config = new Yaml().load(yaml);
    return new DeniedByReview(
        config.get("deny_packages").stream().map(DeniedByReview::purl).toList(),
        config.get("deny_groups").stream().map(DeniedByReview::purl).toList());
  }

  private static Purl purl(String url) {
    String[] parts = url.split("/", -1);
    Optional<String> namespace =
        parts.length > 2 ? Optional.of(decoded(parts[1])) : Optional.empty();
    String rest = parts.length > 2 ? String.join("/", Stream.of(parts).skip(2).toList()) : parts[1];
    return new Purl(namespace, first(NAME, rest), first(VERSION, rest));
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(decoded(matcher.group(1))) : Optional.empty();
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), UTF_8);
  }

  /** Whether a pull request may not add a package. */
  boolean denies(PackageName name, String version) {
    String inGraph =
        name.namespace().isEmpty()
            ? name.name()
            : name.namespace() + (name.isMaven() ? ":" : "/") + name.name();
    return packages.stream()
            .filter(denied -> denied.version().isEmpty() || denied.version().get().equals(version))
            .anyMatch(denied -> denied.name().filter(inGraph::equals).isPresent())
        || groups.stream()
            .anyMatch(
                denied ->
                    !name.namespace().isEmpty()
                        && denied
                            .namespace()
                            .filter(name.namespace().split("/", -1)[0]::equals)
                            .isPresent());
  }
}
