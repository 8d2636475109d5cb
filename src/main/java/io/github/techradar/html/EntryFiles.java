package io.github.techradar.html;

import io.github.techradar.markdown.EntryAddresses;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Layout;
import io.github.techradar.model.PlacedEntries;
import io.github.techradar.source.LinkedFiles;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of all entries, those of their earlier states among them, and the pages that these lead
 * to: a link to {@code 2024-01-31/kafka.md} leads to the page of Kafka as it is today.
 */
final class EntryFiles {

  private final PlacedEntries entries;
  private final Layout layout;
  private final Set<String> paths;

  /**
   * @param files knows the files of earlier states
   */
  EntryFiles(PlacedEntries entries, LinkedFiles files) {
    this.entries = entries;
    this.layout = entries.definition().layout();
    this.paths = new HashSet<>(entries.sources());
    files.entries().stream()
        .filter(path -> !entries.definition().introducesQuadrant(path))
        .forEach(paths::add);
  }

  /** The entries as links may name them; of one with errors nobody knows what it is called. */
  List<EntryAddresses.Named> named() {
    Map<String, String> titles = new HashMap<>();
    Map<String, String> titlesById = new HashMap<>();
    Stream.concat(entries.published().stream(), entries.drafts().stream())
        .forEach(
            entry -> {
              titles.put(entry.source(), entry.title());
              titlesById.put(entry.id(), entry.title());
            });
    Set<String> present = new HashSet<>(entries.sources());
    return paths.stream()
        .map(
            path -> {
              String id = layout.id(path);
              String title = present.contains(path) ? titles.get(path) : titlesById.get(id);
              return new EntryAddresses.Named(path, id, title == null ? "" : title);
            })
        .toList();
  }

  /** The ids of all entries with a page, by the paths of all their files. */
  Map<String, String> pages() {
    Map<String, String> pages = new HashMap<>();
    Set<String> present = new HashSet<>(entries.sources());
    Set<String> ids = new HashSet<>();
    for (Entry entry : entries.published()) {
      pages.put(entry.source(), entry.id());
      ids.add(entry.id());
    }
    paths.stream()
        .filter(path -> !present.contains(path) && ids.contains(layout.id(path)))
        .forEach(path -> pages.put(path, layout.id(path)));
    return pages;
  }
}
