package io.github.techradar.check.body;

import io.github.techradar.markdown.BodyLink;
import io.github.techradar.model.Field;
import io.github.techradar.model.Link;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.source.EntryValues;
import io.github.techradar.source.YamlList;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlScalar;
import io.github.techradar.source.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether the links in front matter lead anywhere, and may, as those of bodies do. */
final class FieldLinkCheck {

  private static final List<String> KEYS =
      Stream.concat(Link.ADDRESS_KEYS.stream(), Link.NAME_KEYS.stream()).toList();

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s");

  private final LinkCheck links;

  FieldLinkCheck(LinkCheck links) {
    this.links = links;
  }

  /** The problems of the links that stand in the file of a state; not of those it takes over. */
  List<Problem> check(EntryValues state) {
    String path = state.file().path();
    Stream<Problem> addresses =
        state.definition().fields().stream()
            .flatMap(
                field ->
                    state.given(field).stream()
                        .flatMap(pair -> items(pair.value()))
                        .flatMap(value -> address(field, value).stream()))
            .flatMap(address -> problem(address).stream());
    return Stream.concat(addresses, misspelt(state))
        .filter(problem -> problem.location().path().equals(path))
        .toList();
  }

  private static Stream<YamlValue> items(YamlValue value) {
    return value instanceof YamlList list ? list.items().stream() : Stream.of(value);
  }

  /** The address of a link: in a field of the team's own only a mapping is one. */
  private static Optional<YamlScalar> address(Field field, YamlValue value) {
    return switch (field.type()) {
      case LINKS ->
          value instanceof YamlScalar scalar
              ? Optional.of(scalar)
                  .filter(text -> !text.isNull())
                  .map(FieldLinkCheck::bare)
                  .filter(text -> !hasWhiteSpace(text))
              : address(value);
      case ANY -> address(value).filter(address -> isLink(value));
      default -> Optional.empty();
    };
  }

  /** Whether a text is no address, which is told of the value itself. */
  private static boolean hasWhiteSpace(YamlScalar scalar) {
    return WHITE_SPACE.matcher(scalar.text().strip()).find();
  }

  private static YamlScalar bare(YamlScalar link) {
    String address = Link.to(link.text(), link.location().path()).address();
    return new YamlScalar(address, link.plain(), link.location());
  }

  private static boolean isLink(YamlValue value) {
    return value
        .toJava()
        .flatMap(java -> Link.inOwnField(java, value.location().path()))
        .isPresent();
  }

  private static Optional<YamlScalar> address(YamlValue value) {
    return value instanceof YamlMap map
        ? Link.ADDRESS_KEYS.stream()
            .flatMap(key -> map.value(key).stream())
            .filter(YamlScalar.class::isInstance)
            .map(YamlScalar.class::cast)
            .findFirst()
        : Optional.empty();
  }

  /** Keys of links that are nearly one of ours; all others are shown behind the link. */
  private static Stream<Problem> misspelt(EntryValues state) {
    return state.given(state.definition().builtIn(Field.LINKS)).stream()
        .flatMap(pair -> items(pair.value()))
        .filter(YamlMap.class::isInstance)
        .map(YamlMap.class::cast)
        .filter(link -> address(link).isPresent())
        .flatMap(link -> link.pairs().stream())
        .map(YamlMap.Pair::key)
        .filter(key -> !KEYS.contains(key.text()))
        .flatMap(
            key -> Names.nearest(key.text(), KEYS).stream().map(meant -> misspelt(key, meant)));
  }

  private static Problem misspelt(YamlScalar key, String meant) {
    return Problem.of(
            Rule.UNKNOWN_KEY,
            key.location(),
            "unknown key %s in a link".formatted(Names.quoted(key.text())),
            "A link has an address (url) and a name (name).")
        .suggesting(key.text(), Optional.of(meant));
  }

  private Optional<Problem> problem(YamlScalar address) {
    return links.check(
        address.location().path(), new BodyLink(address.text(), 0, false), address.location());
  }
}
