package io.github.techradar.imports.text;

import io.github.techradar.markdown.PageHtml;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the links of one text lead, which stood on another site before. */
final class Addresses {

  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]{0,30}):");

  /** Pages of Thoughtworks' radar, from texts that were copied there. */
  private static final Pattern COPIED =
      Pattern.compile(
          "/radar/(?:techniques|platforms|tools|languages-and-frameworks)(?:/[\\w.%-]++)?/?+");

  private static final String COPIED_FROM = "https://www.thoughtworks.com";

  /** What is no part of an address as it is; browsers write it so. */
  private static final String ENCODED = " \"<>\\^`{|}";

  /** How the ids of headings begin in bodies that this plugin has exported. */
  private static final String OF_BODY = "#body-";

  private static final String QUOTES = "\"“”„″";

  private final Optional<URI> site;
  private final Set<String> completed = new LinkedHashSet<>();
  private final Set<String> unresolved = new LinkedHashSet<>();

  Addresses(Optional<URI> site) {
    this.site = site;
  }

  /** Relative links that lead somewhere again. */
  List<String> completed() {
    return List.copyOf(completed);
  }

  /** Relative links that lead nowhere. */
  List<String> unresolved() {
    return List.copyOf(unresolved);
  }

  /** The address that a link gets; empty if it leads nowhere, or where pages let no link lead. */
  Optional<String> resolve(String written) {
    String address = tidy(written);
    Matcher scheme = SCHEME.matcher(address);
    if (address.isEmpty() || address.equals("#")) {
      return Optional.empty();
    }
    if (scheme.lookingAt()) {
      return Optional.of(address)
          .filter(any -> PageHtml.SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT)));
    }
    if (address.startsWith(OF_BODY)) {
      return Optional.of("#" + address.substring(OF_BODY.length()));
    }
    Optional<String> whole = whole(address);
    whole.ifPresentOrElse(completed::add, () -> unresolved.add(address));
    return Optional.of(whole.orElse(address));
  }

  private Optional<String> whole(String address) {
    if (address.startsWith("//")) {
      return Optional.of("https:" + address);
    }
    if (address.regionMatches(true, 0, "www.", 0, 4)) {
      return Optional.of("https://" + address);
    }
    return site.flatMap(from -> resolved(from, address))
        .or(
            () ->
                Optional.of(COPIED_FROM + address)
                    .filter(any -> COPIED.matcher(address).matches()));
  }

  private static Optional<String> resolved(URI from, String address) {
    try {
      return Optional.of(from.resolve(new URI(address)).toString())
          .filter(to -> SCHEME.matcher(to).lookingAt());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Quotes of print, which office programs put where those of HTML should be. */
  private static String withoutQuotes(String written) {
    int start = 0;
    int end = written.length();
    while (start < end && QUOTES.indexOf(written.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && QUOTES.indexOf(written.charAt(end - 1)) >= 0) {
      end--;
    }
    return written.substring(start, end);
  }

  /** An address as browsers read it. */
  private static String tidy(String written) {
    StringBuilder address = new StringBuilder();
    String bare = withoutQuotes(written.strip());
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (ENCODED.indexOf(c) >= 0) {
        address.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
      } else if (!Character.isISOControl(c)) {
        address.append(c);
      }
    }
    return address.toString();
  }
}
