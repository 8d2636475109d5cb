package io.github.techradar.export;

import io.github.techradar.html.BodyHtml;
import io.github.techradar.html.LinkTarget;
import io.github.techradar.html.LinkedHtml;
import io.github.techradar.html.PageLink;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Event;
import io.github.techradar.model.Radar;
import io.github.techradar.model.SitePaths;
import io.github.techradar.usage.Usage;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A radar as its readers get it: with the pages that show it.
 *
 * @param radar what is published
 * @param paths where everything of it is on its site
 * @param html the bodies of entries and the texts of events as safe HTML
 * @param site the address of the folder that the radar's page is in, with a {@code /} at its end,
 *     where it is known
 * @param bodies whether documents carry whole bodies, or only summaries
 * @param usage what builds use of the radar, where inventories tell
 */
public record Publication(
    Radar radar,
    SitePaths paths,
    BodyHtml html,
    Optional<URI> site,
    boolean bodies,
    Optional<Usage> usage) {

  /** A radar of which no inventory tells. */
  public Publication(
      Radar radar, SitePaths paths, BodyHtml html, Optional<URI> site, boolean bodies) {
    this(radar, paths, html, site, bodies, Optional.empty());
  }

  /** The page of an entry, as a URL that starts at the folder of the radar's page. */
  String page(Entry entry) {
    return SitePaths.url(paths.entry(entry.id()));
  }

  /** The whole address of the radar's page, where the site's is known. */
  Optional<String> address() {
    return wholeAddress(paths.radar());
  }

  /** The whole address of an entry's page, where the site's is known. */
  Optional<String> address(Entry entry) {
    return wholeAddress(paths.entry(entry.id()));
  }

  /** The whole address of a document, which the site carries beside the pages of entries. */
  Optional<String> address(String document) {
    return wholeAddress(paths.document(document));
  }

  /** The whole address of a link of an entry's front matter, where it can be told. */
  Optional<String> address(Entry entry, PageLink link) {
    return link.target() instanceof LinkTarget.Elsewhere elsewhere
        ? Optional.of(elsewhere.address())
        : address(entry).map(link.target()::whole);
  }

  private Optional<String> wholeAddress(String path) {
    return site.map(root -> SitePaths.address(root, path));
  }

  /** The body of an entry, its links whole where the site's address is known. */
  String body(Entry entry) {
    return withWholeLinks(html.of(entry).html(), entry);
  }

  /** The same without the section that pages draw as a timeline, if there is one. */
  String bodyBesideTimeline(Entry entry) {
    return withWholeLinks(html.of(entry).besideTimeline(), entry);
  }

  private String withWholeLinks(LinkedHtml body, Entry entry) {
    return address(entry)
        .map(page -> body.html(target -> Optional.of(target.whole(page))))
        .orElseGet(body::html);
  }

  /** The body of an entry, its relative links starting at its page. */
  String htmlOf(Entry entry) {
    return html.of(entry).html().html();
  }

  /** What an entry is about, in plain text: its description, or how its body begins. */
  String summary(Entry entry) {
    return entry.description().orElseGet(() -> html.of(entry).beginning());
  }

  /** What the timeline says of an event, in plain text; may be empty. */
  String summary(Event event) {
    return html.of(event).beginning();
  }

  /**
   * The newest day that the radar speaks of, in entries, timelines and editions: it is as it is
   * since then. Formats that cannot be without a date give this one to entries that have none;
   * there is no clock.
   */
  LocalDate newestDay() {
    return days().max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
  }

  /** Whether the radar speaks of any day. */
  boolean isDated() {
    return days().findAny().isPresent();
  }

  private Stream<LocalDate> days() {
    return Stream.concat(
        radar.history().editions().stream().flatMap(edition -> edition.day().stream()),
        radar.published().stream()
            .flatMap(
                entry ->
                    Stream.concat(
                        entry.date().stream(), entry.timeline().stream().map(Event::day))));
  }
}
