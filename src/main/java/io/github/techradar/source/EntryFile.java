package io.github.techradar.source;

import io.github.techradar.model.Coordinates;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Event;
import io.github.techradar.model.Field;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Status;
import java.util.Comparator;
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
 * @param suppressions what its author allows it
 * @param problems what is wrong about the reading; without front matter at least one
 */
public record EntryFile(
    String path,
    Optional<FrontMatter> frontMatter,
    BodyText body,
    List<Suppression> suppressions,
    List<Problem> problems) {

  public EntryFile {
    suppressions = List.copyOf(suppressions);
    problems = List.copyOf(problems);
  }

  /** Reads an entry from its file's bytes; what is wrong with them is in the result. */
  public static EntryFile read(String path, byte[] bytes) {
    try {
      SourceText source = SourceText.decode(path, bytes);
      FrontMatter.Cut cut = FrontMatter.cutFrom(source);
      BodyText body = BodyText.cutFrom(source, cut.bodyStart());
      return new EntryFile(
          path, Optional.of(cut.frontMatter()), body, Suppression.in(source), cut.problems());
    } catch (ReadingException e) {
      return unreadable(path, e.problem());
    }
  }

  static EntryFile unreadable(String path, Problem problem) {
    return new EntryFile(path, Optional.empty(), BodyText.none(path), List.of(), List.of(problem));
  }

  /**
   * The entry's id: its path without the extension, and without the dated folder where there are
   * such, as a slug. Empty if nothing is left of it.
   */
  public String id(Definition definition) {
    return id(path, definition);
  }

  /** The id of the entry whose file is, or was, at a path. */
  public static String id(String path, Definition definition) {
    return Names.slug(name(path, definition));
  }

  private static String name(String path, Definition definition) {
    String name = definition.datedFolders() ? path.substring(path.indexOf('/') + 1) : path;
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') ? name.substring(0, dot) : name;
  }

  /** Whether the body is that of an earlier state. */
  public boolean inheritsBody() {
    return !body.path().equals(path);
  }

  /** This file with what it leaves out taken from an earlier state of the same entry. */
  EntryFile inheriting(EntryFile earlier, Definition definition) {
    Optional<FrontMatter> both =
        frontMatter.map(
            own -> earlier.frontMatter.map(old -> own.inheriting(old, definition)).orElse(own));
    BodyText text = body.text().isBlank() ? earlier.body : body;
    return new EntryFile(path, both, text, suppressions, problems);
  }

  /** What the entry says of itself, if the definition knows it. */
  public Optional<Status> status(Definition definition) {
    return frontMatter
        .flatMap(values -> values.text(definition.field(Field.STATUS).orElseThrow()))
        .flatMap(definition::status);
  }

  /** Whether the author keeps the entry back. */
  public boolean isDraft(Definition definition) {
    return frontMatter
        .flatMap(values -> values.text(definition.field(Field.DRAFT).orElseThrow()))
        .filter(Boolean::parseBoolean)
        .isPresent();
  }

  /**
   * The entry that the file describes. In dated folders one without a title is called as its file
   * is.
   *
   * @param definition what its status and quadrant belong to
   * @throws java.util.NoSuchElementException if a field that every entry must have is missing or
   *     unknown; {@code check} finds that first
   */
  public Entry toEntry(Definition definition) {
    Values values = new Values(definition, frontMatter.orElseThrow());
    return new Entry(
        id(definition),
        path,
        values.text(Field.TITLE).orElseGet(() -> name(path, definition)),
        status(definition).orElseThrow(),
        values.text(Field.QUADRANT).flatMap(definition::quadrant).orElseThrow(),
        isDraft(definition),
        values.text(Field.FEATURED).map(Boolean::valueOf).orElse(true),
        values.text(Field.DESCRIPTION),
        values.text(Field.DATE).flatMap(DateText::exact),
        values.texts(Field.TAGS),
        values.texts(Field.OWNERS),
        values.texts(Field.AUTHORS),
        values.text(Field.CONFIDENCE),
        values.texts(Field.PRIORITY),
        values.coordinates(),
        values.others(),
        timeline(definition),
        body.text(),
        body.path());
  }

  /** The events of the body; items without a day stay in the text alone. */
  private List<Event> timeline(Definition definition) {
    return body.timeline(definition).stream()
        .flatMap(item -> item.event().stream())
        .sorted(Comparator.comparing(Event::day).reversed())
        .toList();
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
