package io.github.techradar.start;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Layout;
import io.github.techradar.model.PlacedEntries;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.SourcePath;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where among the files of a radar a new entry has its place. */
public final class EntryPlace {

  private final PlacedEntries radar;
  private final Layout layout;
  private final List<String> folders;

  /**
   * @param radar the entries that are there
   * @param folders the names of all folders at the top, those without entries too
   */
  public EntryPlace(PlacedEntries radar, List<String> folders) {
    this.radar = radar;
    this.layout = radar.definition().layout();
    this.folders = List.copyOf(folders);
  }

  /**
   * The path of a new file, below the source directory and with {@code /}: where most entries of
   * its quadrant are; else in the quadrant's folder, if it has one, or if most entries lie in those
   * of their quadrants; else at the top. Where each edition has a folder, it is in the newest one.
   *
   * @param name the file's name, without an ending
   * @param day the day that names the folder of an edition, if there is none yet
   */
  public String path(String name, Quadrant quadrant, LocalDate day) {
    String folder = usual(quadrant).or(() -> called(quadrant)).or(() -> own(quadrant)).orElse("");
    String edition = layout.keepsStates() ? newest().orElse(day) + "/" : "";
    return edition + (folder.isEmpty() ? "" : folder + "/") + name + ".md";
  }

  /** The file that has an id already. */
  public Optional<String> ofId(String id) {
    return radar.sources().stream().filter(path -> layout.id(path).equals(id)).findFirst();
  }

  private Optional<String> usual(Quadrant quadrant) {
    List<String> used =
        entries()
            .filter(entry -> entry.quadrant().id().equals(quadrant.id()))
            .map(entry -> folder(inside(entry.source())))
            .toList();
    Map<String, Long> counts =
        used.stream().collect(Collectors.groupingBy(f -> f, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .filter(count -> count.getValue() * 2 > used.size())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private Optional<String> called(Quadrant quadrant) {
    return folders.stream().filter(folder -> isOf(quadrant, folder)).findFirst();
  }

  private Optional<String> own(Quadrant quadrant) {
    long inTheirs =
        entries()
            .filter(
                entry ->
                    layout
                        .folder(entry.source())
                        .filter(folder -> isOf(entry.quadrant(), folder))
                        .isPresent())
            .count();
    return inTheirs * 2 > entries().count() ? Optional.of(quadrant.id()) : Optional.empty();
  }

  private boolean isOf(Quadrant quadrant, String folder) {
    Definition definition = radar.definition();
    return definition.quadrantCalled(folder).filter(q -> q.id().equals(quadrant.id())).isPresent();
  }

  private Optional<LocalDate> newest() {
    return radar.sources().stream()
        .flatMap(path -> layout.state(path).stream())
        .map(Layout.State::day)
        .max(Comparator.naturalOrder());
  }

  private Stream<Entry> entries() {
    return Stream.concat(radar.published().stream(), radar.drafts().stream());
  }

  /** A path without the folder of its edition. */
  private String inside(String path) {
    return layout.keepsStates() ? path.substring(path.indexOf('/') + 1) : path;
  }

  /**
   * The folder that an entry lies in; one that has a folder to itself lies in the one around it.
   */
  private static String folder(String path) {
    String folder = SourcePath.folder(path);
    return SourcePath.isIndex(path) ? SourcePath.folder(folder) : folder;
  }
}
