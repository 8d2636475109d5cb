package io.github.techradar.imports.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.imports.FoundEntry;
import io.github.techradar.imports.FoundRadar;
import io.github.techradar.imports.ImportContext;
import io.github.techradar.model.Location;
import io.github.techradar.model.Problem;
import io.github.techradar.source.ReadingException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files of other tools that tests make, and what is read of them. */
final class Imported {

  private final FoundRadar radar;
  private final ImportContext context;

  private Imported(FoundRadar radar, ImportContext context) {
    this.radar = radar;
    this.context = context;
  }

  static SourceFile file(String path, String text) {
    try {
      return SourceFile.of(path, text.getBytes(UTF_8));
    } catch (ReadingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static Imported of(RadarSource source, SourceFile... files) {
    return mapped(source, Map.of(), files);
  }

  static Imported of(ImportFormat format, SourceFile... files) {
    ImportContext context = new ImportContext(List.of(), List.of(), Optional.empty(), Map.of());
    return new Imported(format.read(List.of(files), context), context);
  }

  static Imported mapped(RadarSource source, Map<String, String> mapping, SourceFile... files) {
    ImportContext context = new ImportContext(List.of(), List.of(), Optional.empty(), mapping);
    return new Imported(source.read(List.of(files), context), context);
  }

  FoundRadar radar() {
    return radar;
  }

  List<FoundEntry> entries() {
    return radar.entries();
  }

  FoundEntry entry(String title) {
    return entries().stream().filter(e -> e.title().equals(title)).findFirst().orElseThrow();
  }

  /** Each entry as "title, ring, quadrant", with what is missing as an empty text. */
  List<String> standings() {
    return entries().stream()
        .map(e -> e.title() + ", " + e.ring().orElse("") + ", " + e.quadrant().orElse(""))
        .toList();
  }

  /** Each problem as "line:column severity: message". */
  List<String> problems() {
    return context.problems().stream()
        .map(p -> place(p.location()) + " " + p.severity().word() + ": " + p.message())
        .toList();
  }

  List<Problem> rawProblems() {
    return context.problems();
  }

  /** "line:column". */
  static String place(Location place) {
    return place.line() + ":" + place.column();
  }
}
