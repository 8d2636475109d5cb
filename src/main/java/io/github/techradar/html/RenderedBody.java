package io.github.techradar.html;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The body of an entry, or the text of an event, as safe HTML: no script, no style, no comment, no
 * heading above level 2.
 *
 * @param html all of it
 * @param besideTimeline the same without the section that pages draw as a timeline, if there is one
 * @param timeline the id of that section's heading
 * @param files the files that {@code besideTimeline} shows or links, by their paths below the
 *     source directory
 * @param deadLinks the links in {@code besideTimeline} that lead to nothing on the site, as written
 * @param hosts the other hosts whose images {@code besideTimeline} shows
 * @param headings those of {@code besideTimeline} that links can reach
 * @param beginning how it begins, in plain text and one line; its timeline is no beginning
 */
public record RenderedBody(
    LinkedHtml html,
    LinkedHtml besideTimeline,
    Optional<String> timeline,
    SortedSet<String> files,
    List<String> deadLinks,
    SortedSet<String> hosts,
    List<PageHeading> headings,
    String beginning) {

  public RenderedBody {
    files = copyOf(files);
    deadLinks = List.copyOf(deadLinks);
    hosts = copyOf(hosts);
    headings = List.copyOf(headings);
  }

  /** Most bodies have none of them, and all are kept. */
  private static SortedSet<String> copyOf(SortedSet<String> names) {
    return names.isEmpty()
        ? Collections.emptySortedSet()
        : Collections.unmodifiableSortedSet(new TreeSet<>(names));
  }

  /** About how much memory it takes, in characters. */
  long weight() {
    return html.weight() + (isAllBesideTimeline() ? 0 : besideTimeline.weight());
  }

  /** Whether nothing is drawn apart; then both are one object. */
  private boolean isAllBesideTimeline() {
    return besideTimeline.parts().size() == html.parts().size();
  }
}
