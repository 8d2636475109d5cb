package io.github.techradar.packages;

import io.github.techradar.model.Names;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.artifact.versioning.DefaultArtifactVersion;
import org.apache.maven.artifact.versioning.InvalidVersionSpecificationException;
import org.apache.maven.artifact.versioning.Restriction;
import org.apache.maven.artifact.versioning.VersionRange;

/** Which versions a pattern is about. */
public sealed interface Versions {

  /** From old to new, as Maven orders versions; those that it takes for the same by their text. */
  Comparator<String> ORDER =
      Comparator.comparing((String version) -> new ComparableVersion(start(version)))
          .thenComparing(Comparator.naturalOrder());

  /** In letters: Maven compares versions with a stack that grows with them. */
  int LONGEST = 200;

  /** All of them. */
  Versions ALL = new All();

  /** Whether a version is among them. */
  boolean include(String version);

  /** Whether there may be a version that is among both. */
  boolean overlap(Versions other);

  /** As the author wrote it; empty if nobody has. */
  String text();

  /** The version that is meant, where it is one only. */
  Optional<String> one();

  /**
   * The version that the author names as the one to begin with: {@code 1.2.3}, where that is the
   * oldest one that is meant, or the only one. The end of a range is none, for nobody has said that
   * it exists.
   */
  Optional<String> named();

  /** No version is named, so it is about all. */
  record All() implements Versions {

    @Override
    public boolean include(String version) {
      return true;
    }

    @Override
    public boolean overlap(Versions other) {
      return true;
    }

    @Override
    public String text() {
      return "";
    }

    @Override
    public Optional<String> one() {
      return Optional.empty();
    }

    @Override
    public Optional<String> named() {
      return Optional.empty();
    }
  }

  /**
   * A range of Maven, or the oldest version that is meant.
   *
   * @param text as it was written: {@code [1,2)}, or {@code 1.2} for that and all later ones
   * @param range what it comes to
   */
  record Range(String text, VersionRange range) implements Versions {

    @Override
    public boolean include(String version) {
      return range.containsVersion(new DefaultArtifactVersion(start(version)));
    }

    @Override
    public boolean overlap(Versions other) {
      if (other instanceof Range that) {
        return !range.restrict(that.range).getRestrictions().isEmpty();
      }
      return other.overlap(this);
    }

    @Override
    public Optional<String> one() {
      List<Restriction> parts = range.getRestrictions();
      return Optional.of(parts.get(0))
          .filter(part -> parts.size() == 1)
          .filter(part -> part.isLowerBoundInclusive() && part.isUpperBoundInclusive())
          .filter(part -> part.getLowerBound() != null)
          .filter(part -> part.getLowerBound().equals(part.getUpperBound()))
          .map(part -> part.getLowerBound().toString());
    }

    @Override
    public Optional<String> named() {
      boolean isLone = text.indexOf(',') < 0 && !text.startsWith("[");
      return isLone ? Optional.of(text) : one();
    }

    /** All other versions; empty if there are none. */
    public Optional<Range> others() {
      return Complement.of(range).map(Range::of);
    }

    /** The versions that are among both; empty if there are none. */
    public Optional<Range> and(Range other) {
      VersionRange both = range.restrict(other.range);
      return both.getRestrictions().isEmpty() ? Optional.empty() : Optional.of(of(both));
    }

    /** The range as its author has it; a version that stands for itself is in brackets. */
    String inBrackets() {
      return one().filter(text::equals).map("[%s]"::formatted).orElse(text);
    }

    /** The range as Maven writes it, a lone version too: {@code [1.2,)}. */
    public String asRange() {
      return String.valueOf(range);
    }

    private static Range of(VersionRange range) {
      return new Range(range.toString(), range);
    }
  }

