package io.github.techradar.usage;

import io.github.techradar.model.Names;
import io.github.techradar.packages.PackageName;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What an entry might be called that is about packages: guesses, by the names of these. */
final class Titles {

  /** Names that say nothing without what stands before them. */
  private static final Set<String> GENERAL =
      Set.of(
          "all", "api", "cli", "client", "common", "commons", "core", "lib", "main", "sdk",
          "server", "util", "utils");

  /** Worlds in which people always say whose a package is: {@code @angular/core}. */
  private static final Set<String> SCOPED = Set.of("npm", "composer");

  /** Types for TypeScript of packages that are somebody else's. */
  private static final String TYPES = "pkg:npm/@types";

  private static final String GO = "golang";
  private static final Pattern MAJOR = Pattern.compile("v[0-9]++");

  /** As {@code gopkg.in} writes it. */
  private static final Pattern MAJOR_AT_END = Pattern.compile("\\.v[0-9]++$");

  private Titles() {}

  /** The title of an entry that is about all that is used of a family. */
  static String of(Family family) {
    Map<PackageName, Long> packages = family.packages();
    boolean isOne = packages.size() == 1;
    if (family.name().equals(TYPES)) {
      PackageName first = packages.keySet().iterator().next();
      return first.namespace() + (isOne ? "/" + first.name() : "");
    }
    return title(isOne ? words(packages.keySet().iterator().next()) : lastWord(family.name()));
  }

  /** What an entry may be called that is about a package, as slugs. */
  static Set<String> slugs(PackageName name) {
    Set<String> slugs = new LinkedHashSet<>();
    slugs.add(Names.slug(words(name)));
    if (!name.family().equals(TYPES) && !GENERAL.contains(Names.slug(bare(name)))) {
      slugs.add(Names.slug(bare(name)));
    }
    return slugs;
  }

  /** Of {@code org.example.web} it is {@code web}; of {@code pkg:npm/@angular} it is angular. */
  static String lastWord(String family) {
    String last = family.substring(family.lastIndexOf('/') + 1);
    String bare = last.startsWith("@") ? last.substring(1) : last;
    return family.startsWith("pkg:") ? bare : bare.substring(bare.lastIndexOf('.') + 1);
  }

  /** The name, behind what tells whose it is if people need that. */
  private static String words(PackageName name) {
    String bare = Names.slug(bare(name));
    if (name.family().equals(name.toString())
        || !(SCOPED.contains(name.type()) || GENERAL.contains(bare))) {
      return bare(name);
    }
    String whose = Names.slug(lastWord(name.family()));
    return bare.startsWith(whose) || whose.startsWith(bare) ? bare(name) : whose + " " + bare(name);
  }

  /** The name without the number of its major version, which in Go is a part of it. */
  private static String bare(PackageName name) {
    if (!name.type().equals(GO)) {
      return name.name();
    }
    return MAJOR.matcher(name.name()).matches() && !name.namespace().isEmpty()
        ? lastWord("pkg:" + name.namespace())
        : MAJOR_AT_END.matcher(name.name()).replaceFirst("");
  }

  private static String title(String name) {
    StringBuilder title = new StringBuilder();
    for (String word : Names.slug(name).split("-", -1)) {
      if (!word.isEmpty()) {
        title.append(title.isEmpty() ? "" : " ");
        title.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return title.isEmpty() ? name : title.toString();
  }
}
