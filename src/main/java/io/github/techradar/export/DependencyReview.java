package io.github.techradar.export;

import io.github.techradar.model.Entry;
import io.github.techradar.model.UrlPath;
import io.github.techradar.output.YamlText;
import io.github.techradar.packages.PackageName;
import io.github.techradar.packages.PackagePattern;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A configuration file of GitHub's {@code dependency-review-action}, which judges what a pull
 * request adds: so what is used already may stay.
 *
 * <p>The action compares the name of a package as GitHub's dependency graph has it, {@code
 * org.example:api} or {@code @angular/core}, with the name in the package URL that is denied, and
 * there with what stands behind the namespace. So the whole name stands there, and no namespace.
 */
final class DependencyReview {

  static final String FILE_NAME = "dependency-review.yml";

  private static final String ANY = "*";

  /** The worlds that GitHub's dependency graph knows, as package URLs call them. */
  private static final Set<String> WORLDS =
      Set.of(
          "cargo",
          "composer",
          "gem",
          "githubactions",
          "golang",
          "maven",
          "npm",
          "nuget",
          "pub",
          "pypi",
          "swift");

  private final Bans bans;
  private final Unsaid unsaid;
  private final Map<Entry, Set<String>> packages = new LinkedHashMap<>();
  private final Map<Entry, Set<String>> groups = new LinkedHashMap<>();
  private final Set<String> said = new HashSet<>();

  private DependencyReview(Bans bans) {
    this.bans = bans;
    this.unsaid = new Unsaid(bans);
    for (Bans.Ban ban : bans.all()) {
      if (unsaid.isSaid(ban.entry(), problem(ban))) {
        add(ban.pattern(), ban.entry());
      }
    }
  }

  static Export of(Publication publication) {
    DependencyReview review = new DependencyReview(Bans.of(publication));
    return review.unsaid.export(new ExportedFile(FILE_NAME, review.text()));
  }

  private static Optional<String> problem(Bans.Ban ban) {
    PackagePattern pattern = ban.pattern();
    if (!WORLDS.contains(pattern.name().type())) {
      return Optional.of("of a world of packages that GitHub's dependency graph does not know");
    }
    if (!ban.exceptions().isEmpty()) {
      return Optional.of(Unsaid.EXCEPTIONS);
    }
    if (!pattern.isOfAllVersions() && pattern.versions().one().isEmpty()) {
      return Optional.of("with a range of versions, where the action takes one version or all");
    }
    if (!pattern.isExact() && !(isWholeNamespace(pattern.name()) && pattern.isOfAllVersions())) {
      return Optional.of("with a * that does not stand for a whole namespace in all versions");
    }
    return Optional.empty();
  }

  /** Whether a name is that of all packages below one namespace, of one part as the action has. */
  private static boolean isWholeNamespace(PackageName name) {
    return name.name().equals(ANY)
        && !name.namespace().isEmpty()
        && !name.namespace().contains(ANY)
        && !name.namespace().contains("/");
  }

  private void add(PackagePattern pattern, Entry entry) {
    PackageName name = pattern.name();
    String world = "pkg:" + name.type() + "/";
    if (!pattern.isExact()) {
      put(groups, entry, world + encoded(name.namespace()) + "/");
      return;
    }
    String version =
        pattern.isOfAllVersions()
            ? ""
            : pattern.versions().one().map(one -> "@" + encoded(one)).orElseThrow();
    for (String spelling : name.spellings()) {
      put(packages, entry, world + encoded(inGraph(name, spelling)) + version);
    }
  }

  /** Adds what no entry before has added. */
  private void put(Map<Entry, Set<String>> urls, Entry entry, String url) {
    if (said.add(url)) {
      urls.computeIfAbsent(entry, none -> new LinkedHashSet<>()).add(url);
    }
  }

  /** What the dependency graph calls a package. */
  private static String inGraph(PackageName name, String spelling) {
    if (name.namespace().isEmpty()) {
      return spelling;
    }
    return name.namespace() + (name.isMaven() ? ":" : "/") + spelling;
  }

  private static String encoded(String part) {
    return UrlPath.encoded(part).replace("/", "%2F");
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    comment(text, "", "What no pull request is to add, by " + bans.radar() + ".");
    list(text, "deny_packages", packages);
    list(text, "deny_groups", groups);
    return text.toString();
  }

  private void list(StringBuilder text, String key, Map<Entry, Set<String>> urls) {
    text.append(key).append(urls.isEmpty() ? ": []\n" : ":\n");
    urls.forEach(
        (entry, banned) -> {
          comment(text, "  ", bans.message(entry));
          List<String> lines =
              banned.stream().map(url -> "  - " + YamlText.value(url) + "\n").toList();
          text.append(String.join("", lines));
        });
  }

  private static void comment(StringBuilder text, String indent, String comment) {
    text.append(indent).append("# ").append(YamlText.comment(comment)).append('\n');
  }
}