  /**
   * All versions of Maven that belong to one, from its first alpha on: {@code 2.17.*}, which has
   * 2.17, 2.17.1 and 2.17.0-beta9 in it, but not 2.18-rc1.
   *
   * @param text as it was written
   * @param stem the version that they belong to: {@code 2.17}
   * @param released these but for what came before the stem itself
   * @param all these, {@code [2.17-alpha,2.18-alpha)}
   */
  record Line(String text, String stem, Range released, Range all) implements Versions {

    @Override
    public boolean include(String version) {
      return all.include(version);
    }

    /**
     * What comes before a version belongs to it, and to the range that ends there: to none twice.
     */
    @Override
    public boolean overlap(Versions other) {
      return other instanceof Line that
          ? released.overlap(that.released)
          : other instanceof All || (other instanceof Range && other.overlap(released));
    }

    @Override
    public Optional<String> one() {
      return Optional.empty();
    }

    @Override
    public Optional<String> named() {
      return Optional.empty();
    }
  }

  /**
   * A version, or several by {@code *}: {@code 1.*}.
   *
   * @param text as it was written
   */
  record Like(String text) implements Versions {

    @Override
    public boolean include(String version) {
      return Wildcards.match(text, version);
    }

    @Override
    public boolean overlap(Versions other) {
      return other instanceof All || (other instanceof Like that && text.equals(that.text));
    }

    @Override
    public Optional<String> one() {
      return Wildcards.isIn(text) ? Optional.empty() : Optional.of(text);
    }

    @Override
    public Optional<String> named() {
      return one();
    }
  }

  /**
   * What stands in the third place of Maven's coordinates, with the meaning that it has for the
   * rules of the enforcer: a range, or the oldest version that is meant; or {@code 1.*} for all
   * that belong to 1. Another text with {@code *} is compared letter by letter.
   *
   * @throws IllegalArgumentException if it is none of these; the message says why
   */
  static Versions ofMaven(String text) {
    StringTokenizer single = new StringTokenizer(text, "[(,)]");
    while (single.hasMoreTokens()) {
      requireShort(single.nextToken());
    }
    NoCoordinates.requireNone(VersionTexts.problem(text));
    if (Wildcards.isIn(text)) {
      return VersionTexts.stem(text).<Versions>map(stem -> line(text, stem)).orElse(new Like(text));
    }
    boolean isRange = text.startsWith("[") || text.startsWith("(");
    return range(text, isRange ? text : "[" + text + ",)");
  }

  private static Line line(String text, String stem) {
    String end = VersionTexts.next(stem) + "-alpha)";
    return new Line(
        text,
        stem,
        range(text, "[%s,%s".formatted(stem, end)),
        range(text, "[%s-alpha,%s".formatted(stem, end)));
  }

  /**
   * What stands behind the {@code @} of a package URL of Maven: one version, or several by {@code
   * *}, in the order that Maven has for them.
   *
   * @throws IllegalArgumentException if nothing does, or no version; the message says so
   */
  static Versions ofMavenUrl(String text) {
    return Wildcards.isIn(text) ? ofMaven(text) : range(ofUrl(text).text(), "[" + text + "]");
  }

  private static Range range(String text, String range) {
    try {
      return new Range(text, VersionRange.createFromVersionSpec(range));
    } catch (InvalidVersionSpecificationException e) {
      throw new IllegalArgumentException(Names.quoted(text) + " is no range of versions", e);
    }
  }

  /**
   * What stands behind the {@code @} of a package URL: a version, or something with {@code *}.
   *
   * @throws IllegalArgumentException if nothing does; the message says so
   */
  static Versions ofUrl(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("no version stands behind the last @");
    }
    requireShort(text);
    NoCoordinates.requireNone(VersionTexts.problem(text));
    return new Like(text);
  }

  private static void requireShort(String version) {
    if (version.length() > LONGEST) {
      throw new IllegalArgumentException(
          "a version has more than %s characters".formatted(LONGEST));
    }
  }

  /** The part of a version that is compared. */
  private static String start(String version) {
    return version.length() > LONGEST ? version.substring(0, LONGEST) : version;
  }
}
