package io.github.techradar.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.time;
import static j2html.TagCreator.ul;

import io.github.techradar.html.PageBody;
import io.github.techradar.html.PageLink;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Field;
import io.github.techradar.model.Link;
import io.github.techradar.model.PageLinks;
import io.github.techradar.model.Status;
import io.github.techradar.model.StatusPeriod;
import io.github.techradar.site.words.Spaced;
import io.github.techradar.site.words.Words;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts about an entry, in the order in which its readers ask for them. */
record EntryFacts(
    SiteIndex index,
    Optional<Repository> repository,
    PageLinks links,
    Entry entry,
    PageBody body,
    Words words) {

  DomContent draw() {
    return dl().withClass("facts")
        .with(
            meaning(entry.status(), words),
            list(words.get("entry.before"), before()),
            fact(
                words.get("entry.quadrant"),
                a(entry.quadrant().name()).withHref(links.quadrant(entry.quadrant().id()))),
            groups(words.get("entry.tags"), index.tags(), "tag"),
            groups(words.get("entry.owners"), index.owners(), "owner"),
            optional(words.get("entry.confidence"), entry.confidence()),
            list(words.get("entry.priority"), entry.priority()),
            date(),
            reviewDue(),
            list(words.get("entry.authors"), entry.authors()),
            list(words.get("entry.coordinates"), entry.coordinates()),
            replaces(),
            fieldLinks(),
            each(index.radar().definition().ownFields(), this::own),
            fact(words.get("entry.source"), source()));
  }

  /** What its status means, under the name of the status. */
  private static DomContent meaning(Status status, Words words) {
    return iff(
        !status.description().isEmpty(), fact(status.name(), text(words.description(status))));
  }

  /** What the entry was before, newest first, unless the same page tells it elsewhere. */
  private List<String> before() {
    List<StatusPeriod> before =
        index.radar().history().statusPeriods(entry).stream().skip(1).toList();
    return !EditionStrip.isCut(index.radar().history().editions())
            || before.stream().allMatch(period -> period.event().isPresent())
        ? List.of()
        : before.stream().map(this::told).toList();
  }

  private String told(StatusPeriod period) {
    String name = period.status().name();
    return period
        .event()
        .map(words::date)
        .or(() -> period.since().map(words::date))
        .map(since -> "%s (%s)".formatted(name, since))
        .orElse(name);
  }

  /** The groups that the entry is in, each with the way to the radar of that group alone. */
  private DomContent groups(String name, EntryGroups all, String filter) {
    List<EntryGroups.Group> own = all.of(entry);
    return iff(
        !own.isEmpty(),
        fact(
            name,
            ul(each(own, group -> li(a(group.name()).withHref(links.radar(filter, group.name())))))
                .withClass("tag-list")));
  }

  private DomContent source() {
    DomContent path = code(entry.source());
    return repository
        .<DomContent>map(files -> a(path).withHref(files.page(entry.source())))
        .orElse(path);
  }

  private DomContent replaces() {
    List<Entry> replaced = index.relations().replaced(entry);
    return iff(
        !replaced.isEmpty(),
        fact(
            words.get("entry.replaces"),
            separated(
                replaced.stream()
                    .<DomContent>map(other -> EntryLink.to(other, links, words))
                    .toList())));
  }

  private DomContent fieldLinks() {
    List<DomContent> found =
        entry.references().links().stream()
            .flatMap(link -> body.link(link).stream())
            .<DomContent>map(link -> li(drawn(link)))
            .toList();
    return iff(
        !found.isEmpty(), fact(words.get("entry.links"), ul().withClass("links").with(found)));
  }

  /** A link, and what else its author said of it. */
  private static DomContent drawn(PageLink link) {
    DomContent name = a(link.text()).withHref(link.target().address());
    return link.fields().isEmpty()
        ? name
        : Spaced.of(name, text("(%s)".formatted(spelled(link.fields()))));
  }

  private DomContent own(Field field) {
    List<DomContent> values =
        entry.values(field).stream()
            .flatMap(
                value -> value instanceof Collection<?> list ? list.stream() : Stream.of(value))
            .map(this::item)
            .toList();
    return iff(!values.isEmpty(), fact(field.name(), separated(values)));
  }

  /** An item of a field of the team's own: a link or a text. */
  private DomContent item(Object value) {
    Optional<Link> link = Link.inOwnField(value, entry.source());
    return link.flatMap(body::link)
        .map(EntryFacts::drawn)
        .or(() -> link.flatMap(Link::name).map(name -> text(name))) // as bodies keep a link's text
        .orElseGet(() -> text(spelled(value)));
  }

  private static DomContent separated(List<DomContent> values) {
    List<DomContent> separated = new ArrayList<>();
    for (DomContent value : values) {
      if (!separated.isEmpty()) {
        separated.add(text(", "));
      }
      separated.add(value);
    }
    return each(separated, value -> value);
  }

  private DomContent date() {
    return iff(
        entry.date(),
        day ->
            fact(words.get("entry.date"), time(words.date(day)).attr("datetime", day.toString())));
  }

  private DomContent reviewDue() {
    return iff(
        entry.reviewDue(),
        day ->
            fact(
                words.get("entry.review"),
                span(words.get("entry.review-due", words.date(day))).withClass("due")));
  }

  private static String spelled(Object value) {
    if (value instanceof Collection<?> list) {
      return list.stream().map(EntryFacts::spelled).collect(Collectors.joining(", "));
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(pair -> pair.getKey() + ": " + spelled(pair.getValue()))
          .collect(Collectors.joining(", "));
    }
    return value.toString();
  }

  private static DomContent list(String name, List<String> values) {
    return iff(!values.isEmpty(), fact(name, text(String.join(", ", values))));
  }

  private static DomContent optional(String name, Optional<String> value) {
    return list(name, value.stream().toList());
  }

  private static DomContent fact(String name, DomContent value) {
    return div(dt(name), dd(value));
  }
}
