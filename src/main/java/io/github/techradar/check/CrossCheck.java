package io.github.techradar.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Field;
import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.model.SourcePath;
import io.github.techradar.source.EntryValues;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlScalar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is wrong between entries, each of which may be right. */
final class CrossCheck {

  /** In bytes of UTF-8, so that file systems that allow 255 have room for an ending. */
  private static final int LONGEST_ID = 200;

  private CrossCheck() {}

  static List<Problem> check(List<EntryValues> entries, Definition definition) {
    List<Problem> problems = new ArrayList<>();
    Map<String, String> pathsById = new HashMap<>();
    Map<String, YamlScalar> titles = new HashMap<>();
    for (EntryValues entry : draftsLast(entries)) {
      id(entry, pathsById).ifPresent(problems::add);
      title(entry, definition).flatMap(title -> twice(title, titles)).ifPresent(problems::add);
    }
    problems.addAll(Spelling.check(entries, definition.builtIn(Field.TAGS), Rule.TAG_SPELLING));
    problems.addAll(Spelling.check(entries, definition.builtIn(Field.OWNERS), Rule.OWNER_SPELLING));
    return problems;
  }

  /** The second of two is told of the first, and readers are told what is wrong with entries. */
  private static List<EntryValues> draftsLast(List<EntryValues> entries) {
    return entries.stream().sorted(Comparator.comparing(EntryValues::mayBeDraft)).toList();
  }

  /** An entry's page is named by its id; only entries that can have a page need one. */
  private static Optional<Problem> id(EntryValues entry, Map<String, String> pathsById) {
    String id = entry.id();
    if (entry.file().frontMatter().isEmpty()) {
      return Optional.empty();
    }
    if (id.isEmpty()) {
      return Optional.of(badFileName(entry, "the file's name has neither letter nor digit"));
    }
    if (id.getBytes(UTF_8).length > LONGEST_ID) {
      return Optional.of(badFileName(entry, "the file's path is too long for the name of a page"));
    }
    return Optional.ofNullable(pathsById.putIfAbsent(id, entry.file().path()))
        .map(
            other ->
                badFileName(
                    entry,
                    "the file's name comes to the id '%s', as that of %s does"
                        .formatted(id, Names.exact(other))));
  }

  private static Problem badFileName(EntryValues entry, String message) {
    String path = entry.file().path();
    return Problem.of(
        Rule.FILE_NAME,
        Location.startOf(path),
        message,
        SourcePath.isIndex(path)
            ? "The page of an index is named after its folder: its letters and digits, in lower case."
                + " Rename the folder."
            : "An entry's page is named after its file: its letters and digits, in lower case."
                + " Rename the file.");
  }

  private static Optional<YamlScalar> title(EntryValues entry, Definition definition) {
    Field field = definition.builtIn(Field.TITLE);
    return entry.given(field).stream()
        .limit(1)
        .map(YamlMap.Pair::value)
        .filter(YamlScalar.class::isInstance)
        .map(YamlScalar.class::cast)
        .findFirst();
  }

  /** Two titles that look the same are one to readers. */
  private static Optional<Problem> twice(YamlScalar title, Map<String, YamlScalar> titles) {
    YamlScalar same = titles.putIfAbsent(Names.folded(Names.seen(title.text())), title);
    return Optional.ofNullable(same)
        .map(
            other ->
                Problem.of(
                    Rule.DUPLICATE_TITLE,
                    title.location(),
                    "%s %s the title of %s already"
                        .formatted(
                            Names.quoted(title.text()),
                            Names.same(title.text(), other.text()) ? "is" : "looks like",
                            Names.exact(other.location().path())),
                    "Give each entry a title of its own, or merge the two."));
  }
}
