package io.github.techradar.imports.format;

import io.github.techradar.imports.FoundEntry;
import io.github.techradar.imports.FoundLink;
import io.github.techradar.imports.ImportContext;
import io.github.techradar.model.Location;
import io.github.techradar.source.YamlList;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Links that a file lists: a mapping from names to addresses, or a list. */
final class ListedLinks {

  private final Links links;

  ListedLinks(ImportContext context) {
    this.links = new Links(context);
  }

  /** An address as it leads on from anywhere. */
  String whole(String address, Location place) {
    return links.address(address, place);
  }

  /** Adds the links of a value; none if some of them cannot be understood, which is said. */
  boolean add(YamlValue value, FoundEntry.Builder entry) {
    List<Optional<FoundLink>> found = links(value).toList();
    boolean areAll = found.stream().allMatch(Optional::isPresent);
    if (areAll) {
      found.forEach(link -> link.ifPresent(known -> add(known, value.location(), entry)));
    }
    return areAll;
  }

  private void add(FoundLink link, Location place, FoundEntry.Builder entry) {
    entry.link(whole(link.address(), place), link.name());
  }

  private static Stream<Optional<FoundLink>> links(YamlValue value) {
    if (value instanceof YamlMap map && address(map).isEmpty()) {
      return map.pairs().stream().map(pair -> link(pair.value(), pair.key().text()));
    }
    return value instanceof YamlList list
        ? list.items().stream().map(item -> link(item, ""))
        : Stream.of(link(value, ""));
  }

  private static Optional<FoundLink> link(YamlValue value, String name) {
    if (value instanceof YamlMap map) {
      String own = map.text("name").or(() -> map.text("title")).orElse(name);
      return address(map).map(address -> new FoundLink(address, own));
    }
    return value.asText().map(address -> new FoundLink(address, name));
  }

  private static Optional<String> address(YamlMap link) {
    return link.text("url").or(() -> link.text("href"));
  }
}
