package io.github.techradar.html;

import io.github.techradar.markdown.EntryAddresses;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Event;
import io.github.techradar.model.Introduction;
import io.github.techradar.model.KeptValues;
import io.github.techradar.model.Link;
import io.github.techradar.model.PageLinks;
import io.github.techradar.model.Radar;
import io.github.techradar.model.SpareThreads;
import io.github.techradar.source.LinkedFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The bodies of a radar's entries, and the texts of their events, as HTML in one language. Their
 * links know the other entries and the files. Each is rendered when somebody asks for it, and kept
 * for the next who does, unless all that is kept would become too large; threads may share this.
 */
public final class BodyHtml {

  /**
   * How much is kept of the bodies, and of the events, in characters; where there is much memory,
   * an eighth of it, as most letters take a byte.
   */
  private static final long MOST_KEPT = Math.max(30_000_000, Runtime.getRuntime().maxMemory() / 8);

  private final Definition definition;
  private final EntryAddresses addresses;
  private final Map<String, String> pages; // the ids of the entries that have one, by their paths
  private final BodyRenderer renderer;
  private final FieldLinks fieldLinks;
  private final KeptValues<String, RenderedBody> bodies =
      new KeptValues<>(MOST_KEPT, RenderedBody::weight);
  private final KeptValues<Event, RenderedBody> events =
      new KeptValues<>(MOST_KEPT, RenderedBody::weight);
  private final Map<Introduction, RenderedBody> introductions = new ConcurrentHashMap<>();

  /**
   * @param radar the entries that links may lead to
   * @param files the files of the directory that they were read from
   * @param words what bodies are given beside their own text
   */
  public BodyHtml(Radar radar, LinkedFiles files, BodyWords words) {
    this(radar, files, words, new BodiesRead());
  }

  /**
   * The bodies of entries, some of which were rendered before.
   *
   * @param read what was rendered while the entries were read
   */
  public BodyHtml(Radar radar, LinkedFiles files, BodyWords words, BodiesRead read) {
    this.definition = radar.definition();
    EntryFiles entries = new EntryFiles(radar.entries(), files);
    this.addresses = new EntryAddresses(entries.named(), definition, files::find);
    this.pages = entries.pages();
    this.renderer =
        new BodyRenderer(addresses, pages, files::isCopied, definition.images(), words, read);
    this.fieldLinks = new FieldLinks(radar, addresses, pages, files::isCopied);
  }

  /** How often a text was rendered so far, so that tests can see that none is rendered twice. */
  public static long renders() {
    return UnsafeRenderer.renders();
  }

  /**
   * What the plugin failed with while it rendered, by the paths of the files; their texts are shown
   * as they were written.
   */
  public Map<String, Throwable> faults() {
    return renderer.faults();
  }

  /** The body of a published entry. */
  public RenderedBody of(Entry entry) {
    return bodies.get(entry.id(), () -> renderer.render(entry, definition.timeline()));
  }

  /** The text of an event. */
  public RenderedBody of(Event event) {
    return events.get(event, () -> renderer.render(event));
  }

  /**
   * Renders bodies that will be asked for soon, in their order, by threads that would be idle. They
   * end with the last body, when no more can be kept, or when this is closed.
   */
  public SpareThreads ahead(List<Entry> entries) {
    AtomicInteger next = new AtomicInteger();
    return SpareThreads.doing(
        () -> {
          int entry = next.getAndIncrement();
          if (entry >= entries.size() || bodies.isFull()) {
            return false;
          }
          of(entries.get(entry));
          return true;
        });
  }

  /** The body of an entry for its page, which draws the timeline itself. */
  public PageBody onPage(Entry entry) {
    RenderedBody body = of(entry);
    List<RenderedBody> beside =
        !entry.timelineInBody() || body.timeline().isPresent()
            ? entry.timeline().stream().map(this::of).toList()
            : List.of();
    SortedSet<String> files = new TreeSet<>(body.files());
    List<String> deadLinks = new ArrayList<>(body.deadLinks());
    SortedSet<String> hosts = new TreeSet<>(body.hosts());
    for (RenderedBody event : beside) {
      files.addAll(event.files());
      deadLinks.addAll(event.deadLinks());
      hosts.addAll(event.hosts());
    }
    Map<Link, PageLink> links = fieldLinks.resolved(entry);
    for (PageLink link : links.values()) {
      if (link.target() instanceof LinkTarget.CopiedFile file) {
        files.add(file.path());
      }
    }
    fieldLinks
        .of(entry)
        .filter(link -> !links.containsKey(link))
        .forEach(link -> deadLinks.add(link.address()));
    return new PageBody(
        body.besideTimeline().html(),
        beside.stream().map(event -> event.html().html()).toList(),
        body.headings(),
        body.timeline(),
        files,
        deadLinks,
        hosts,
        body.beginning(),
        links);
  }

  /** The links that an entry has beside its text, those that lead somewhere. */
  public List<PageLink> links(Entry entry) {
    return entry.references().links().stream()
        .flatMap(link -> fieldLinks.resolve(link).stream())
        .toList();
  }

  /**
   * The introduction of a quadrant for the page of the quadrant.
   *
   * @param page the links of that page
   */
  public PageBody onPage(Introduction introduction, PageLinks page) {
    RenderedBody body = introductions.computeIfAbsent(introduction, renderer::render);
    return new PageBody(
        body.html().html(target -> Optional.of(target.address(page))),
        List.of(),
        body.headings(),
        Optional.empty(),
        body.files(),
        body.deadLinks(),
        body.hosts(),
        body.beginning(),
        Map.of());
  }

  /**
   * Whether a link leads to a draft or to an entry with errors; what is dead, the check has said.
   *
   * @param source the path of the file that the link stands in
   */
  public boolean isKeptBack(String source, String link) {
    return addresses.find(source, link).filter(to -> !pages.containsKey(to.path())).isPresent();
  }
}
