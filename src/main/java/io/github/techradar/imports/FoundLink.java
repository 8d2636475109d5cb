package io.github.techradar.imports;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A link beside the text of an entry.
 *
 * @param address where it leads
 * @param name what it is called; empty if it has no name
 * @param fields what else is said of it, with values as those of {@link FoundEntry#values}
 */
public record FoundLink(String address, String name, Map<String, Object> fields) {

  public FoundLink {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** A link of which nothing else is said. */
  public FoundLink(String address, String name) {
    this(address, name, Map.of());
  }
}
