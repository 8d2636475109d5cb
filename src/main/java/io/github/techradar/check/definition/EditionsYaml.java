package io.github.techradar.check.definition;

import io.github.techradar.model.EditionSource;
import io.github.techradar.source.DateText;
import io.github.techradar.source.YamlList;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlScalar;
import io.github.techradar.source.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a definition says of editions, under {@code editions} or {@code since}. */
final class EditionsYaml {

  private static final String TAGS = "tags";
  private static final String FOLDERS = "folders";
  private static final String ALL = "*";

  private EditionsYaml() {}

  static List<EditionSource> read(YamlMap settings) {
    Optional<List<EditionSource>> since =
        settings
            .value("since")
            .map(value -> value.asTexts().stream().map(EditionsYaml::one).toList());
    return since.or(() -> settings.value("editions").map(EditionsYaml::all)).orElse(List.of());
  }

  private static List<EditionSource> all(YamlValue value) {
    if (value instanceof YamlList list) {
      return list.asTexts().stream().map(EditionsYaml::one).toList();
    }
    if (value instanceof YamlMap map) {
      return map.value(TAGS).stream().flatMap(EditionsYaml::tags).toList();
    }
    return value.asText().filter(FOLDERS::equals).isPresent()
        ? List.of(new EditionSource.Folders())
        : List.of(new EditionSource.Tags(ALL, value.location()));
  }

  private static Stream<EditionSource> tags(YamlValue pattern) {
    return pattern.asText().stream().map(text -> new EditionSource.Tags(text, pattern.location()));
  }

  private static EditionSource one(YamlScalar value) {
    String text = value.text().strip();
    return DateText.exact(text)
        .<EditionSource>map(EditionSource.Day::new)
        .orElseGet(() -> new EditionSource.Revision(text, value.location()));
  }
}
