package io.github.techradar.markdown;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.SourcePath;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the entries that links mean. These all mean {@code tools/kafka.md}:
 *
 * <ul>
 *   <li>{@code kafka.md}, from its folder: the file itself
 *   <li>{@code kafka} and {@code kafka.html}: its page, as other generators call it
 *   <li>{@code /tools/kafka} and {@code ../tools/kafka.html}: the same in the folder of a quadrant,
 *       whatever the entry's quadrant is by now
 *   <li>{@code [[Kafka]]} and {@code [[Kafka#Why]]}: its name, as wikis link
 * </ul>
 *
 * <p>What leads to no entry may still lead to a quadrant. A file that is there comes before every
 * name. A name is that of a file, or else an id, or else a title.
 */
public final class EntryAddresses {

  /** What may stand behind the name of a page. */
  private static final Pattern END_OF_PAGE =
      Pattern.compile("(?i)(?:/(?:index(?:\\.html?)?)?|\\.html?)$");

  private final Definition definition;
  private final Function<String, Optional<String>> files;
  private final Map<String, Named> byPath = new HashMap<>();
  private final Map<String, String> pathsByPlace = new HashMap<>();

  private final EntryNames names;

  /**
   * An entry as links may name it, or an earlier state of one.
   *
   * @param path of its file, below the source directory, with {@code /}
   * @param id see {@link io.github.techradar.model.Entry#id()}
   * @param title what it is called; empty if that is not known
   */
  public record Named(String path, String id, String title) {}

  /**
   * Where a link leads.
   *
   * @param path the path of the entry's file
   * @param fragment the name of a heading there with the {@code #} before it, or nothing
   */
  public record Found(String path, String fragment) {}

  /**
   * @param entries all entries of the radar
   * @param definition says what the quadrants are
   * @param files finds the file at a path, and tells its own path, which is another where a link of
   *     the file system leads there; empty if there is none that readers may see
   */
  public EntryAddresses(
      Collection<Named> entries, Definition definition, Function<String, Optional<String>> files) {
    this.definition = definition;
    this.files = files;
    this.names = new EntryNames(definition);
    entries.stream().sorted(Comparator.comparing(Named::path)).forEach(this::add);
  }

  private void add(Named entry) {
    String path = entry.path();
    byPath.put(path, entry);
    pathsByPlace.put(SourcePath.withoutEnding(path), path);
    if (SourcePath.isIndex(path)) {
      pathsByPlace.put(SourcePath.folder(path), path);
    }
    names.add(entry);
  }

  /**
   * The entry that a link leads to, if it leads to one.
   *
   * @param source the path of the file that the link stands in
   * @param address the link's destination as an author wrote it, see {@link BodyLink}
   */
  public Optional<Found> find(String source, String address) {
    List<Found> found = all(source, address);
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The paths of the entries that a link could lead to, if there are several. */
  public List<String> choice(String source, String address) {
    List<Found> found = all(source, address);
    return found.size() > 1 ? found.stream().map(Found::path).toList() : List.of();
  }

  /**
   * The quadrant that a link leads to, if it leads to no entry: {@code tools/index.md}, {@code
   * ../tools/} and {@code [[Tools]]} lead to one.
   */
  public Optional<Quadrant> quadrant(String source, String address) {
    return WikiAddress.name(address)
        .flatMap(definition::quadrantCalled)
        .or(() -> RelativeLink.of(source, address).flatMap(this::quadrant));
  }

  private Optional<Quadrant> quadrant(RelativeLink link) {
    Optional<String> file = link.path().flatMap(files);
    if (file.isPresent()) {
      return file.filter(definition::introducesQuadrant).flatMap(definition::quadrantOfFolder);
    }
    List<String> steps = steps(withoutEnd(link.written()));
    return steps.size() == 1 ? definition.quadrantCalled(steps.get(0)) : Optional.empty();
  }

  /** The path of the entry whose file an image shows, if it shows one. */
  public Optional<String> file(String source, String address) {
    return RelativeLink.of(source, address).flatMap(RelativeLink::path).flatMap(this::entryAt);
  }

  /** The path of the entry whose file is at a path, by whichever way. */
  private Optional<String> entryAt(String path) {
    return byPath.containsKey(path)
        ? Optional.of(path)
        : files.apply(path).filter(byPath::containsKey);
  }

  /** The path of the entry that a dead link was most likely meant for, by the name of its page. */
  public Optional<String> nearest(String address) {
    String page = withoutEnd(SourcePath.withoutEnding(address));
    return names.nearestFile(page.substring(page.lastIndexOf('/') + 1));
  }

  /** The name of an entry that another one was most likely meant to be, as its author wrote it. */
  public Optional<String> nearestName(String name) {
    return names.nearest(name);
  }

  private List<Found> all(String source, String address) {
    Optional<String> name = WikiAddress.name(address);
    if (name.isPresent()) {
      return byWikiName(source, name.get());
    }
    Optional<RelativeLink> link = RelativeLink.of(source, address);
    return link.map(l -> byLink(source, l)).orElse(List.of()).stream()
        .map(path -> new Found(path, link.orElseThrow().fragment()))
        .toList();
  }

  private List<String> byLink(String source, RelativeLink link) {
    Optional<String> path = link.path();
    Optional<String> entry = path.flatMap(this::entryAt);
    if (entry.isPresent()) {
      return List.of(entry.get());
    }
    if (path.flatMap(files).isPresent()) {
      return List.of();
    }
    Optional<String> place = path.map(EntryAddresses::withoutEnd).map(pathsByPlace::get);
    return place.map(List::of).orElseGet(() -> byPage(source, withoutEnd(link.written())));
  }

  private static String withoutEnd(String page) {
    return END_OF_PAGE.matcher(page).replaceFirst("");
  }

  private List<String> byPage(String source, String page) {
    List<String> steps = steps(page);
    if (steps.isEmpty()) {
      return List.of();
    }
    String name = steps.get(steps.size() - 1);
    if (steps.size() == 1) {
      return names.paths(source, Optional.empty(), name);
    }
    Optional<Quadrant> quadrant = definition.quadrantCalled(steps.get(steps.size() - 2));
    return quadrant.isPresent() ? names.paths(source, quadrant, name) : List.of();
  }

  /** The names in an address, without the way to them. */
  private static List<String> steps(String page) {
    return Stream.of(page.split("/", -1))
        .filter(step -> !step.isEmpty() && !step.equals(".") && !step.equals(".."))
        .toList();
  }

  private List<Found> byWikiName(String source, String name) {
    List<Found> whole = found(byNameOrPlace(source, name), "");
    int hash = name.lastIndexOf('#');
    if (!whole.isEmpty() || hash < 0) {
      return whole;
    }
    String heading = name.substring(hash + 1);
    return found(byNameOrPlace(source, name.substring(0, hash)), WikiAddress.fragment(heading));
  }

  private static List<Found> found(List<String> paths, String fragment) {
    return paths.stream().map(path -> new Found(path, fragment)).toList();
  }

  private List<String> byNameOrPlace(String source, String name) {
    List<String> named = names.paths(source, Optional.empty(), name);
    if (!named.isEmpty()) {
      return named;
    }
    return Stream.of(name, SourcePath.withoutEnding(name))
        .map(pathsByPlace::get)
        .filter(path -> path != null)
        .findFirst()
        .map(List::of)
        .orElseGet(() -> names.paths(source, Optional.empty(), SourcePath.withoutEnding(name)));
  }
}
