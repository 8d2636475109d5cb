package io.github.techradar.check;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Field;
import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.source.EntryFile;
import io.github.techradar.source.YamlScalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is wrong between entries, each of which may be right. */
final class CrossCheck {

  private CrossCheck() {}

  static List<Problem> check(List<EntryFile> entries, Definition definition) {
    List<Problem> problems = new ArrayList<>();
    Map<String, String> pathsById = new HashMap<>();
    Map<String, Location> locationsByTitle = new HashMap<>();
    for (EntryFile entry : entries) {
      id(entry, pathsById).ifPresent(problems::add);
      title(entry, definition)
          .flatMap(title -> twice(title, locationsByTitle))
          .ifPresent(problems::add);
    }
    return problems;
  }

  private static Optional<Problem> id(EntryFile entry, Map<String, String> pathsById) {
    String advice =
        "An entry's page is named after its file: its letters and digits, in lower case."
            + " Rename one of the files.";
    if (entry.id().isEmpty()) {
      String message = "the file's name has neither letter nor digit";
      return Optional.of(
          Problem.of(Rule.DUPLICATE_ID, Location.startOf(entry.path()), message, advice));
    }
    String other = pathsById.putIfAbsent(entry.id(), entry.path());
    return Optional.ofNullable(other)
        .map(
            path ->
                Problem.of(
                    Rule.DUPLICATE_ID,
                    Location.startOf(entry.path()),
                    "the file's name comes to the id '%s', as that of %s does"
                        .formatted(entry.id(), path),
                    advice));
  }

  private static Optional<YamlScalar> title(EntryFile entry, Definition definition) {
    Field field = definition.field(Field.TITLE).orElseThrow();
    return entry
        .frontMatter()
        .map(frontMatter -> frontMatter.given(field))
        .filter(given -> !given.isEmpty())
        .map(given -> given.get(0).value())
        .filter(YamlScalar.class::isInstance)
        .map(YamlScalar.class::cast);
  }

  private static Optional<Problem> twice(YamlScalar title, Map<String, Location> locations) {
    Location other = locations.putIfAbsent(Names.folded(title.text()), title.location());
    return Optional.ofNullable(other)
        .map(
            location ->
                Problem.of(
                    Rule.DUPLICATE_TITLE,
                    title.location(),
                    "'%s' is the title of %s already".formatted(title.text(), location.path()),
                    "Give each entry a title of its own, or merge the two."));
  }
}
