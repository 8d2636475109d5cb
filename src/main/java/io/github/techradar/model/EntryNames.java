package io.github.techradar.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds entries by what other entries call them: their id ({@code apache-kafka}), their title
 * ({@code Apache Kafka}) in any case, or their file ({@code apache/kafka.md}, {@code kafka}).
 * Between double brackets these may stand as in wikis: {@code [[Apache Kafka]]}, {@code [[Kafka|our
 * log]]}.
 */
public final class EntryNames {

  private static final String ENDING = ".md";

  /** A name as wikis write it; a heading and another text for the link may follow. */
  private static final Pattern WIKI =
      Pattern.compile("\\[\\[(?<name>[^\\[\\]|#]+)(?:#[^\\[\\]|]*+)?(?:\\|[^\\[\\]]*+)?]]");

  /** A name between double brackets, which may have commas; or what is between two names. */
  private static final Pattern WIKI_OR_SEPARATOR =
      Pattern.compile("\\[\\[[^\\[\\]]*+]]|(?<separator>,|\\R)");

  private final Map<String, String> titlesById = new HashMap<>();
  private final Map<String, String> idsByTitle = new HashMap<>();

  /** Empty for a name that several files have. */
  private final Map<String, Optional<String>> idsByFile = new HashMap<>();

  /** All titles, then all ids; made when somebody first asks for a near one. */
  private @Nullable NearNames near;

  /** Adds an entry; of two with the same title the first one has it. */
  public void add(String id, String title) {
    near = null;
    titlesById.put(id, title);
    idsByTitle.putIfAbsent(Names.folded(title), id);
  }

  /**
   * Adds what the file of an entry is called.
   *
   * @param path the path of the file
   */
  public void addFile(String id, String path) {
    String file = SourcePath.named(path);
    idsByFile.merge(
        Names.folded(file.substring(file.lastIndexOf('/') + 1)),
        Optional.of(id),
        (one, other) -> Optional.empty());
  }

  /** The id of the entry that a name means. */
  public Optional<String> id(String name) {
    String text = bare(name);
    if (titlesById.containsKey(text)) {
      return Optional.of(text);
    }
    String path = text.endsWith(ENDING) ? SourcePath.withoutEnding(text) : text;
    return Optional.ofNullable(idsByTitle.get(Names.folded(text)))
        .or(() -> Optional.of(Names.slug(path)).filter(titlesById::containsKey))
        .or(() -> idsByFile.getOrDefault(Names.folded(path), Optional.empty()));
  }

  /** The id of the entry that has a title, whatever the title's case. */
  public Optional<String> idOfTitle(String title) {
    return Optional.ofNullable(idsByTitle.get(Names.folded(title)));
  }

  /**
   * The names in a text: all of it if that is one, for titles may have commas, or else the parts
   * between its commas, or its lines.
   */
  public List<String> in(String text) {
    return id(text).isPresent()
        ? List.of(text.strip())
        : parts(text).map(String::strip).filter(part -> !part.isEmpty()).toList();
  }

  private static Stream<String> parts(String text) {
    Stream.Builder<String> parts = Stream.builder();
    int start = 0;
    Matcher matcher = WIKI_OR_SEPARATOR.matcher(text);
    while (matcher.find()) {
      if (matcher.group("separator") != null) {
        parts.add(text.substring(start, matcher.start()));
        start = matcher.end();
      }
    }
    return parts.add(text.substring(start)).build();
  }

  /** The title, or else the id, that a misspelt name was most likely meant to be. */
  public Optional<String> nearest(String name) {
    if (near == null) {
      near =
          new NearNames(
              Stream.concat(
                      titlesById.values().stream().sorted(Names.READING_ORDER),
                      titlesById.keySet().stream().sorted())
                  .toList());
    }
    return near.nearest(bare(name));
  }

  /** A name without the brackets of wikis, and what else stands between these. */
  private static String bare(String name) {
    Matcher wiki = WIKI.matcher(name.strip());
    return (wiki.matches() ? wiki.group("name") : name).strip();
  }
}
