package io.github.techradar.source;

import io.github.techradar.model.EditionSource;
import java.util.List;
import java.util.Optional;

/** What a definition says of editions, under {@code editions} or {@code since}. */
final class EditionsYaml {

  private static final String TAGS = "tags";
  private static final String FOLDERS = "folders";
  private static final String ALL = "*";

  private EditionsYaml() {}

  static List<EditionSource> read(YamlMap settings) {
    Optional<List<EditionSource>> since =
        settings.value("since").map(value -> List.of(one((YamlScalar) value)));
    return since.or(() -> settings.value("editions").map(EditionsYaml::all)).orElse(List.of());
  }

  private static List<EditionSource> all(YamlValue value) {
    if (value instanceof YamlList list) {
      return list.items().stream().map(item -> one((YamlScalar) item)).toList();
    }
    if (value instanceof YamlMap map) {
      YamlScalar pattern = (YamlScalar) map.value(TAGS).orElseThrow();
      return List.of(new EditionSource.Tags(pattern.text().strip(), pattern.location()));
    }
    return ((YamlScalar) value).text().equals(FOLDERS)
        ? List.of(new EditionSource.Folders())
        : List.of(new EditionSource.Tags(ALL, value.location()));
  }

  private static EditionSource one(YamlScalar value) {
    String text = value.text().strip();
    return DateText.exact(text)
        .<EditionSource>map(EditionSource.Day::new)
        .orElseGet(() -> new EditionSource.Revision(text, value.location()));
  }
}
