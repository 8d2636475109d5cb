package io.github.techradar.packages;

import io.github.techradar.model.Coordinates;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Why a text names no package, to be read behind "are no coordinates". */
final class NoCoordinates {

  private static final String NEITHER = "neither groupId:artifactId nor a package URL";

  private static final Pattern LIST = Pattern.compile("^[^\\[(,]*+,");

  private static final Pattern FOUR_PARTS = Pattern.compile("[^:/]++:[^:/]++:[^:/]++:[^:/]++");

  /** Types of package URLs that no group of Maven is called by. */
  private static final Set<String> TYPES = Set.of("golang", "npm", "nuget", "pkg", "pypi");

  private NoCoordinates() {}

  /**
   * Goes on if there is no problem.
   *
   * @throws IllegalArgumentException if there is one; it is the message
   */
  static void requireNone(Optional<String> problem) {
    if (problem.isPresent()) {
      throw new IllegalArgumentException(problem.get());
    }
  }

  /** What is wrong with a text that is not even in the form of coordinates. */
  static String why(String text) {
    if (text.contains("${")) {
      return "nothing puts a value in place of ${...} here";
    }
    if (LIST.matcher(text).find()) {
      return Coordinates.isList(text)
          ? "in a list each has an item of its own"
          : "not all between the commas are some";
    }
    if (text.startsWith("pkg:")) {
      return text.indexOf('[') >= 0 || text.indexOf('(') >= 0
          ? "a package URL has no ranges; several versions are written with *, such as 16.*"
          : "a package URL is written pkg:type/name or pkg:type/name@version";
    }
    if (text.indexOf('/') > 0) {
      return "a package URL begins with pkg: in small letters";
    }
    return FOUR_PARTS.matcher(text).matches()
        ? "the group, the artifact and versions are all that they have, no type and no classifier"
        : NEITHER;
  }

  /** What is wrong with a group of Maven, if anything is. */
  static Optional<String> problem(String groupId) {
    return TYPES.contains(groupId)
        ? Optional.of("a package URL is written pkg:type/name, such as pkg:npm/react")
        : Optional.empty();
  }

  /** What is wrong with a package URL that has the right form, if anything is. */
  static Optional<String> problem(PackageUrl url) {
    if (url.type().equals("npm") && url.namespace().isEmpty() && url.name().startsWith("@")) {
      return Optional.of(
          "a scope alone is no package; all in it are pkg:npm/%s/*".formatted(url.name()));
    }
    return PackageName.isImage(url.type()) && url.name().indexOf(':') >= 0
        ? Optional.of("the version of an image stands behind @, such as pkg:docker/mysql@8.*")
        : Optional.empty();
  }
}
