package io.github.techradar.source;

import io.github.techradar.model.Coordinates;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Field;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One file that is to be an entry, as far as it could be read.
 *
 * @param path its path below the source directory, with {@code /}
 * @param frontMatter its front matter; empty if it could not be read
 * @param body the Markdown below it
 * @param excuses what its author allows it
 * @param problems what is wrong about the reading; without front matter at least one
 */
public record EntryFile(
    String path,
    Optional<FrontMatter> frontMatter,
    BodyText body,
    List<Excuse> excuses,
    List<Problem> problems) {

  public EntryFile {
    excuses = List.copyOf(excuses);
    problems = List.copyOf(problems);
  }

  /** Reads an entry from its file's bytes; what is wrong with them is in the result. */
  public static EntryFile read(String path, byte[] bytes) {
    try {
      SourceText source = SourceText.decode(path, bytes);
      FrontMatter.Cut cut = FrontMatter.cutFrom(source);
      BodyText body = BodyText.cutFrom(source, cut.bodyStart());
      return new EntryFile(
          path, Optional.of(cut.frontMatter()), body, Excuse.in(source), cut.problems());
    } catch (ReadingException e) {
      return unreadable(path, e.problem());
    }
  }

  static EntryFile unreadable(String path, Problem problem) {
    return new EntryFile(path, Optional.empty(), BodyText.none(path), List.of(), List.of(problem));
  }

  /** The entry's id: its path without the extension, as a slug. Empty if nothing is left of it. */
  public String id() {
    int dot = path.lastIndexOf('.');
    return Names.slug(dot > path.lastIndexOf('/') ? path.substring(0, dot) : path);
  }

  /**
   * The entry that the file describes.
   *
   * @param definition what its status and quadrant belong to
   * @throws java.util.NoSuchElementException if a field that every entry must have is missing or
   *     unknown; {@code check} finds that first
   */
  public Entry toEntry(Definition definition) {
    Values values = new Values(definition, frontMatter.orElseThrow());
    return new Entry(
        id(),
        path,
        values.text(Field.TITLE).orElseThrow(),
        values.text(Field.STATUS).flatMap(definition::status).orElseThrow(),
        values.text(Field.QUADRANT).flatMap(definition::quadrant).orElseThrow(),
        values.text(Field.DRAFT).map(Boolean::valueOf).orElse(false),
        values.text(Field.DESCRIPTION),
        values.text(Field.DATE).flatMap(EntryFile::day),
        values.texts(Field.TAGS),
        values.texts(Field.OWNERS),
        values.texts(Field.AUTHORS),
        values.text(Field.CONFIDENCE),
        values.texts(Field.PRIORITY),
        values.coordinates(),
        values.others(),
        body.text());
  }

  /** A day; a team that does not mind wrong dates gets none from them. */
  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The values of the front matter by the names of their fields. */
  private record Values(Definition definition, FrontMatter frontMatter) {

    Optional<String> text(String field) {
      return frontMatter.text(definition.field(field).orElseThrow());
    }

    List<String> texts(String field) {
      return frontMatter.texts(definition.field(field).orElseThrow());
    }

    List<String> coordinates() {
      return frontMatter.given(definition.field(Field.COORDINATES).orElseThrow()).stream()
          .flatMap(
              pair ->
                  pair.value() instanceof YamlScalar scalar
                      ? Stream.of(scalar.text())
                      : FrontMatter.texts(pair.value()).stream())
          .flatMap(text -> Coordinates.in(text).stream())
          .distinct()
          .toList();
    }

    Map<String, Object> others() {
      Map<String, Object> others = new LinkedHashMap<>();
      for (YamlMap.Pair pair : frontMatter.values().pairs()) {
        String key = pair.key().text();
        boolean ours =
            definition.fieldOfKey(key).filter(f -> f.type() != Field.Type.ANY).isPresent();
        if (!ours) {
          pair.value().toJava().ifPresent(value -> others.put(key, value));
        }
      }
      return others;
    }
  }
}
