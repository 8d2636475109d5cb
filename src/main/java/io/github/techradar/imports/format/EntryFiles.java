package io.github.techradar.imports.format;

import io.github.techradar.imports.FoundEntry;
import io.github.techradar.imports.FoundRadar;
import io.github.techradar.imports.FoundTerm;
import io.github.techradar.imports.ImportContext;
import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.source.ReadingException;
import io.github.techradar.source.YamlDocument;
import io.github.techradar.source.YamlList;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlScalar;
import io.github.techradar.source.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A radar with a file for each entry, in YAML or TOML; quadrants may be folders. */
final class EntryFiles implements RadarSource {

  private static final Set<String> ENDINGS = Set.of("yaml", "yml", "toml");
  private static final String TOML = "toml";
  private static final String QUADRANTS = "quadrants";
  private static final Set<String> COMPANIONS = Set.of(QUADRANTS, "companies");
  private static final List<String> KEYS_OF_IDS = List.of("id", "dirname", "dir", "folder", "slug");

  /** A key that every entry has, so that most other files need not be parsed. */
  private static final Pattern RING = Pattern.compile("\\bring[\"']?[ \\t]*+[:=]");

  /** The same at the beginning of a line, and a title: enough where a file cannot be parsed. */
  private static final Pattern RING_LINE =
      Pattern.compile("(?m)^[ \\t]*+(?:-[ \\t]++)?+[\"']?ring[\"']?[ \\t]*+[:=]");

  private static final Pattern TITLE_LINE =
      Pattern.compile("(?m)^[ \\t]*+[\"']?(?:title|name|label)[\"']?[ \\t]*+[:=]");

  @Override
  public boolean recognises(SourceFile file) {
    if (!ENDINGS.contains(file.ending()) || !RING.matcher(file.text()).find()) {
      return false;
    }
    try {
      EntryFile entry = new EntryFile(file, parsed(file), Map.of());
      return !entry.title().isEmpty() && entry.hasRing();
    } catch (ReadingException e) {
      return RING_LINE.matcher(file.text()).find() && TITLE_LINE.matcher(file.text()).find();
    }
  }

  @Override
  public boolean accepts(SourceFile file) {
    return ENDINGS.contains(file.ending()) && !isCompanion(file);
  }

  @Override
  public boolean isCompanion(SourceFile file) {
    return ENDINGS.contains(file.ending()) && COMPANIONS.contains(Names.folded(file.name()));
  }

  @Override
  public boolean isOneOfManyFiles() {
    return true;
  }

  private static YamlMap parsed(SourceFile file) throws ReadingException {
    return file.ending().equals(TOML)
        ? TomlTree.read(file.source())
        : YamlDocument.read(file.source());
  }

  @Override
  public FoundRadar read(List<SourceFile> files, ImportContext context) {
    List<SourceFile> own = files.stream().filter(file -> !isCompanion(file)).toList();
    FoundRadar.Builder radar = new FoundRadar.Builder(Folders.of(own));
    files.stream()
        .filter(this::isCompanion)
        .filter(file -> Names.folded(file.name()).equals(QUADRANTS))
        .flatMap(file -> quadrants(file, context).stream())
        .forEach(radar::quadrant);
    List<EntryFile> entries = new ArrayList<>();
    for (SourceFile file : own) {
      try {
        entries.add(new EntryFile(file, parsed(file), context.mapping()));
      } catch (ReadingException e) {
        context.add(e.problem());
        radar.failed();
      }
    }
    Map<String, String> titles = titles(entries);
    String folder = Folders.around(files);
    for (EntryFile entry : entries) {
      if (entry.title().isEmpty() && !entry.hasRing()) {
        radar.note();
      } else if (entry.title().isEmpty()) {
        context.fail(
            Location.startOf(entry.path()),
            "an entry without a title",
            "Say which key has it (mapping), such as title:page.title.");
        radar.failed();
      } else {
        Optional<FoundEntry> found = entry.read(titles, folder, context);
        found.ifPresentOrElse(radar::entry, radar::failed);
      }
    }
    return radar.build();
  }

  /**
   * The titles of entries by the ways of naming their files: {@code kafka} and {@code dev/kafka}.
   */
  private static Map<String, String> titles(List<EntryFile> entries) {
    Map<String, String> titles = new LinkedHashMap<>();
    for (EntryFile entry : entries) {
      for (String name : EntryFile.names(entry.path())) {
        titles.putIfAbsent(name, entry.title());
      }
    }
    return titles;
  }

  /** The quadrants that a list names, or a mapping from the names of folders. */
  private static List<FoundTerm> quadrants(SourceFile file, ImportContext context) {
    try {
      YamlValue value =
          file.ending().equals(TOML)
              ? TomlTree.read(file.source())
              : YamlDocument.readAny(file.source());
      List<FoundTerm> terms = terms(value).toList();
      if (terms.isEmpty()) {
        context.warn(
            value.location(),
            "no names of quadrants are found here",
            "Quadrants are called as folders and entries call them.");
      }
      return terms;
    } catch (ReadingException e) {
      context.add(e.problem());
      return List.of();
    }
  }

  private static Stream<FoundTerm> terms(YamlValue value) {
    if (value instanceof YamlList list) {
      return list.items().stream().flatMap(item -> term(item, List.of()).stream());
    }
    return value instanceof YamlMap map && map.list(QUADRANTS).isPresent()
        ? terms(new YamlList(map.list(QUADRANTS).get(), map.location()))
        : value instanceof YamlMap named
            ? named.pairs().stream()
                .flatMap(pair -> term(pair.value(), List.of(pair.key().text())).stream())
            : Stream.empty();
  }

  private static Optional<FoundTerm> term(YamlValue value, List<String> keys) {
    if (value instanceof YamlScalar scalar) {
      return scalar.asText().map(name -> term(name, keys, Optional.empty()));
    }
    if (!(value instanceof YamlMap map)) {
      return Optional.empty();
    }
    List<String> ids = new ArrayList<>(keys);
    KEYS_OF_IDS.forEach(key -> map.text(key).ifPresent(ids::add));
    return map.text("name")
        .or(() -> map.text("title"))
        .map(name -> term(name, ids, map.text("description")));
  }

  private static FoundTerm term(String name, List<String> ids, Optional<String> description) {
    return new FoundTerm(Texts.line(name), ids, description, Optional.empty());
  }
}
