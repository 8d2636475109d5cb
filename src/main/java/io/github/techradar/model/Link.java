package io.github.techradar.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A link that an entry has beside its text: {@code {url: "https://example.org", name: Docs}}.
 *
 * @param address where it leads, as the author wrote it
 * @param name what it is called; empty if the author did not say
 * @param fields what else the author said of it, with values as those of {@link Entry#fields}
 * @param source the path of the file that it stands in, where its address starts if it is relative
 */
public record Link(
    String address, Optional<String> name, Map<String, Object> fields, String source) {

  private static final String ADDRESS = "address";
  private static final Pattern MARKDOWN =
      Pattern.compile(
          "\\s*+\\[(?<name>[^\\[\\]\\n]++)]\\(\\s*+(?<address>[^\\s()<>]++)\\s*+\\)\\s*+");
  private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

  /** The keys for the address, in a mapping that is a link; the first that is there counts. */
  public static final List<String> ADDRESS_KEYS = List.of("url", "href", ADDRESS);

  /** The keys for the name, in a mapping that is a link; the first that is there counts. */
  public static final List<String> NAME_KEYS = List.of("name", "label", "title");

  public Link {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** The link that an address alone is, or one in Markdown: {@code [Docs](https://example.org)}. */
  public static Link to(String text, String source) {
    Matcher markdown = MARKDOWN.matcher(text);
    return markdown.matches()
        ? new Link(
            markdown.group("address"),
            Optional.of(markdown.group("name").strip()).filter(name -> !name.isEmpty()),
            Map.of(),
            source)
        : new Link(text, Optional.empty(), Map.of(), source);
  }

  /**
   * The link that a mapping is; empty if it has no address.
   *
   * @param value the mapping as plain Java
   * @param source the path of the file that it stands in
   */
  public static Optional<Link> of(Map<?, ?> value, String source) {
    Map<String, Object> fields = new LinkedHashMap<>();
    value.forEach((key, field) -> fields.put(String.valueOf(key), field));
    Optional<String> name = takeFirst(NAME_KEYS, fields);
    Optional<String> found = takeFirst(ADDRESS_KEYS, fields);
    NAME_KEYS.forEach(key -> removeBlank(key, fields));
    return found.map(address -> new Link(address, name, fields, source));
  }

  /**
   * The link that an item of a field of the team's own is: a mapping with a {@code url} or a {@code
   * href}. An {@code address} is one only if it is on the web, for people have addresses too.
   *
   * @param value the item as plain Java
   * @param source the path of the file that it stands in
   */
  public static Optional<Link> inOwnField(Object value, String source) {
    return value instanceof Map<?, ?> map
        ? of(map, source).filter(link -> !isPostal(link, map))
        : Optional.empty();
  }

  private static boolean isPostal(Link link, Map<?, ?> value) {
    return link.address().equals(String.valueOf(value.get(ADDRESS)).strip())
        && !WEB.matcher(link.address()).matches();
  }

  private static Optional<String> takeFirst(List<String> keys, Map<String, Object> fields) {
    return keys.stream()
        .filter(key -> isText(fields.get(key)))
        .findFirst()
        .map(key -> String.valueOf(fields.remove(key)).strip());
  }

  /** A name that its author has left empty says nothing. */
  private static void removeBlank(String key, Map<String, Object> fields) {
    Object value = fields.get(key);
    if (value == null || value.toString().isBlank()) {
      fields.remove(key);
    }
  }

  private static boolean isText(@Nullable Object value) {
    return value != null
        && !(value instanceof Map || value instanceof List)
        && !value.toString().isBlank();
  }
}
