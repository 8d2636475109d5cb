package io.github.techradar.markdown;

import io.github.techradar.model.UrlPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A link that starts at the file that it stands in.
 *
 * @param written the way as its author wrote it, without escapes such as {@code %20}
 * @param path where it leads, below the source directory, with {@code /}; empty if it leads out
 * @param fragment the part from its {@code #} on, or nothing
 */
public record RelativeLink(String written, Optional<String> path, String fragment) {

  private static final Pattern ABSOLUTE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*|#.*");

  /**
   * A link's destination as an author wrote it, with escapes such as {@code %20}.
   *
   * @param source the path of the file that the link stands in
   * @return empty if the link is absolute, or leads to its own file
   */
  public static Optional<RelativeLink> of(String source, String url) {
    if (url.isBlank() || ABSOLUTE.matcher(url).matches()) {
      return Optional.empty();
    }
    int hash = url.indexOf('#');
    String fragment = hash < 0 ? "" : url.substring(hash);
    int end = (int) url.chars().takeWhile(c -> c != '#' && c != '?').count();
    String written = UrlPath.decoded(url.substring(0, end));
    return Optional.of(new RelativeLink(written, resolve(source, written), fragment));
  }

  /** Whether a link leads out of the site: it names a kind of address, or a host. */
  public static boolean leadsElsewhere(String url) {
    return !url.startsWith("#") && ABSOLUTE.matcher(url).matches();
  }

  private static Optional<String> resolve(String source, String relative) {
    if (relative.isEmpty() || relative.startsWith("/")) {
      return Optional.empty();
    }
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
    return Optional.of(String.join("/", steps));
  }
}
