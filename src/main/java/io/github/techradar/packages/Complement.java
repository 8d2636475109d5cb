package io.github.techradar.packages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.versioning.ArtifactVersion;
import org.apache.maven.artifact.versioning.InvalidVersionSpecificationException;
import org.apache.maven.artifact.versioning.Restriction;
import org.apache.maven.artifact.versioning.VersionRange;
import org.jspecify.annotations.Nullable;

/** The versions that a range leaves out: {@code (,1),[2,)} for {@code [1,2)}. */
final class Complement {

  private final List<String> parts = new ArrayList<>();

  /** Where the part begins that is left out next; null at the very beginning. */
  private @Nullable ArtifactVersion from;

  private boolean isWithFrom;

  private Complement() {}

  /** The versions that a range leaves out; empty if it leaves out none. */
  static Optional<VersionRange> of(VersionRange range) {
    Complement complement = new Complement();
    if (!complement.skips(range.getRestrictions())) {
      complement.parts.add(complement.start() + ",)");
    }
    if (complement.parts.isEmpty()) {
      return Optional.empty();
    }
    String text = String.join(",", complement.parts);
    try {
      return Optional.of(VersionRange.createFromVersionSpec(text));
    } catch (InvalidVersionSpecificationException e) {
      throw new IllegalStateException(text + " leaves out what a range has", e);
    }
  }

  /** Adds what lies before each part of a range, from old to new; whether the last has no end. */
  private boolean skips(List<Restriction> restrictions) {
    for (Restriction restriction : restrictions) {
      addUpTo(restriction);
      if (restriction.getUpperBound() == null) {
        return true;
      }
      from = restriction.getUpperBound();
      isWithFrom = !restriction.isUpperBoundInclusive();
    }
    return false;
  }

  private void addUpTo(Restriction next) {
    ArtifactVersion to = next.getLowerBound();
    boolean isWithTo = !next.isLowerBoundInclusive();
    if (to == null || (from != null && from.compareTo(to) == 0 && !(isWithFrom && isWithTo))) {
      return;
    }
    parts.add(start() + "," + to + (isWithTo ? "]" : ")"));
  }

  private String start() {
    return (isWithFrom ? "[" : "(") + (from == null ? "" : from);
  }
}
