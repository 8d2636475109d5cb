package io.github.techradar.usage;

import io.github.techradar.model.Location;
import io.github.techradar.packages.PackageName;
import java.util.List;

/**
 * Something that a project uses.
 *
 * @param name what it is called
 * @param version which version of it; empty if nobody knows
 * @param role what it is for the project
 * @param way how the project comes to it: what it depends on itself first, then what that depends
 *     on, and this component last, each with its version; this component alone if it is direct
 * @param location where a person would look to change that
 */
public record Component(
    PackageName name, String version, Role role, List<String> way, Location location) {

  /** What a component is for its project. */
  public enum Role {
    /** Needed to compile or to run. */
    NEEDED,
    /** Needed for tests, or by choice. */
    ASIDE,
    /** The parent of a POM. */
    PARENT,
    /** A bill of materials that a POM imports. */
    IMPORTED,
    /** A plugin of the build, or a dependency of one. */
    PLUGIN,
    /** An extension of the build. */
    EXTENSION;

    /** Whether it is a dependency, and not a part of how the project is built. */
    public boolean isDependency() {
      return this == NEEDED || this == ASIDE;
    }
  }

  public Component {
    way = List.copyOf(way);
    if (way.isEmpty()) {
      throw new IllegalArgumentException("no way to " + name);
    }
  }

  /** Whether the project asks for it by itself, as far as anybody knows. */
  public boolean isDirect() {
    return way.size() == 1;
  }

  /** Whether an entry could be expected: direct, and needed to compile or to run. */
  public boolean isChosen() {
    return isDirect() && role == Role.NEEDED;
  }

  /** The name with the version: {@code org.slf4j:slf4j-api:2.0.17}. */
  @Override
  public String toString() {
    return name.with(version);
  }
}
