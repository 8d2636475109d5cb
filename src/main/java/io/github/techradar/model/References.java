package io.github.techradar.model;

import java.util.List;
import java.util.Optional;

/**
 * What an entry refers to beside its text.
 *
 * @param links places on the web or in the source directory, in the author's order
 * @param related the ids of the entries that it names as related, none twice and never its own
 * @param replacedBy the id of the entry that replaces it, where given; never its own
 */
public record References(List<Link> links, List<String> related, Optional<String> replacedBy) {

  public References {
    links = List.copyOf(links);
    related = List.copyOf(related);
  }
}
