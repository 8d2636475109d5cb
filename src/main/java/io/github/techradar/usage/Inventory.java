package io.github.techradar.usage;

import java.util.List;

/**
 * What one project uses, read from a build or from a document of CycloneDX.
 *
 * @param project what the project is called
 * @param version which version of it; empty if that is not known
 * @param source the file that tells, as problems have it
 * @param components what it uses, each name with each version once; its own modules are none
 */
public record Inventory(String project, String version, String source, List<Component> components) {

  public Inventory {
    components = List.copyOf(components);
  }

  /** Each has a file of its own, and to hash all its components would take long. */
  @Override
  public int hashCode() {
    return source.hashCode();
  }
}
