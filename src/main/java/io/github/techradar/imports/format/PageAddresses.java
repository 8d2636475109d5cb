package io.github.techradar.imports.format;

import io.github.techradar.imports.ImportContext;
import io.github.techradar.model.EntryFileName;
import io.github.techradar.model.Layout;
import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.model.SourcePath;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlValue;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where links of pages lead, for entries whose files are to link the same. */
final class PageAddresses {

  /** A part of a path that is safe on every system. */
  private static final Pattern PART =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}_(][\\p{L}\\p{M}\\p{N} ._()+&,'@#!~=-]{0,200}");

  private static final String ENDING = ".md";

  /** What {@link EntryFileName} puts behind a name that means something else. */
  private static final String FOR_TAKEN = "-entry";

  private static final String ANCHOR = "body-";

  private final Map<String, String> files = new HashMap<>();
  private final Optional<URI> site;
  private final Links links;

  /**
   * @param site the address of the site, as the file says it; empty if it does not
   * @param entries all entries
   */
  PageAddresses(String site, List<YamlValue> entries, ImportContext context) {
    this.site = context.site().or(() -> uri(site).filter(URI::isAbsolute));
    this.links = new Links(context);
    for (YamlValue entry : entries) {
      if (entry instanceof YamlMap map) {
        file(map.text("source").orElse(""), map.text("id").orElse(""))
            .ifPresent(file -> map.text("url").ifPresent(url -> files.putIfAbsent(url, file)));
      }
    }
  }

  /**
   * The file of an entry: the one that it had, if that gives it its id again; else one that does.
   */
  static Optional<String> file(String source, String id) {
    boolean isSafe =
        source.endsWith(ENDING)
            && Arrays.stream(source.split("/", -1)).allMatch(part -> PART.matcher(part).matches());
    String named = Names.pathSlug(id);
    return isSafe && !isTaken(source) && new Layout.Flat().id(source).equals(id)
        ? Optional.of(source)
        : Optional.of(named)
            .filter(name -> !name.isEmpty())
            .map(name -> (isTaken(name + ENDING) ? name + FOR_TAKEN : name) + ENDING);
  }

  /** Whether a file of that name is no entry, or can be no file on some systems. */
  private static boolean isTaken(String path) {
    String name = SourcePath.withoutEnding(path).substring(path.lastIndexOf('/') + 1);
    String slug = Names.slug(name);
    return !SourcePath.isIndex(path)
        && EntryFileName.of(name).filter((slug + FOR_TAKEN)::equals).isPresent();
  }

  /**
   * A link as the file of an entry has it: to the file of another entry, or to a whole address.
   *
   * @param page the page of the entry, below the site
   * @param file the file of the entry
   */
  String inFile(String address, String page, String file, Location place) {
    Optional<URI> target = uri(page).flatMap(from -> uri(address).map(from::resolve));
    if (target.isEmpty() || target.get().isAbsolute() || address.startsWith("#")) {
      return address;
    }
    String[] parts = target.get().toString().split("#", 2);
    String other = files.get(parts[0]);
    if (other != null) {
      String up = "../".repeat((int) file.chars().filter(letter -> letter == '/').count());
      return up + other + anchor(parts);
    }
    return site.map(root -> root.resolve(target.get()).toString())
        .orElseGet(() -> links.address(address, place));
  }

  /** Pages name the headings of a text so that they are no others'. */
  private static String anchor(String[] parts) {
    return parts.length < 2
        ? ""
        : "#" + (parts[1].startsWith(ANCHOR) ? parts[1].substring(ANCHOR.length()) : parts[1]);
  }

  private static Optional<URI> uri(String text) {
    try {
      return Optional.of(text).filter(known -> !known.isEmpty()).map(URI::create);
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // it is no address
    }
  }
}
