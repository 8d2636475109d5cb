package io.github.techradar.site;

import io.github.techradar.markdown.EntryAddresses;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Event;
import io.github.techradar.model.LeftOut;
import io.github.techradar.model.Radar;
import io.github.techradar.source.SourceDirectory;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bodies of a radar's entries as HTML, whose links know the other entries and the files. */
public final class Bodies {

  private final Radar radar;
  private final SourceDirectory source;
  private final Set<String> entries;
  private final EntryAddresses addresses;
  private final BodyRenderer renderer;

  /**
   * @param radar the entries that links may lead to
   * @param source the directory that they were read from
   * @param words the language of what bodies are given beside their own text
   */
  public Bodies(Radar radar, SourceDirectory source, Words words) {
    this.radar = radar;
    this.source = source;
    this.entries =
        Stream.of(
                radar.published().stream().map(Entry::source),
                radar.drafts().stream().map(Entry::source),
                radar.leftOut().stream().map(LeftOut::source))
            .flatMap(paths -> paths)
            .collect(Collectors.toUnmodifiableSet());
    this.addresses = new EntryAddresses(entries, radar.definition().quadrants());
    this.renderer =
        new BodyRenderer(
            addresses,
            radar.published().stream().collect(Collectors.toMap(Entry::source, Entry::id)),
            this::isFile,
            words);
  }

  /**
   * The bodies of all published entries by their ids, as safe HTML; relative links start at the
   * entry's page.
   */
  public Map<String, String> html() {
    return radar.published().stream()
        .collect(Collectors.toMap(Entry::id, entry -> renderer.render(entry).html()));
  }

  /** The text of an event, as safe HTML; relative links start at its entry's page. */
  public String html(Event event) {
    return renderer.render(event);
  }

  /** The body of an entry for its page, which draws the timeline itself. */
  Body onPage(Entry entry) {
    return radar.definition().layout().keepsStates()
        ? renderer.renderBesideEvents(entry)
        : renderer.render(entry, radar.definition().timeline());
  }

  /**
   * Whether a link leads to a draft or to an entry with errors; what is dead, the check has said.
   */
  boolean isKeptBack(Entry entry, String link) {
    return addresses.entry(entry.bodySource(), link).isPresent();
  }

  /** Whether a path is that of a file to copy; an entry has a page, or is kept back. */
  private boolean isFile(String path) {
    return !entries.contains(path) && source.hasFile(path);
  }
}
