package io.github.techradar.markdown;

import io.github.techradar.markdown.EntryAddresses.Named;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Names;
import io.github.techradar.model.NearNames;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.SourcePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The entries of a radar by what they are called: their files, their ids and their titles. */
final class EntryNames {

  private final Definition definition;
  private final Set<String> written = new TreeSet<>();
  private final Map<String, String> pathsByFileName = new TreeMap<>();

  /** By the names of files, by ids and by titles. */
  private final List<Map<String, List<Named>>> byName =
      List.of(new HashMap<>(), new HashMap<>(), new HashMap<>());

  /** Made when somebody asks for a near name, once all entries are here. */
  private @Nullable NearNames near;

  private @Nullable NearNames nearFiles;

  EntryNames(Definition definition) {
    this.definition = definition;
  }

  /** Takes in an entry; their paths come in order. */
  void add(Named entry) {
    String file = SourcePath.named(entry.path());
    String fileName = file.substring(file.lastIndexOf('/') + 1);
    pathsByFileName.putIfAbsent(fileName, entry.path());
    addWritten(fileName);
    addWritten(entry.title());
    List<String> names = List.of(fileName, entry.id(), entry.title());
    for (int i = 0; i < names.size(); i++) {
      String name = Names.folded(names.get(i));
      if (!name.isEmpty()) {
        byName.get(i).computeIfAbsent(name, key -> new ArrayList<>()).add(entry);
      }
    }
  }

  private void addWritten(String name) {
    if (!name.isEmpty()) {
      written.add(name);
    }
  }

  /** The nearest of the names of files and the titles, as its author wrote it. */
  synchronized Optional<String> nearest(String name) {
    if (near == null) {
      near = new NearNames(written);
    }
    return near.nearest(name);
  }

  /** The path of the entry whose file has the nearest name. */
  synchronized Optional<String> nearestFile(String name) {
    if (nearFiles == null) {
      nearFiles = new NearNames(pathsByFileName.keySet());
    }
    return nearFiles.nearest(name).map(pathsByFileName::get);
  }

  /**
   * The entries with a name. One in the folder of the link comes first, then one in the folder of
   * the quadrant; of the states of one entry the newest stands for all.
   */
  List<String> paths(String source, Optional<Quadrant> quadrant, String name) {
    String folded = Names.folded(name);
    List<String> first = List.of();
    for (Map<String, List<Named>> entries : byName) {
      List<Named> named = entries.get(folded);
      List<String> paths = named == null ? List.of() : nearest(source, quadrant, named);
      if (paths.size() == 1) {
        return paths;
      }
      first = first.isEmpty() ? paths : first;
    }
    return first;
  }

  private List<String> nearest(String source, Optional<Quadrant> quadrant, List<Named> found) {
    String folder = SourcePath.folder(source);
    return first(found, entry -> SourcePath.folder(entry.path()).equals(folder))
        .or(
            () ->
                quadrant.flatMap(
                    wanted ->
                        first(
                            found,
                            entry ->
                                definition
                                    .quadrantOfFolder(entry.path())
                                    .filter(wanted::equals)
                                    .isPresent())))
        .map(List::of)
        .orElseGet(() -> newest(found));
  }

  private static Optional<String> first(List<Named> found, Predicate<Named> isNear) {
    return found.stream().filter(isNear).map(Named::path).findFirst();
  }

  private static List<String> newest(List<Named> found) {
    Map<String, String> pathsById = new LinkedHashMap<>();
    found.forEach(entry -> pathsById.put(entry.id(), entry.path()));
    return List.copyOf(pathsById.values());
  }
}
