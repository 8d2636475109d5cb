package io.github.techradar.markdown;

import io.github.techradar.model.Names;
import io.github.techradar.model.Quadrant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the entries that links mean.
 *
 * <p>As a rule that is the file that a link leads to. The generator of AOE has its authors write
 * {@code /QUADRANT/NAME} or {@code ../QUADRANT/NAME.html} instead, the address of its page; such a
 * link means the entry whose file has that name, whatever its quadrant is by now.
 */
public final class EntryAddresses {

  private static final Pattern ADDRESS =
      Pattern.compile("(?:\\.\\./|/)(?:.*/)?([^/]+)/([^/#?]+?)(?:\\.html)?/?(?:[#?].*)?");

  private final Set<String> paths;
  private final Set<String> quadrants;
  private final Map<String, List<String>> pathsByName = new HashMap<>();

  /**
   * @param paths the paths of all entries below the source directory, with {@code /}
   * @param quadrants the quadrants of the radar
   */
  public EntryAddresses(Collection<String> paths, Collection<Quadrant> quadrants) {
    this.paths = Set.copyOf(paths);
    this.quadrants = quadrants.stream().map(Quadrant::id).collect(Collectors.toSet());
    for (String path : this.paths.stream().sorted().toList()) {
      pathsByName.computeIfAbsent(name(path), name -> new ArrayList<>()).add(path);
    }
  }

  /**
   * The path of the entry that a link leads to, if it leads to one.
   *
   * @param source the path of the file that the link stands in
   * @param url the link's destination as an author wrote it
   */
  public Optional<String> entry(String source, String url) {
    return RelativeLink.of(source, url)
        .flatMap(RelativeLink::path)
        .filter(paths::contains)
        .or(() -> byAddress(source, url));
  }

  /** Of several entries with the name, the one in the folder of the link comes first. */
  private Optional<String> byAddress(String source, String url) {
    Matcher address = ADDRESS.matcher(url);
    if (!address.matches() || !quadrants.contains(address.group(1))) {
      return Optional.empty();
    }
    List<String> found = pathsByName.getOrDefault(Names.folded(address.group(2)), List.of());
    return found.stream()
        .filter(path -> folder(path).equals(folder(source)))
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static String name(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return Names.folded(dot > 0 ? file.substring(0, dot) : file);
  }
}
