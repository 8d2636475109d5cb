package io.github.techradar.html;

import io.github.techradar.markdown.EntryAddresses;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Event;
import io.github.techradar.model.Introduction;
import io.github.techradar.model.Layout;
import io.github.techradar.model.Link;
import io.github.techradar.model.PageLinks;
import io.github.techradar.model.PlacedEntries;
import io.github.techradar.model.Radar;
import io.github.techradar.source.SourceDirectory;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The bodies of a radar's entries, and the texts of their events, as HTML in one language. Their
 * links know the other entries and the files. Each is rendered when somebody asks for it, and then
 * never again, unless memory runs short; threads may share this.
 */
public final class BodyHtml {

  private final Definition definition;
  private final SourceDirectory source;
  private final Set<String> entries;
  private final EntryAddresses addresses;
  private final Map<String, String> pages; // the ids of the entries that have one, by their paths
  private final BodyRenderer renderer;
  private final FieldLinks fieldLinks;
  private final Map<String, SoftReference<RenderedBody>> bodies = new ConcurrentHashMap<>();
  private final Map<Event, SoftReference<RenderedBody>> events = new ConcurrentHashMap<>();
  private final Map<Introduction, RenderedBody> introductions = new ConcurrentHashMap<>();

  /**
   * @param radar the entries that links may lead to
   * @param source the directory that they were read from
   * @param words what bodies are given beside their own text
   */
  public BodyHtml(Radar radar, SourceDirectory source, BodyWords words) {
    this.definition = radar.definition();
    this.source = source;
    this.entries = Set.copyOf(radar.entries().sources());
    this.addresses = new EntryAddresses(named(radar.entries()), definition, source::hasFile);
    this.pages = radar.published().stream().collect(Collectors.toMap(Entry::source, Entry::id));
    this.renderer = new BodyRenderer(addresses, pages, this::isFile, words);
    this.fieldLinks = new FieldLinks(radar, addresses, this::isFile);
  }

  /** The body of a published entry. */
  public RenderedBody of(Entry entry) {
    return kept(bodies, entry.id(), () -> renderer.render(entry, definition.timeline()));
  }

  /** The text of an event. */
  public RenderedBody of(Event event) {
    return kept(events, event, () -> renderer.render(event));
  }

  /** What was rendered before, or is now, if it was not or if memory ran short since. */
  private static <K> RenderedBody kept(
      Map<K, SoftReference<RenderedBody>> all, K key, Supplier<RenderedBody> rendering) {
    SoftReference<RenderedBody> reference = all.get(key);
    RenderedBody known = reference == null ? null : reference.get();
    if (known == null) {
      known = rendering.get();
      all.put(key, new SoftReference<>(known));
    }
    return known;
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
    for (RenderedBody event : beside) {
      files.addAll(event.files());
      deadLinks.addAll(event.deadLinks());
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
        body.timeline(),
        files,
        deadLinks,
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
        Optional.empty(),
        body.files(),
        body.deadLinks(),
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

  /** The entries as links may name them; of one with errors nobody knows what it is called. */
  private static List<EntryAddresses.Named> named(PlacedEntries entries) {
    Map<String, String> titles =
        Stream.concat(entries.published().stream(), entries.drafts().stream())
            .collect(Collectors.toMap(Entry::source, Entry::title));
    Layout layout = entries.definition().layout();
    return entries.sources().stream()
        .map(path -> new EntryAddresses.Named(path, layout.id(path), titles.getOrDefault(path, "")))
        .toList();
  }

  /** Whether a path is that of a file to copy; an entry has a page, or is kept back. */
  private boolean isFile(String path) {
    return !entries.contains(path) && source.hasFile(path);
  }
}
