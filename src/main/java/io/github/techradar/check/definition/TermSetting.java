package io.github.techradar.check.definition;

import io.github.techradar.model.Names;
import io.github.techradar.model.OffRadarStatus;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Ring;
import io.github.techradar.model.Status;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlScalar;
import io.github.techradar.source.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A quadrant, a ring or an off-radar status as a definition gives it: its name alone, or a mapping.
 *
 * @param name its name
 * @param id its id, where given
 * @param description what it means, where given
 * @param color as {@code #rrggbb}, where given
 * @param aliases its other names, where given
 */
record TermSetting(
    YamlScalar name,
    Optional<YamlScalar> id,
    Optional<String> description,
    Optional<String> color,
    Optional<List<YamlScalar>> aliases) {

  /** Reads a term; empty if the value has no name. */
  static Optional<TermSetting> of(YamlValue value) {
    if (value instanceof YamlScalar name) {
      return Optional.of(
          new TermSetting(
              name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }
    return value instanceof YamlMap map
        ? scalar(map, "name")
            .map(
                name ->
                    new TermSetting(
                        name,
                        scalar(map, "id"),
                        map.text("description"),
                        map.text("color"),
                        map.texts("aliases")))
        : Optional.empty();
  }

  private static Optional<YamlScalar> scalar(YamlMap map, String key) {
    return map.value(key).filter(YamlScalar.class::isInstance).map(YamlScalar.class::cast);
  }

  Quadrant quadrant() {
    return new Quadrant(idText(), nameText(), description.orElse(""), color);
  }

  Ring ring(UsualAliases usual) {
    return new Ring(idText(), nameText(), meaning(), color, aliasTexts(usual));
  }

  OffRadarStatus offRadar(UsualAliases usual) {
    return new OffRadarStatus(idText(), nameText(), meaning(), aliasTexts(usual));
  }

  /** The words that the definition itself gives to the term, each where it stands. */
  Stream<YamlScalar> words() {
    return Stream.of(Stream.of(name), id.stream(), aliases.stream().flatMap(List::stream))
        .flatMap(words -> words);
  }

  private String nameText() {
    return name.text().strip();
  }

  private String idText() {
    return id.map(given -> given.text().strip()).orElseGet(() -> Names.slug(nameText()));
  }

  /** A status of a well-known name means what it always means, unless the team says otherwise. */
  private String meaning() {
    return description
        .or(() -> UsualAliases.wellKnown(nameText()).map(Status::description))
        .orElse("");
  }

  private List<String> aliasTexts(UsualAliases usual) {
    List<String> known =
        aliases
            .map(given -> given.stream().map(alias -> alias.text().strip()).toList())
            .orElseGet(() -> usual.of(nameText()));
    return Stream.concat(known.stream(), usual.twin(words().map(YamlScalar::text)).stream())
        .distinct()
        .toList();
  }
}
