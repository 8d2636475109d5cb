package io.github.techradar.imports.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.imports.FoundEntry;
import io.github.techradar.imports.FoundRadar;
import io.github.techradar.imports.ImportContext;
import io.github.techradar.model.Problem;
import io.github.techradar.source.ReadingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What comes of reading a file of another tool.
 *
 * @param radar what the file says
 * @param problems what was told
 */
record ReadFile(FoundRadar radar, List<Problem> problems) {

  /** Reads one file, which is recognised as such, where nothing else is known. */
  static ReadFile of(ImportFormat format, String path, String text) {
    assertThat(ImportFormat.of(file(path, text))).contains(format);
    return any(format, file(path, text));
  }

  /** Reads files, be they what they are. */
  static ReadFile any(ImportFormat format, SourceFile... files) {
    return with(new ImportContext(List.of(), List.of(), Optional.empty(), Map.of()), format, files);
  }

  /** Reads files with what people have said. */
  static ReadFile with(ImportContext context, ImportFormat format, SourceFile... files) {
    FoundRadar radar = format.read(List.of(files), context);
    return new ReadFile(radar, context.problems());
  }

  static SourceFile file(String path, String text) {
    try {
      return SourceFile.of(path, text.getBytes(StandardCharsets.UTF_8));
    } catch (ReadingException e) {
      throw new AssertionError(e);
    }
  }

  /** The entry with a title. */
  FoundEntry entry(String title) {
    return radar.entries().stream()
        .filter(entry -> entry.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  /** What was told, as the console shows it, without the way to the file. */
  Stream<String> told() {
    return problems.stream()
        .map(
            problem ->
                "%s:%s %s: %s"
                    .formatted(
                        problem.location().line(),
                        problem.location().column(),
                        problem.severity().word(),
                        problem.message()));
  }
}
