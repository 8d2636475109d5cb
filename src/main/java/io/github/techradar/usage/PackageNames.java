package io.github.techradar.usage;

import io.github.techradar.model.Names;
import io.github.techradar.packages.PackageName;
import java.util.HashMap;
import java.util.Map;

/** The packages that inventories name; what many of them name is there once. */
final class PackageNames {

  private final Map<String, PackageName.Versioned> byUrl = new HashMap<>();
  private final Map<PackageName, Map<String, Versioned>> known = new HashMap<>();

  /**
   * A package in a version.
   *
   * @param name what it is called
   * @param version the version; empty if nobody knows
   * @param text both
   */
  record Versioned(PackageName name, String version, String text) {}

  /**
   * The package that a package URL names.
   *
   * @param url the package URL
   * @param version the version, if the URL has none
   * @return the same object for all URLs that differ by case or by qualifiers only
   * @throws IllegalArgumentException if it is none; the message says why
   */
  Versioned of(String url, String version) {
    PackageName.Versioned named = byUrl.get(url);
    if (named == null) {
      named = PackageName.ofUrl(url);
      requireVisible(named);
      byUrl.put(url, named);
    }
    PackageName name = named.name();
    return known
        .computeIfAbsent(name, first -> new HashMap<>())
        .computeIfAbsent(
            named.version().orElse(version), text -> new Versioned(name, text, name.with(text)));
  }

  private static void requireVisible(PackageName.Versioned named) {
    String all = named.name().with(named.version().orElse(""));
    if (!Names.exact(all).equals(all)) {
      throw new IllegalArgumentException("it has a character in it that nobody sees");
    }
  }
}
