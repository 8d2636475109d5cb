package io.github.techradar.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.time;
import static j2html.TagCreator.ul;

import io.github.techradar.model.Blip;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Field;
import io.github.techradar.model.Movement;
import io.github.techradar.model.OffRadarStatus;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Ring;
import io.github.techradar.model.Status;
import io.github.techradar.model.Stay;
import j2html.tags.DomContent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page of one entry: its facts, then its body. */
final class EntryPage {

  private static final int MOST_RELATED = 5;

  private final Radar radar;
  private final Definition definition;
  private final TagIndex tags;
  private final Optional<Repository> repository;
  private final Entry entry;
  private final Body body;
  private final Words words;

  /**
   * @param body the entry's body
   */
  EntryPage(
      Radar radar,
      TagIndex tags,
      Optional<Repository> repository,
      Entry entry,
      Body body,
      Words words) {
    this.radar = radar;
    this.definition = radar.definition();
    this.tags = tags;
    this.repository = repository;
    this.entry = entry;
    this.body = body;
    this.words = words;
  }

  Page page() {
    return Page.leadingBack(
        Page.ofEntry(entry.id()),
        entry.title(),
        "entry-page q" + definition.position(entry.quadrant()),
        words.title(definition),
        article(
            h1(entry.title()),
            iff(entry.description(), description -> p(description).withClass("summary")),
            facts(),
            div(rawHtml(body.html())).withClass("body"),
            new DrawnTimeline(entry, body, words).draw()),
        related(),
        neighbours());
  }

  private DomContent facts() {
    return dl().withClass("facts")
        .with(
            fact(words.get("entry.status"), status(entry.status())),
            movement(),
            list(words.get("entry.before"), before()),
            fact(
                words.get("entry.quadrant"),
                a(entry.quadrant().name()).withHref(way(Page.ofQuadrant(entry.quadrant().id())))),
            iff(!entry.tags().isEmpty(), fact(words.get("entry.tags"), tagLinks())),
            list(words.get("entry.owners"), entry.owners()),
            optional(words.get("entry.confidence"), entry.confidence()),
            list(words.get("entry.priority"), entry.priority()),
            date(),
            list(words.get("entry.authors"), entry.authors()),
            list(words.get("entry.coordinates"), entry.coordinates()),
            each(ownFields(), field -> list(field.name(), values(field))),
            fact(words.get("entry.source"), source()));
  }

  private DomContent status(Status status) {
    boolean onRing = status instanceof Ring;
    boolean listed = onRing && !entry.featured();
    return join(
        span(listed ? words.get("entry.listed", status.name()) : status.name())
            .withClass(onRing ? "ring" : "ring off"),
        iff(!status.description().isEmpty(), span(words.description(status)).withClass("aside")));
  }

  private DomContent movement() {
    Movement movement = radar.movement(entry);
    return iff(
        movement != Movement.NONE,
        fact(
            words.get("entry.moved"),
            a(words.get(
                    "entry.since",
                    words.movement(movement),
                    radar.history().previous().map(words::edition).orElse("")))
                .withHref(way(Page.CHANGES))));
  }

  /** What the entry was before, newest first, unless its timeline tells it on the same page. */
  private List<String> before() {
    List<Stay> before = radar.history().stays(entry).stream().skip(1).toList();
    return before.stream().allMatch(stay -> stay.event().isPresent())
        ? List.of()
        : before.stream().map(this::told).toList();
  }

  private String told(Stay stay) {
    String name = stay.status().name();
    return stay.since().map(day -> "%s (%s)".formatted(name, words.date(day))).orElse(name);
  }

  private DomContent tagLinks() {
    return ul(each(
            tags.of(entry), tag -> li(a(tag.name()).withHref(way(Page.TAGS) + "#" + tag.anchor()))))
        .withClass("tag-list");
  }

  private DomContent source() {
    DomContent path = code(entry.source());
    return repository
        .<DomContent>map(files -> a(path).withHref(files.page(entry.source())))
        .orElse(path);
  }

  private DomContent related() {
    List<Entry> related = tags.related(entry, MOST_RELATED);
    return iff(
        !related.isEmpty(),
        section(
                h2(words.get("entry.related")),
                ul(
                    each(
                        related,
                        other ->
                            li(
                                a(other.title()).withHref(way(Page.ofEntry(other.id()))),
                                span(other.status().name()).withClass("aside")))))
            .withClass("related"));
  }

  /** The entries before and after this one, by their numbers or in the list that it is in. */
  private DomContent neighbours() {
    List<Entry> list = around();
    int index = list.indexOf(entry);
    return iff(
        list.size() > 1,
        nav()
            .withClass("neighbours")
            .attr("aria-label", words.get("entry.neighbours"))
            .with(
                each(
                    list.subList(Math.max(0, index - 1), index),
                    other -> neighbour(other, "prev", words.get("entry.previous"))),
                each(
                    list.stream().skip(index + 1L).limit(1).toList(),
                    other -> neighbour(other, "next", words.get("entry.next")))));
  }

  /** All that is drawn, or the list beside it that the entry is in. */
  private List<Entry> around() {
    if (entry.status() instanceof OffRadarStatus status) {
      return radar.offRadar(status);
    }
    return entry.featured()
        ? radar.blips().stream().map(Blip::entry).toList()
        : radar.notFeatured();
  }

  private DomContent neighbour(Entry other, String rel, String word) {
    return a(span(word).withClass("aside"), text(other.title()))
        .withClass(rel)
        .withRel(rel)
        .withHref(way(Page.ofEntry(other.id())));
  }

  private String way(String to) {
    return Page.way(Page.ofEntry(entry.id()), to);
  }

  private DomContent date() {
    return iff(
        entry.date(),
        day ->
            fact(words.get("entry.date"), time(words.date(day)).attr("datetime", day.toString())));
  }

  private List<Field> ownFields() {
    return definition.fields().stream().filter(field -> field.type() == Field.Type.ANY).toList();
  }

  private List<String> values(Field field) {
    return field.keys().stream()
        .map(entry.fields()::get)
        .filter(value -> value != null)
        .map(EntryPage::spelled)
        .toList();
  }

  private static String spelled(Object value) {
    if (value instanceof Collection<?> list) {
      return list.stream().map(EntryPage::spelled).collect(Collectors.joining(", "));
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
