package io.github.techradar.app;

import io.github.techradar.history.GitStamp;
import io.github.techradar.source.FileStamps;
import io.github.techradar.source.SourceDirectory;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Readings of radars that several calls share. A radar is read anew only if one of its files, its
 * definition or the state of git around it has changed since, or if memory runs short. May be used
 * by several threads; two that want the same radar wait for one reading.
 */
public final class Readings {

  private final Map<List<Object>, Kept> kept = new ConcurrentHashMap<>();

  private final Told told;

  /** No readings yet, and nobody has been told anything. */
  public Readings() {
    this(new Told());
  }

  /**
   * No readings yet.
   *
   * @param told what people have been told already
   */
  public Readings(Told told) {
    this.told = told;
  }

  /** What people have been told already of what was read. */
  Told told() {
    return told;
  }

  /** The newest reading of one radar, and the state of the files that it was made of. */
  private static final class Kept {

    private SoftReference<@Nullable Reading> reading = new SoftReference<>(null);
    private String stamp = "";

    synchronized Reading reading(RadarFolder folder, FrontEnd frontEnd, boolean isPublished)
        throws IOException {
      String now = stampOf(folder);
      Reading known = reading.get();
      boolean isNew = known == null || !now.equals(stamp);
      frontEnd.detail((isNew ? "Reading " : "Read before and unchanged: ") + folder.directory());
      if (known == null || isNew) {
        known = Reading.of(folder, isPublished, frontEnd);
        reading = new SoftReference<>(known);
        stamp = now;
      }
      return known;
    }
  }

  /**
   * The reading of a radar.
   *
   * @param folder where it is; the directory exists
   * @param frontEnd is told whether anything is read
   * @param isPublished whether bodies will be rendered, which is best done while they are read
   * @throws IOException if the directory cannot be read
   */
  Reading of(RadarFolder folder, FrontEnd frontEnd, boolean isPublished) throws IOException {
    return kept.computeIfAbsent(key(folder), key -> new Kept())
        .reading(folder, frontEnd, isPublished);
  }

  /** The same for the same files and the same way to read them; the baseline is none of these. */
  private static List<Object> key(RadarFolder folder) throws IOException {
    return List.of(
        folder.directory().toRealPath(),
        folder.definition().map(Path::toAbsolutePath).map(Path::normalize),
        folder.drafts(),
        folder.reviewDay(),
        folder.cache());
  }

  private static String stampOf(RadarFolder folder) throws IOException {
    Path directory = folder.directory().toRealPath();
    FileStamps stamps = new FileStamps().addAllIn(directory);
    SourceDirectory source = new SourceDirectory(directory);
    Optional<Path> definition =
        folder.definition().or(() -> source.definitions().stream().findFirst());
    definition.ifPresent(stamps::add);
    definition.flatMap(SourceDirectory::defaultsOf).ifPresent(stamps::add);
    definition.flatMap(file -> schemaOf(file, source)).ifPresent(stamps::add);
    GitStamp.addTo(stamps, directory);
    return stamps.text();
  }

  /** The schema that a definition names, which may lie anywhere. */
  private static Optional<Path> schemaOf(Path definition, SourceDirectory source) {
    try {
      return source.readDefinition(definition).schema().map(definition::resolveSibling);
    } catch (InvalidPathException e) {
      return Optional.empty(); // the check says so
    }
  }
}
