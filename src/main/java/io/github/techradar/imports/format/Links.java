package io.github.techradar.imports.format;

import io.github.techradar.imports.FoundEntry;
import io.github.techradar.imports.FoundLink;
import io.github.techradar.imports.ImportContext;
import io.github.techradar.model.Link;
import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.source.YamlList;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlScalar;
import io.github.techradar.source.YamlValue;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Links beside texts: addresses, or objects that have one. */
final class Links {

  private static final Pattern WHOLE = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]{0,20}:|//|#).*");

  private static final List<String> KEYS =
      Stream.concat(Link.ADDRESS_KEYS.stream(), Link.NAME_KEYS.stream()).toList();

  private final ImportContext context;

  Links(ImportContext context) {
    this.context = context;
  }

  /** Adds the links that a value is; what is none is told. */
  void add(FoundEntry.Builder entry, YamlValue value) {
    List<YamlValue> items = value instanceof YamlList list ? list.items() : List.of(value);
    for (YamlValue item : items) {
      Optional<FoundLink> link = link(item);
      link.ifPresent(entry::link);
      if (link.isEmpty() && !item.isBlank()) {
        context.warn(
            item.location(), "a link without an address", "It is left out. It needs a 'url'.");
      }
    }
  }

  private Optional<FoundLink> link(YamlValue item) {
    if (item instanceof YamlScalar scalar && !scalar.isBlank()) {
      return Optional.of(new FoundLink(address(scalar.text(), scalar.location()), ""));
    }
    return item instanceof YamlMap map
        ? Link.of((Map<?, ?>) map.toJava().orElseThrow(), "")
            .map(
                link ->
                    new FoundLink(
                        address(link.address(), map.location()),
                        Texts.line(link.name().orElse("")),
                        fields(link, map.location())))
        : Optional.empty();
  }

  /** What else is said of a link; what only could be its name or address is told. */
  private Map<String, Object> fields(Link link, Location place) {
    Map<String, Object> fields = new LinkedHashMap<>(link.fields());
    for (String key : KEYS) {
      Object value = fields.get(key);
      if (value instanceof Map || value instanceof Collection) {
        fields.remove(key);
        context.warn(
            place, "the %s of a link is no text".formatted(Names.quoted(key)), "It is left out.");
      }
    }
    return fields;
  }

  /** An address as it leads on from anywhere, if people have said where the old pages are. */
  String address(String text, Location place) {
    String address = text.strip();
    if (address.isEmpty() || WHOLE.matcher(address).matches()) {
      return address;
    }
    Optional<String> whole = context.site().flatMap(site -> resolved(site, address));
    whole.ifPresentOrElse(
        context::completed,
        () ->
            context.warn(
                place,
                "the link '%s' starts at a page of the old tool".formatted(address),
                "Say where its pages are (oldSite), or mend the link in the entry."));
    return whole.orElse(address);
  }

  private static Optional<String> resolved(URI site, String address) {
    try {
      return Optional.of(site.resolve(address).toString());
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // it is no address
    }
  }
}
