package io.github.techradar.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Where the links in one entry's body lead on the site: other entries become their pages, files
 * come along, and what is elsewhere stays as it is.
 */
final class BodyLinks {

  /** The folder, beside the entries' pages, of the files that bodies show or link. */
  static final String FILES = "files";

  /** Set before the ids of a body's headings, so that none is the id of something around it. */
  static final String ANCHOR_PREFIX = "body-";

  private static final Pattern ABSOLUTE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*");

  private final String source;
  private final Map<String, String> idsBySource;
  private final Predicate<String> isFile;
  private final Set<String> files = new TreeSet<>();
  private final List<String> dead = new ArrayList<>();

  /**
   * @param source the path of the entry that the links stand in
   * @param idsBySource the ids of all entries with a page, by their paths
   * @param isFile whether there is a file at a path below the source directory that may be
   *     published
   */
  BodyLinks(String source, Map<String, String> idsBySource, Predicate<String> isFile) {
    this.source = source;
    this.idsBySource = idsBySource;
    this.isFile = isFile;
  }

  /** The files that resolved links lead to. */
  Set<String> files() {
    return files;
  }

  /** The links that lead to nothing on the site. */
  List<String> dead() {
    return dead;
  }

  /** A link or image address as the entry's page must write it; empty if it leads nowhere. */
  Optional<String> resolve(String url) {
    Optional<String> resolved = url.startsWith("#") ? Optional.of(anchor(url, 0)) : elsewhere(url);
    if (resolved.isEmpty()) {
      dead.add(url);
    }
    return resolved;
  }

  private Optional<String> elsewhere(String url) {
    if (ABSOLUTE.matcher(url).matches()) {
      return Optional.of(url); // the policy has refused unsafe schemes already
    }
    int end = (int) url.chars().takeWhile(c -> c != '#' && c != '?').count();
    Optional<String> path = below(decoded(url.substring(0, end)));
    Optional<String> page = path.map(idsBySource::get).map(id -> id + ".html");
    int hash = url.indexOf('#');
    if (page.isPresent()) {
      return page.map(p -> hash < 0 ? p : p + anchor(url, hash));
    }
    return path.filter(isFile)
        .map(
            file -> {
              files.add(file);
              return FILES + "/" + encoded(file) + (hash < 0 ? "" : url.substring(hash));
            });
  }

  private static String anchor(String url, int hash) {
    return hash + 1 == url.length() ? "#" : "#" + ANCHOR_PREFIX + url.substring(hash + 1);
  }

  /** A path relative to the entry as one below the source directory; empty if it leads out. */
  private Optional<String> below(String relative) {
    List<String> steps = new ArrayList<>(List.of(source.split("/", -1)));
    steps.remove(steps.size() - 1);
    for (String step : relative.split("/", -1)) {
      if (step.equals("..")) {
        if (steps.isEmpty()) {
          return Optional.empty();
        }
        steps.remove(steps.size() - 1);
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.add(step);
      }
    }
    boolean fromRoot = relative.isEmpty() || relative.startsWith("/");
    return fromRoot ? Optional.empty() : Optional.of(String.join("/", steps));
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException e) {
      return path; // a lone % is no escape: the author means the character
    }
  }

  private static String encoded(String path) {
    return URLEncoder.encode(path, UTF_8).replace("+", "%20").replace("%2F", "/");
  }
}
