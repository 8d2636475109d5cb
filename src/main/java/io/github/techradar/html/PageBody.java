package io.github.techradar.html;

import io.github.techradar.model.Link;
import io.github.techradar.model.SitePaths;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The body of an entry, ready for its page.
 *
 * @param html safe HTML; relative links start at the entry's page
 * @param events the texts of the timeline, as safe HTML too, if the timeline is not in {@code html}
 * @param headings the headings in {@code html} that links can reach
 * @param timeline the id of the heading that the timeline stood under, if it was taken out
 * @param files the files beside the entries that it shows or links, by their paths below the source
 *     directory; they are to be copied into {@link SitePaths#FILES}
 * @param deadLinks links that lead to nothing on the site, as written
 * @param hosts the other hosts whose images it shows
 * @param beginning how it begins, in plain text and one line
 * @param links the links of the front matter that lead somewhere
 */
public record PageBody(
    String html,
    List<String> events,
    List<PageHeading> headings,
    Optional<String> timeline,
    SortedSet<String> files,
    List<String> deadLinks,
    SortedSet<String> hosts,
    String beginning,
    Map<Link, PageLink> links) {

  public PageBody {
    files = Collections.unmodifiableSortedSet(new TreeSet<>(files));
    events = List.copyOf(events);
    headings = List.copyOf(headings);
    deadLinks = List.copyOf(deadLinks);
    hosts = Collections.unmodifiableSortedSet(new TreeSet<>(hosts));
    links = Map.copyOf(links);
  }

  /** A link of the front matter as the page has it; empty if it leads to nothing. */
  public Optional<PageLink> link(Link link) {
    return Optional.ofNullable(links.get(link));
  }
}
