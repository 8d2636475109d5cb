package io.github.techradar.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.ul;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.PageLinks;
import io.github.techradar.model.Radar;
import io.github.techradar.model.SitePaths;
import io.github.techradar.model.Status;
import io.github.techradar.site.words.Spaced;
import io.github.techradar.site.words.Words;
import j2html.tags.DomContent;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A page of all tags or of all owners, each with its entries, those on the innermost ring first.
 */
final class GroupsPage {

  /** With fewer groups than this, who reads the page sees them all. */
  private static final int NEEDS_INDEX = 8;

  private final Definition definition;
  private final EntryGroups groups;
  private final String title;

  /** What the radar's page calls the filter by one of them. */
  private final String filter;

  private final PageLinks links;
  private final Words words;

  private GroupsPage(
      Radar radar, EntryGroups groups, String title, String filter, PageLinks links, Words words) {
    this.definition = radar.definition();
    this.groups = groups;
    this.title = title;
    this.filter = filter;
    this.links = links;
    this.words = words;
  }

  /** The page of all tags. */
  static GroupsPage ofTags(SiteIndex index, SitePaths paths, Words words) {
    PageLinks links = paths.from(paths.tags());
    return new GroupsPage(
        index.radar(), index.tags(), words.get("tags.title"), "tag", links, words);
  }

  /** The page of all owners: what each team answers for. */
  static GroupsPage ofOwners(SiteIndex index, SitePaths paths, Words words) {
    PageLinks links = paths.from(paths.owners());
    return new GroupsPage(
        index.radar(), index.owners(), words.get("owners.title"), "owner", links, words);
  }

  /** Whether there is anything to show. */
  boolean hasAny() {
    return !groups.all().isEmpty();
  }

  Page page() {
    return Page.leadingBack(
            links,
            title,
            "groups-page",
            definition,
            words,
            h1(title),
            iff(groups.all().size() >= NEEDS_INDEX, index()),
            div().withClass("tags").with(each(groups.all(), this::group)))
        .about(
            groups.all().stream().map(EntryGroups.Group::name).collect(Collectors.joining(", ")));
  }

  private DomContent index() {
    return nav()
        .withClass("groups")
        .attr("aria-label", words.get("groups.index"))
        .with(
            ul(each(
                    groups.all(),
                    group ->
                        li(
                            Spaced.of(
                                a(group.name()).withHref("#" + group.anchor()),
                                RadarPage.count(group.entries().size())))))
                .withClass("tag-list"));
  }

  private DomContent group(EntryGroups.Group group) {
    return section(
        h2(Spaced.of(span(group.name()), RadarPage.count(group.entries().size())))
            .withId(group.anchor()),
        ul(each(innermostFirst(group.entries()), this::entry)),
        p(a(words.get("groups.radar"))
                .withHref(links.radar(filter, group.name()))
                .attr("aria-label", words.get("groups.radar") + ": " + group.name()))
            .withClass("aside"));
  }

  private List<Entry> innermostFirst(List<Entry> entries) {
    return entries.stream()
        .sorted(Comparator.comparingInt(entry -> distance(entry.status())))
        .toList();
  }

  /** How far from the centre a status is; behind all rings, what is beside the radar. */
  private int distance(Status status) {
    int ring = definition.rings().indexOf(status);
    return ring < 0 ? definition.rings().size() : ring;
  }

  private DomContent entry(Entry entry) {
    return li(
        Spaced.of(
            EntryLink.to(entry, links, words), span(entry.status().name()).withClass("aside")));
  }
}
