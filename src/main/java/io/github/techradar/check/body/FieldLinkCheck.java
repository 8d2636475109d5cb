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
import java.util.ArrayList;
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
    List<Problem> problems = new ArrayList<>();
    for (Field field : state.definition().fields()) {
      if (mayHaveLinks(field)) {
        for (YamlValue value : items(state, field)) {
          address(field, value).flatMap(this::problem).ifPresent(problems::add);
        }
      }
    }
    addMisspelt(state, problems);
    problems.removeIf(problem -> !problem.location().path().equals(state.file().path()));
    return problems;
  }

  private static boolean mayHaveLinks(Field field) {
    return field.type() == Field.Type.LINKS || field.type() == Field.Type.ANY;
  }

  /** The values of a field; of a list its items. */
  private static List<YamlValue> items(EntryValues state, Field field) {
    List<YamlValue> items = new ArrayList<>();
    for (YamlMap.Pair pair : state.given(field)) {
      if (pair.value() instanceof YamlList list) {
        items.addAll(list.items());
      } else {
        items.add(pair.value());
      }
    }
    return items;
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
    if (value instanceof YamlMap map) {
      for (String key : Link.ADDRESS_KEYS) {
        if (map.value(key).orElse(null) instanceof YamlScalar address) {
          return Optional.of(address);
        }
      }
    }
    return Optional.empty();
  }

  /** Keys of links that are nearly one of ours; all others are shown behind the link. */
  private static void addMisspelt(EntryValues state, List<Problem> problems) {
    for (YamlValue value : items(state, state.definition().builtIn(Field.LINKS))) {
      if (value instanceof YamlMap link && address(link).isPresent()) {
        for (YamlMap.Pair pair : link.pairs()) {
          YamlScalar key = pair.key();
          if (!KEYS.contains(key.text())) {
            Names.nearest(key.text(), KEYS).ifPresent(meant -> problems.add(misspelt(key, meant)));
          }
        }
      }
    }
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
