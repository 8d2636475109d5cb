package io.github.techradar.site;

import io.github.techradar.model.Edition;
import io.github.techradar.model.Names;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A name for each edition that can stand in an address; no other has it. */
final class EditionIds {

  private final Map<Edition, String> ids = new HashMap<>();

  EditionIds(List<Edition> editions) {
    Set<String> taken = new HashSet<>();
    for (Edition edition : editions) {
      String id = edition.isNow() ? "now" : Names.slug(edition.name());
      while (!taken.add(id)) {
        id += "-2";
      }
      ids.put(edition, id);
    }
  }

  /** The name of an edition. */
  String of(Edition edition) {
    return ids.getOrDefault(edition, "");
  }

  /** The id of what moved with an edition, on the page of changes. */
  String onChanges(Edition edition) {
    return "edition-" + of(edition);
  }
}
