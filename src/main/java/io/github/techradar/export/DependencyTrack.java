package io.github.techradar.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.techradar.model.UrlPath;
import io.github.techradar.output.JsonText;
import io.github.techradar.packages.PackageName;
import io.github.techradar.packages.PackagePattern;
import io.github.techradar.packages.Versions;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A policy as the API of Dependency-Track takes it and gives it: a condition for each package that
 * is banned, any of which is a violation.
 *
 * <p>Conditions are regular expressions over a component's package URL. Before it reads one,
 * Dependency-Track makes {@code .*} of each {@code *}, and of each {@code ..*} that comes of it; so
 * a star stands nowhere but behind a point. Between versions it has an order of its own, which is
 * not that of ranges here.
 */
final class DependencyTrack {

  static final String FILE_NAME = "dependency-track.json";

  /** The most characters that a value of a condition, or a name, may have. */
  private static final int LONGEST = 255;

  /** What is itself in a regular expression, and in a package URL. */
  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_/-]");

  /** What is more than itself between square brackets. */
  private static final Pattern IN_CLASS = Pattern.compile("[\\[\\]^&\\\\-]");

  /** What stands between words of names, as regular expressions have it. */
  private static final Pattern SEPARATORS = Pattern.compile("(?:[-_]|\\[\\.\\])++");

  private static final String ANY_SEPARATORS = "[-_.]{1,}";

  private static final char ANY = '*';
  private static final String ANY_OF_NAME = "[^@?#]{0,}";
  private static final String ANY_BUT_SLASH = "[^/@?#]{0,}";
  private static final String ANY_OF_VERSION = "[^?#]{0,}";
  private static final String END = "([?#].*)?$";
  private static final String END_OR_VERSION = "([@?#].*)?$";

  private final Bans bans;
  private final Unsaid unsaid;
  private final Set<String> conditions = new LinkedHashSet<>();

  private DependencyTrack(Bans bans) {
    this.bans = bans;
    this.unsaid = new Unsaid(bans);
    for (Bans.Ban ban : bans.all()) {
      Optional<String> problem = problem(ban);
      String condition = problem.isEmpty() ? condition(ban) : "";
      if (condition.length() > LONGEST) {
        problem =
            Optional.of("whose condition would be longer than the 255 characters there may be");
      }
      if (unsaid.isSaid(ban.entry(), problem)) {
        conditions.add(condition);
      }
    }
  }

  static Export of(Publication publication) {
    DependencyTrack track = new DependencyTrack(Bans.of(publication));
    return track.unsaid.export(new ExportedFile(FILE_NAME, JsonText.text(track.policy())));
  }

  private static Optional<String> problem(Bans.Ban ban) {
    if (isRange(ban.pattern())) {
      return Optional.of("with a range of versions, which Dependency-Track orders in another way");
    }
    if (ban.exceptions().stream().anyMatch(DependencyTrack::isRange)) {
      return Optional.of(Unsaid.EXCEPTIONS);
    }
    return Optional.empty();
  }

  private static boolean isRange(PackagePattern pattern) {
    return !pattern.isOfAllVersions() && !isLike(pattern) && pattern.versions().one().isEmpty();
  }

  private static boolean isLike(PackagePattern pattern) {
    return pattern.versions().text().indexOf(ANY) >= 0;
  }

  private ObjectNode policy() {
    ObjectNode policy = JsonNodeFactory.instance.objectNode();
    policy.put("name", name()).put("operator", "ANY").put("violationState", "WARN");
    ArrayNode all = policy.putArray("policyConditions");
    for (String condition : conditions) {
      all.addObject()
          .put("subject", "PACKAGE_URL")
          .put("operator", "MATCHES")
          .put("value", condition);
    }
    return policy;
  }

  private String name() {
    String name = "Banned by " + bans.radar();
    return name.codePoints()
        .limit(LONGEST / 2) // each may be two characters
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String condition(Bans.Ban ban) {
    StringBuilder condition = new StringBuilder("^");
    for (PackagePattern exception : ban.exceptions()) {
      condition.append("(?!").append(url(exception)).append(')');
    }
    return condition.append(url(ban.pattern())).toString();
  }

  private static String url(PackagePattern pattern) {
    String path = path(pattern);
    String ignoringCase =
        "(?i:pkg:%s/%s)"
            .formatted(
                pattern.name().type(),
                pattern.name().tellsSeparators()
                    ? path
                    : SEPARATORS.matcher(path).replaceAll(ANY_SEPARATORS));
    if (pattern.isOfAllVersions()) {
      return ignoringCase + END_OR_VERSION;
    }
    return ignoringCase + "@" + versions(pattern.versions()) + END;
  }

  private static String versions(Versions versions) {
    return versions instanceof Versions.Line line
        ? regex(line.stem(), "") + "([^0-9?#][^?#]{0,})?"
        : regex(versions.one().orElse(versions.text()), ANY_OF_VERSION);
  }

  private static String path(PackagePattern pattern) {
    PackageName name = pattern.name();
    String last = regex(name.name(), ANY_OF_NAME);
    if (name.namespace().isEmpty()) {
      return last;
    }
    String namespace = regex(name.namespace(), ANY_OF_NAME) + "/";
    return pattern.mayLackNamespace()
        ? "(%s%s|%s)".formatted(namespace, last, regex(name.name(), ANY_BUT_SLASH))
        : namespace + last;
  }

  /** What matches a text of a package URL, whether or not its characters are escaped there. */
  private static String regex(String text, String any) {
    StringBuilder regex = new StringBuilder();
    text.codePoints().forEach(point -> append(point, any, regex));
    return regex.toString();
  }

  private static void append(int point, String any, StringBuilder regex) {
    String character = Character.toString(point);
    if (point == ANY) {
      regex.append(any);
    } else if (point == '.') {
      regex.append("[.]");
    } else if (SAFE.matcher(character).matches()) {
      regex.append(character);
    } else {
      String inClass = IN_CLASS.matcher(character).matches() ? "\\" + character : character;
      regex.append("(%s|[%s])".formatted(UrlPath.encoded(character), inClass));
    }
  }
}
