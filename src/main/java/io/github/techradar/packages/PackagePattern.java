package io.github.techradar.packages;

import com.github.packageurl.MalformedPackageURLException;
import io.github.techradar.model.Coordinates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Coordinates of an entry: one package, or several by {@code *}, and perhaps only some versions of
 * them.
 *
 * <pre>{@code
 * org.springframework.boot:*            every artifact of a group of Maven
 * log4j:log4j:[1,2)                     a range of versions
 * pkg:npm/@angular/*                    a package URL
 * pkg:npm/react@16.*                    some versions of one
 * }</pre>
 *
 * <p>A star stands for any text, also for one with {@code /}. Case does not matter in names.
 *
 * @param text as the author wrote it
 * @param name the name, with stars where it has them
 * @param versions which versions it is about
 */
public record PackagePattern(String text, PackageName name, Versions versions) {

  /** In characters: patterns are held against every name there is. */
  private static final int LONGEST_NAME = 200;

  /**
   * The better one of two that name the same package first: the one with more letters of its own,
   * then the one with fewer stars, then the one that names versions. Of these, one without a star
   * is first, then the one with more letters; the rest are in the order of their texts.
   */
  public static final Comparator<PackagePattern> MOST_SPECIFIC =
      Comparator.comparingInt((PackagePattern pattern) -> -Wildcards.literals(pattern.path()))
          .thenComparingInt(pattern -> pattern.path().length())
          .thenComparing(pattern -> pattern.versions().equals(Versions.ALL))
          .thenComparing(pattern -> Wildcards.isIn(pattern.versions().text()))
          .thenComparingInt(pattern -> -Wildcards.literals(pattern.versions().text()))
          .thenComparing(PackagePattern::text);

  /** What no registry would take is none. */
  public PackagePattern {
    if (name.path().length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "a name has more than %s characters".formatted(LONGEST_NAME));
    }
  }

  /**
   * Reads coordinates.
   *
   * @throws IllegalArgumentException if they are none; the message says why, to be read behind what
   *     they are
   */
  public static PackagePattern of(String coordinates) {
    String text = coordinates.strip();
    if (!Coordinates.isOne(text)) {
      throw new IllegalArgumentException(NoCoordinates.why(text));
    }
    return Coordinates.isUrl(text) ? ofUrl(text) : ofMaven(text);
  }

  /** Those of several texts that are coordinates; a radar may let some pass that are none. */
  public static List<PackagePattern> allIn(List<String> texts) {
    List<PackagePattern> patterns = new ArrayList<>();
    for (String text : texts) {
      if (problem(text).isEmpty()) {
        patterns.add(of(text));
      }
    }
    return List.copyOf(patterns);
  }

  /** Why a text is no coordinates, to be read behind what they are; empty if it is some. */
  public static Optional<String> problem(String text) {
    try {
      of(text);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static PackagePattern ofMaven(String text) {
    int first = text.indexOf(':');
    int second = text.indexOf(':', first + 1);
    NoCoordinates.requireNone(NoCoordinates.problem(text.substring(0, first)));
    String artifactId = second < 0 ? text.substring(first + 1) : text.substring(first + 1, second);
    return new PackagePattern(
        text,
        PackageName.ofMaven(text.substring(0, first), artifactId),
        second < 0 ? Versions.ALL : Versions.ofMaven(text.substring(second + 1)));
  }

  private static PackagePattern ofUrl(String text) {
    if (text.indexOf('?') >= 0 || text.indexOf('#') >= 0) {
      throw new IllegalArgumentException("no '?' and no '#' can stand in them");
    }
    try {
      PackageUrl url = PackageUrl.of(text);
      PackageName name = PackageName.of(url);
      NoCoordinates.requireNone(NoCoordinates.problem(url));
      if (name.isMaven() && !isMaven(name, url.version())) {
        throw new IllegalArgumentException("Maven has no such names or versions");
      }
      return new PackagePattern(
          text,
          name,
          url.version()
              .map(
                  version ->
                      name.isMaven() ? Versions.ofMavenUrl(version) : Versions.ofUrl(version))
              .orElse(Versions.ALL));
    } catch (MalformedPackageURLException e) {
      throw new IllegalArgumentException(
          "a package URL has a type and a name, for Maven also a group, and a % in it is written %25",
          e);
    }
  }

  /** Whether a name and a version could also stand in coordinates of Maven's own form. */
  private static boolean isMaven(PackageName name, Optional<String> version) {
    boolean hasColons = (name.namespace() + name.name()).indexOf(':') >= 0;
    return !hasColons && Coordinates.isOne(name + version.map(text -> ":" + text).orElse(""));
  }

  private String path() {
    return name.path();
  }

  /** Whether a package is called so, whatever its version. */
  public boolean names(PackageName other) {
    return name.type().equals(other.type()) && Wildcards.match(path(), other.path());
  }

  /** Whether it stands for one package only. */
  public boolean isExact() {
    return !Wildcards.isIn(path());
  }

  /** Whether there is a package that nobody could say which of two it belongs to. */
  public boolean claimsSameAs(PackagePattern other) {
    boolean bothName = isOfAllVersions() == other.isOfAllVersions();
    return name.equals(other.name)
        && bothName
        && (isOfAllVersions() || versions.overlap(other.versions));
  }

  /** Whether it names everything that another one names, whatever the versions. */
  public boolean covers(PackagePattern other) {
    return names(other.name);
  }

  /** Whether it names packages whose namespace people and tools leave out: images of Docker. */
  public boolean mayLackNamespace() {
    return names(PackageName.ofOfficialImage(name.name()));
  }

  /**
   * Whether there may be a package in some version that both mean. The answer is yes too where that
   * cannot be told.
   */
  public boolean mayMeet(PackagePattern other) {
    return namesMeet(other) && (versions.overlap(other.versions) || isVague() || other.isVague());
  }

  /** Whether there is a package that both name, whatever its version. */
  public boolean namesMeet(PackagePattern other) {
    if (isExact() && other.isExact()) {
      return name.equals(other.name);
    }
    return name.type().equals(other.name.type()) && Wildcards.meet(path(), other.path());
  }

  /** Whether it cannot be told which versions it means without a look at each. */
  private boolean isVague() {
    return Wildcards.isIn(versions.text());
  }

  /** Whether it is about all versions of what it names. */
  public boolean isOfAllVersions() {
    return versions.equals(Versions.ALL)
        || (versions instanceof Versions.Range range && range.others().isEmpty())
        || versions.text().equals(String.valueOf(Wildcards.ANY));
  }

  /**
   * The coordinates in the words of the enforcer's rule {@code bannedDependencies}: {@code
   * groupId:artifactId}, perhaps with a version.
   *
   * @return empty if they are not about Maven, or if the enforcer has no words for their versions:
   *     it takes what a text with {@code *} does not match for the oldest version that is meant
   */
  public Optional<String> forEnforcer() {
    if (!name.isMaven()) {
      return Optional.empty();
    }
    if (isOfAllVersions() && !(versions instanceof Versions.Range)) {
      return Optional.of(name.toString());
    }
    if (versions instanceof Versions.Line line) {
      return Optional.of(name + ":" + line.all().asRange());
    }
    return versions instanceof Versions.Range range
        ? Optional.of(name + ":" + range.inBrackets())
        : Optional.empty();
  }

  /** As the author wrote it. */
  @Override
  public String toString() {
    return text;
  }
}
