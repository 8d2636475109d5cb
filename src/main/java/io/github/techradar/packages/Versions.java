package io.github.techradar.packages;

import io.github.techradar.model.Names;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import org.apache.maven.artifact.versioning.ArtifactVersion;
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

  /** The lowest version that is meant, where the author names it. */
  Optional<String> first();

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
    public Optional<String> first() {
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

    /** What stands behind the beginning of a version for all that begin so. */
    private static final String SOME = ".*";

    @Override
    public boolean include(String version) {
      return range.containsVersion(new DefaultArtifactVersion(start(version)));
    }

    @Override
    public boolean overlap(Versions other) {
      if (other instanceof Range that) {
        return !range.restrict(that.range).getRestrictions().isEmpty();
      }
      String text = other.text();
      String begin = text.endsWith(SOME) ? text.substring(0, text.length() - SOME.length()) : text;
      return other instanceof All || (!Wildcards.isIn(begin) && include(begin));
    }

    @Override
    public Optional<String> one() {
      List<Restriction> parts = range.getRestrictions();
      return first()
          .filter(version -> parts.size() == 1 && parts.get(0).isUpperBoundInclusive())
          .filter(
              version -> new DefaultArtifactVersion(version).equals(parts.get(0).getUpperBound()));
    }

    @Override
    public Optional<String> first() {
      return range.getRestrictions().stream()
          .findFirst()
          .filter(Restriction::isLowerBoundInclusive)
          .flatMap(lowest -> Optional.ofNullable(lowest.getLowerBound()))
          .map(ArtifactVersion::toString);
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

    /** The range as Maven writes it, a lone version too: {@code [1.2,)}. */
    public String asRange() {
      return String.valueOf(range);
    }

    private static Range of(VersionRange range) {
      return new Range(range.toString(), range);
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
      return other instanceof Like that ? text.equals(that.text) : other.overlap(this);
    }

    @Override
    public Optional<String> one() {
      return Wildcards.isIn(text) ? Optional.empty() : Optional.of(text);
    }

    @Override
    public Optional<String> first() {
      return one();
    }
  }

  /**
   * What stands in the third place of Maven's coordinates, with the meaning that it has for the
   * rules of the enforcer: a range, something with {@code *}, or the oldest version that is meant.
   *
   * @throws IllegalArgumentException if it is none of these; the message says why
   */
  static Versions ofMaven(String text) {
    StringTokenizer single = new StringTokenizer(text, "[(,)]");
    while (single.hasMoreTokens()) {
      requireShort(single.nextToken());
    }
    if (Wildcards.isIn(text)) {
      return new Like(text);
    }
    boolean isRange = text.startsWith("[") || text.startsWith("(");
    try {
      VersionRange range = VersionRange.createFromVersionSpec(isRange ? text : "[" + text + ",)");
      return new Range(text, range);
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
