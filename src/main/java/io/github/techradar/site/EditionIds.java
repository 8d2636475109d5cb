package io.github.techradar.site;

import io.github.techradar.model.Edition;
import io.github.techradar.model.Names;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What editions are called in addresses.
 *
 * @param ids a name for each edition that no other has
 */
record EditionIds(Map<Edition, String> ids) {

  EditionIds {
    ids = Map.copyOf(ids);
  }

  static EditionIds of(List<Edition> editions) {
    Map<Edition, String> ids = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (Edition edition : editions) {
      String slug = edition.isNow() ? "now" : Names.slug(edition.name());
      String id = slug.isEmpty() ? "edition" : slug;
      while (!taken.add(id)) {
        id += "-2";
      }
      ids.put(edition, id);
    }
    return new EditionIds(ids);
  }

  String of(Edition edition) {
    return ids.getOrDefault(edition, "");
  }

  /** Where on the page of changes it is told of. */
  String section(Edition edition) {
    return "edition-" + of(edition);
  }
}
