package io.github.techradar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.check.CheckedRadar;
import io.github.techradar.check.RadarCheck;
import io.github.techradar.check.Sound;
import io.github.techradar.check.definition.DefinitionReader;
import io.github.techradar.history.HistoryReading;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.History;
import io.github.techradar.model.PlacedEntries;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Radar;
import io.github.techradar.source.DefinitionFile;
import io.github.techradar.source.EntryFile;
import io.github.techradar.source.LinkedFiles;
import io.github.techradar.source.SourceDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small radars for tests, and fixtures in pairs: an input file and all that is said about it. */
public final class Fixtures {

  /** The day that the age of entries counts to. */
  public static final LocalDate REVIEW_DAY = LocalDate.of(2026, 6, 30);

  private Fixtures() {}

  /** The files of a folder of test resources that have an ending, by name. */
  public static List<Path> files(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources", folder))) {
      List<Path> found = files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
      assertThat(found).isNotEmpty();
      return found;
    }
  }

  /** The whole content of the file that stands beside an input. */
  public static String expectation(Path input) {
    String name = input.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String base = dot < 0 ? name : name.substring(0, dot);
    Path expected = input.resolveSibling(base + ".expected");
    try {
      return Files.readString(expected);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Problems as the console shows them. */
  public static String printed(List<Problem> problems) {
    return problems.stream()
        .map(problem -> problem.headline() + "\n    " + problem.help() + "\n")
        .collect(Collectors.joining());
  }

  /** An entry's text with the three fields that it cannot do without, and a body. */
  public static String entry(String title, String status, String quadrant, String body) {
    return """
        ---
        title: %s
        status: %s
        quadrant: %s
        ---

        %s
        """
        .formatted(title, status, quadrant, body);
  }

  /**
   * A sound entry, read from the text that {@link #entry(String, String, String, String)} makes.
   */
  public static Entry sound(
      Definition definition,
      String path,
      String title,
      String status,
      String quadrant,
      String body) {
    byte[] text = entry(title, status, quadrant, body).getBytes(UTF_8);
    return Sound.entry(EntryFile.read(path, text), definition);
  }

  /** The definition that a sound {@code radar.yml} gives. */
  public static Definition definition(String yaml) {
    DefinitionFile file = DefinitionFile.read("radar.yml", yaml.getBytes(UTF_8));
    return DefinitionReader.read(file).definition().orElseThrow();
  }

  /** A radar of sound entries that has no past. */
  public static Radar radar(Definition definition, List<Entry> entries) {
    return radar(definition, entries, History.NONE);
  }

  /** A radar of sound entries with what they were. */
  public static Radar radar(Definition definition, List<Entry> entries, History history) {
    return new Radar(
        PlacedEntries.of(definition, entries, List.of(), entries.size(), false), history);
  }

  /** The sound entries of a radar, without a look at what they were. */
  public static Radar withoutPast(CheckedRadar checked) {
    return new Radar(checked.entries().orElseThrow(), History.NONE);
  }

  /** The sound entries of a radar with what they were. */
  public static Radar whole(CheckedRadar checked, Path folder) {
    PlacedEntries entries = checked.entries().orElseThrow();
    try {
      SourceDirectory source = new SourceDirectory(folder);
      return new Radar(entries, HistoryReading.of(entries, source, false).read().history());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file below a folder. */
  public static void write(Path folder, String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files in a folder that links of a radar's entries may lead to. */
  public static LinkedFiles linked(Radar radar, Path folder) {
    try {
      return LinkedFiles.in(new SourceDirectory(folder), radar.definition());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads and checks a radar with what lies beside its entries; drafts are kept back. */
  public static CheckedRadar check(Path folder) {
    return check(folder, Optional.empty());
  }

  /** Reads and checks a radar with a definition from elsewhere; drafts are kept back. */
  public static CheckedRadar check(Path folder, Path definition) {
    return check(folder, Optional.of(definition));
  }

  private static CheckedRadar check(Path folder, Optional<Path> definition) {
    try {
      return RadarCheck.run(
          new SourceDirectory(folder), definition, false, Optional.of(REVIEW_DAY));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
