package io.github.techradar.imports.format;

import io.github.techradar.imports.FoundRadar;
import io.github.techradar.imports.ImportContext;
import io.github.techradar.model.FaultBarrier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The form in which another tool has a radar. Where files could be in several, the first is it. */
public enum ImportFormat {
  /** Our own {@code radar.json}, which has everything. */
  RADAR,
  /** What the generator of AOE, or a fork of it, has built. */
  AOE,
  /** What the tech radar of Backstage, or of Roadie, loads: JSON or YAML. */
  BACKSTAGE,
  /** The entries of Zalando's radar, with the page that draws it. */
  ZALANDO,
  /** A list of objects, as Build Your Own Radar reads it, or an object with such a list. */
  BYOR_JSON,
  /** A spreadsheet with a row for each entry, as Build Your Own Radar of Thoughtworks reads it. */
  CSV,
  /** A radar of the end users of the Cloud Native Computing Foundation. */
  CNCF,
  /** A file for each entry, in YAML or TOML. */
  FILES,
  /** A Markdown file for each quadrant, with rings and entries as headings. */
  MARKDOWN;

  private RadarSource source() {
    return switch (this) {
      case RADAR -> new RadarJsonFile();
      case AOE -> new AoeData();
      case BACKSTAGE -> new BackstageRadar();
      case ZALANDO -> new ZalandoConfig();
      case BYOR_JSON -> new JsonTable();
      case CSV -> new CsvTable();
      case CNCF -> new CncfRadar();
      case FILES -> new EntryFiles();
      case MARKDOWN -> new MarkdownRadar();
    };
  }

  /** The format of a file, by its content; empty if it is none of these. */
  public static Optional<ImportFormat> of(SourceFile file) {
    return Arrays.stream(values()).filter(format -> format.source().recognises(file)).findFirst();
  }

  /** Whether a file is in this format. */
  public boolean recognises(SourceFile file) {
    return source().recognises(file);
  }

  /** Whether a file may be in this format where people say so, and it is not recognised. */
  public boolean accepts(SourceFile file) {
    return source().accepts(file);
  }

  /** Whether a file that is in no format belongs to one in this. */
  public boolean isCompanion(SourceFile file) {
    return source().isCompanion(file);
  }

  /** Whether all files together are one radar; else each is the radar at one time. */
  public boolean isOneOfManyFiles() {
    return source().isOneOfManyFiles();
  }

  /**
   * Reads a radar; what is wrong is told to the context.
   *
   * @param files the one file of the radar and its companions, or all files of the radar
   */
  public FoundRadar read(List<SourceFile> files, ImportContext context) {
    String path = files.get(0).path();
    return FaultBarrier.around(
        path,
        () -> source().read(files, context),
        fault -> {
          context.add(fault);
          return new FoundRadar.Builder(path).failed().build();
        });
  }

  /** The name by which settings choose it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
