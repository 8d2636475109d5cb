package io.github.techradar.site;

import io.github.techradar.model.SitePaths;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The body of an entry, ready for its page.
 *
 * @param html safe HTML: no script, no style, no comment, no heading above level 2
 * @param events the texts of the timeline, as safe HTML too, if the timeline is not in {@code html}
 * @param timeline the anchor of the heading that the timeline stood under, if it was taken out
 * @param files the files beside the entries that it shows or links, by their paths below the source
 *     directory; they are to be copied into {@link SitePaths#FILES}
 * @param deadLinks relative links that lead to nothing on the site, as written
 */
record Body(
    String html,
    List<String> events,
    Optional<String> timeline,
    Set<String> files,
    List<String> deadLinks) {

  Body {
    SortedSet<String> sorted = new TreeSet<>(files);
    files = Collections.unmodifiableSortedSet(sorted);
    events = List.copyOf(events);
    deadLinks = List.copyOf(deadLinks);
  }
}
