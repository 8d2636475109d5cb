package io.github.techradar.export;

import io.github.techradar.packages.PackagePattern;
import io.github.techradar.packages.Versions;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How rules of Renovate say which versions they are about. */
final class RenovateVersions {

  private static final String VERSION = "(?:[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?)?";

  /** A range that Renovate reads as Maven does. */
  private static final Pattern RANGE =
      Pattern.compile("[\\[(]%1$s,%1$s[\\])](?:,[\\[(]%1$s,%1$s[\\])])*".formatted(VERSION));

  /** Words that are no versions to Renovate. */
  private static final Pattern WORDS = Pattern.compile("(?i).*[\\[(,](?:latest|release)[\\]),].*");

  private RenovateVersions() {}

  /** Whether Renovate reads the versions of a pattern. */
  static boolean reads(PackagePattern pattern) {
    if (pattern.isOfAllVersions() || !(pattern.versions() instanceof Versions.Range range)) {
      return true;
    }
    String text = range.asRange();
    return RANGE.matcher(text).matches() && !WORDS.matcher(text).matches();
  }

  /** Whether one value can speak of both. */
  static boolean areOfOneKind(Versions one, Versions other) {
    return one instanceof Versions.Range == other instanceof Versions.Range;
  }

  /** These versions, as a range of Maven or as a regular expression. */
  static String banned(Versions versions) {
    return versions instanceof Versions.Range range
        ? range.asRange()
        : "/^%s$/".formatted(regex(versions));
  }

  private static String regex(Versions versions) {
    return versions instanceof Versions.Line line
        ? RenovateNames.regex(line.stem(), "") + "(?:[^0-9].*)?"
        : RenovateNames.regex(versions.text(), ".*");
  }

  /** All versions but some, which are of one kind; empty if there are no others. */
  static Optional<String> allowed(List<Versions> banned) {
    if (banned.get(0) instanceof Versions.Range) {
      return banned.stream()
          .map(Versions.Range.class::cast)
          .map(Versions.Range::others)
          .reduce((one, other) -> one.flatMap(o -> other.flatMap(o::and)))
          .orElseThrow()
          .map(Versions.Range::asRange);
    }
    return Optional.of(
        banned.stream()
            .map(RenovateVersions::regex)
            .collect(Collectors.joining("|", "!/^(?:", ")$/")));
  }
}
