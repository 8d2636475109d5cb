package io.github.techradar.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds entries by what other entries call them: their id ({@code apache-kafka}), their title
 * ({@code Apache Kafka}) in any case, or the path of their file ({@code apache/kafka.md}).
 */
public final class EntryNames {

  private static final String ENDING = ".md";

  private final Map<String, String> titlesById = new HashMap<>();
  private final Map<String, String> idsByTitle = new HashMap<>();

  /** All titles, then all ids; made when somebody first asks for a near one. */
  private final List<String> sorted = new ArrayList<>();

  /** Adds an entry; of two with the same title the first one has it. */
  public void add(String id, String title) {
    sorted.clear();
    titlesById.put(id, title);
    idsByTitle.putIfAbsent(Names.folded(title), id);
  }

  /** The id of the entry that a name means. */
  public Optional<String> id(String name) {
    String text = name.strip();
    if (titlesById.containsKey(text)) {
      return Optional.of(text);
    }
    String path = text.endsWith(ENDING) ? SourcePath.withoutEnding(text) : text;
    return Optional.ofNullable(idsByTitle.get(Names.folded(text)))
        .or(() -> Optional.of(Names.slug(path)).filter(titlesById::containsKey));
  }

  /**
   * The names in a text: all of it if that is one, for titles may have commas, or else the parts
   * between its commas, or its lines.
   */
  public List<String> in(String text) {
    return id(text).isPresent()
        ? List.of(text.strip())
        : Arrays.stream(text.split(",|\\R", -1))
            .map(String::strip)
            .filter(t -> !t.isEmpty())
            .toList();
  }

  /** The title, or else the id, that a misspelt name was most likely meant to be. */
  public Optional<String> nearest(String name) {
    if (sorted.isEmpty()) {
      Stream.concat(
              titlesById.values().stream().sorted(Names.READING_ORDER),
              titlesById.keySet().stream().sorted())
          .forEach(sorted::add);
    }
    return Names.nearest(name, sorted);
  }
}
