package io.github.techradar.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.techradar.packages.PackageName;
import io.github.techradar.packages.PackagePattern;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What Renovate calls packages, and how its rules match them. */
final class RenovateNames {

  private static final String DOCKER = "docker";
  private static final String OFFICIAL_IMAGES = "library";

  /** Renovate's data sources, by the types of package URLs. */
  private static final Map<String, List<String>> DATA_SOURCES =
      Map.ofEntries(
          Map.entry("cargo", List.of("crate")),
          Map.entry("composer", List.of("packagist")),
          Map.entry(DOCKER, List.of(DOCKER)),
          Map.entry("gem", List.of("rubygems")),
          Map.entry("github", List.of("github-tags", "github-releases")),
          Map.entry("githubactions", List.of("github-tags")),
          Map.entry("golang", List.of("go")),
          Map.entry("hex", List.of("hex")),
          Map.entry("maven", List.of("maven")),
          Map.entry("npm", List.of("npm")),
          Map.entry("nuget", List.of("nuget")),
          Map.entry("pub", List.of("dart")),
          Map.entry("pypi", List.of("pypi")));

  /** A name that is no pattern to Renovate, and stands for itself. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@][A-Za-z0-9_.:@/-]*+");

  /** What is more than itself in a regular expression. */
  private static final Pattern ACTIVE = Pattern.compile("[\\\\^$.|?+(){}\\[\\]]");

  private static final Pattern SEPARATORS = Pattern.compile("[-_.]++");

  private static final String ANY = ".*";
  private static final String ANY_BUT_SLASH = "[^/]*";

  private RenovateNames() {}

  /** Whether Renovate has a data source for packages. */
  static boolean knows(PackagePattern pattern) {
    return DATA_SOURCES.containsKey(pattern.name().type());
  }

  /** What Renovate calls a package. */
  static String name(PackageName name) {
    if (name.namespace().isEmpty() || isOfficialImage(name)) {
      return name.name();
    }
    return name.namespace() + (name.isMaven() ? ":" : "/") + name.name();
  }

  /** Some images have a namespace that people leave out. */
  private static boolean isOfficialImage(PackageName name) {
    return name.type().equals(DOCKER) && name.namespace().equals(OFFICIAL_IMAGES);
  }

  /** Lets a rule match packages of one type, but not some others. */
  static void match(ObjectNode rule, List<PackagePattern> packages, List<PackagePattern> others) {
    ArrayNode sources = rule.putArray("matchDatasources");
    DATA_SOURCES.getOrDefault(packages.get(0).name().type(), List.of()).forEach(sources::add);
    Set<String> names = new LinkedHashSet<>();
    packages.forEach(pattern -> names.add(matcher(pattern)));
    others.forEach(pattern -> names.add("!" + matcher(pattern)));
    ArrayNode matched = rule.putArray("matchPackageNames");
    names.forEach(matched::add);
  }

  private static String matcher(PackagePattern pattern) {
    PackageName name = pattern.name();
    if (pattern.mayLackNamespace()) {
      return "/^(?:%s/%s|%s)$/i"
          .formatted(
              regex(name.namespace(), ANY),
              regex(name.name(), ANY),
              regex(name.name(), ANY_BUT_SLASH));
    }
    String text = name(name);
    if (!name.tellsSeparators() && SEPARATORS.matcher(text).find()) {
      String words = SEPARATORS.matcher(text).replaceAll("-");
      return "/^%s$/i".formatted(regex(words, ANY).replace("-", "[-_.]+"));
    }
    return PLAIN.matcher(text).matches() ? text : "/^%s$/i".formatted(regex(text, ANY));
  }

  /** A regular expression for a text in which a star stands for any other. */
  static String regex(String text, String any) {
    return ACTIVE.matcher(text).replaceAll("\\\\$0").replace("*", any);
  }
}
