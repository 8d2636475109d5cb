package io.github.techradar.packages;

import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;
import io.github.techradar.model.UrlPath;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The parts of a package URL, with the spelling of its author: the library knows names of some
 * types in lower case only, and other tools compare them as they are written.
 *
 * @param type the type, in lower case
 * @param namespace what stands before the name, with {@code /} between its parts; empty if nothing
 *     does
 * @param name the name
 * @param version the version, if there is one
 * @param url all of it, as the library has it
 */
record PackageUrl(
    String type, String namespace, String name, Optional<String> version, PackageURL url) {

  private static final String SCHEME = "pkg:";

  private static final Pattern SEPARATORS = Pattern.compile("[-_]");

  /**
   * Reads a package URL. The {@code @} of a scope may stand as it is.
   *
   * @throws MalformedPackageURLException if it is none
   */
  static PackageUrl of(String text) throws MalformedPackageURLException {
    String escaped = text.replace("/@", "/%40");
    PackageURL url = new PackageURL(escaped);
    String known =
        url.getNamespace() == null ? url.getName() : url.getNamespace() + "/" + url.getName();
    String written = path(escaped);
    String path = alike(written).equals(alike(known)) ? written : known;
    int slash = path.lastIndexOf('/');
    return new PackageUrl(
        url.getType(),
        path.substring(0, Math.max(0, slash)),
        path.substring(slash + 1),
        Optional.ofNullable(url.getVersion()),
        url);
  }

  /** What stands between the type and the version, without escapes. */
  private static String path(String text) {
    int end = end(text, '?', end(text, '#', text.length()));
    int at = text.lastIndexOf('@', end - 1);
    String[] parts = text.substring(0, at < 0 ? end : at).split("/", -1);
    return Arrays.stream(parts)
        .filter(part -> !part.isEmpty())
        .skip(parts[0].length() > SCHEME.length() ? 1 : 2) // the type may stand behind a slash
        .map(UrlPath::decoded)
        .collect(Collectors.joining("/"));
  }

  private static int end(String text, char begin, int usual) {
    int index = text.indexOf(begin);
    return index < 0 ? usual : Math.min(index, usual);
  }

  private static String alike(String path) {
    return SEPARATORS.matcher(path).replaceAll("-").toLowerCase(Locale.ROOT);
  }

  /** A qualifier, or the empty text. */
  String qualifier(String key) {
    return Optional.ofNullable(url.getQualifiers()).map(all -> all.get(key)).orElse("");
  }
}
