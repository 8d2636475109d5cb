package io.github.techradar.app;

import io.github.techradar.imports.DatedRadar;
import io.github.techradar.imports.FoundRadar;
import io.github.techradar.imports.ImportContext;
import io.github.techradar.imports.format.ImportFormat;
import io.github.techradar.imports.format.SourceFile;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Severity;
import io.github.techradar.model.SourcePath;
import io.github.techradar.source.ReadingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the files of an import: finds out what they are, and of which days. */
final class ImportReading {

  /** The endings of files that spreadsheets save by themselves. */
  private static final List<String> WORKBOOKS = List.of(".xlsx", ".xls", ".ods", ".numbers");

  private static final String SAVE_AS_CSV =
      "It is the file of a spreadsheet. Open it there, and save the table as CSV in UTF-8.";

  private final NewImport settings;
  private final ImportContext context;
  private final FrontEnd frontEnd;
  private final ImportDays days;
  private final Map<SourceFile, Path> files = new LinkedHashMap<>();
  private final List<SourceFile> companions = new ArrayList<>();
  private int unread;

  ImportReading(NewImport settings, ImportContext context, FrontEnd frontEnd) {
    this.settings = settings;
    this.context = context;
    this.frontEnd = frontEnd;
    this.days = new ImportDays(settings, frontEnd);
  }

  /**
   * The states of the radar, oldest first, each with a day of its own.
   *
   * @return empty if nothing could be read, which the context has been told
   * @throws UnusableException if there is no such file, nobody knows what it is, or two files are
   *     of one day
   */
  List<DatedRadar> read() throws UnusableException {
    Optional<ImportFormat> found = decode();
    return found.isEmpty() ? List.of() : read(found.get());
  }

  private List<DatedRadar> read(ImportFormat format) throws UnusableException {
    if (settings.options().history()) {
      return ofHistory(format);
    }
    List<DatedRadar> radars = new ArrayList<>();
    if (format.isOneOfManyFiles()) {
      FoundRadar radar = format.read(together(files.keySet()), context);
      radars.add(days.dated(radar, List.copyOf(files.values()), 0, 1));
    } else {
      int number = 0;
      for (Map.Entry<SourceFile, Path> file : files.entrySet()) {
        FoundRadar radar = format.read(together(List.of(file.getKey())), context);
        radars.add(days.dated(radar, List.of(file.getValue()), number++, files.size()));
      }
    }
    return days.inOrder(radars);
  }

  private List<SourceFile> together(Iterable<SourceFile> own) {
    List<SourceFile> all = new ArrayList<>();
    own.forEach(all::add);
    all.addAll(companions);
    return all;
  }

  /** Decodes all files and finds out their one format; empty if they cannot be decoded. */
  private Optional<ImportFormat> decode() throws UnusableException {
    Map<ImportFormat, Map<SourceFile, Path>> byFormat = new LinkedHashMap<>();
    List<SourceFile> unknown = new ArrayList<>();
    for (ImportFiles.Found found : ImportFiles.in(settings.from())) {
      Optional<SourceFile> file = decoded(found);
      Optional<ImportFormat> format = file.flatMap(this::format);
      if (file.isPresent() && format.isPresent()) {
        byFormat
            .computeIfAbsent(format.get(), key -> new LinkedHashMap<>())
            .put(file.get(), found.path());
      } else {
        file.ifPresent(unknown::add);
        if (file.isPresent() && found.isNamed() && !belongs(file.get())) {
          refuse(file.get());
        }
      }
    }
    if (byFormat.size() > 1) {
      throw severalFormats(byFormat);
    }
    if (byFormat.isEmpty()) {
      if (unread == 0) {
        throw noFormat();
      }
      return Optional.empty();
    }
    Map.Entry<ImportFormat, Map<SourceFile, Path>> only = byFormat.entrySet().iterator().next();
    files.putAll(only.getValue());
    unknown.stream().filter(only.getKey()::isCompanion).forEach(companions::add);
    tell(only.getKey(), unknown.size() - companions.size());
    return Optional.of(only.getKey());
  }

  /** Whether a file goes with others, and has no radar itself. */
  private static boolean belongs(SourceFile file) {
    return Arrays.stream(ImportFormat.values()).anyMatch(format -> format.isCompanion(file));
  }

  /** The text of a file; of one that nobody has named it is no matter if there is none. */
  private Optional<SourceFile> decoded(ImportFiles.Found found) throws UnusableException {
    Path path = found.path();
    try {
      return Optional.of(SourceFile.of(shown(path), ImportFiles.content(path)));
    } catch (ReadingException e) {
      Problem problem = isWorkbook(path) ? e.problem().advising(SAVE_AS_CSV) : e.problem();
      context.add(found.isNamed() ? problem : problem.weighing(Severity.WARNING));
      unread += found.isNamed() ? 1 : 0;
      return Optional.empty();
    }
  }

  /** Whether a file is what a spreadsheet saves by itself, by its name. */
  private static boolean isWorkbook(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    return WORKBOOKS.stream().anyMatch(name::endsWith);
  }

  /** A path as people open it from where they are. */
  private String shown(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Optional<Path> start =
        frontEnd
            .start()
            .map(Path::toAbsolutePath)
            .map(Path::normalize)
            .filter(absolute::startsWith);
    return SourcePath.of(start.map(from -> from.relativize(absolute)).orElse(absolute));
  }

  private Optional<ImportFormat> format(SourceFile file) {
    return settings.format().isPresent()
        ? settings.format().filter(format -> format.recognises(file) || format.accepts(file))
        : ImportFormat.of(file);
  }

  private void refuse(SourceFile file) throws UnusableException {
    throw new UnusableException(
        settings
            .format()
            .map(
                format ->
                    "%s is not in the format %s, or has nothing in it."
                        .formatted(file.path(), format.word()))
            .orElseGet(
                () ->
                    "Nobody knows in which format %s is. These are read: %s."
                        .formatted(file.path(), words())));
  }

  private UnusableException noFormat() {
    return new UnusableException(
        "No file there is a radar in a format that is read: %s (%s names one)."
            .formatted(words(), frontEnd.key(Setting.FORMAT)));
  }

  private UnusableException severalFormats(Map<ImportFormat, Map<SourceFile, Path>> byFormat) {
    String found =
        byFormat.entrySet().stream()
            .map(
                same ->
                    "%s is %s"
                        .formatted(
                            same.getValue().keySet().iterator().next().path(),
                            same.getKey().word()))
            .collect(Collectors.joining(", "));
    return new UnusableException(
        "The files are in several formats: %s. Say which one to read, such as %s."
            .formatted(
                found,
                frontEnd.assignment(Setting.FORMAT, byFormat.keySet().iterator().next().word())));
  }

  private static String words() {
    return Arrays.stream(ImportFormat.values())
        .map(ImportFormat::word)
        .collect(Collectors.joining(", "));
  }

  private void tell(ImportFormat format, int others) {
    String how = settings.format().isPresent() ? "" : ", by its content";
    frontEnd.inform(
        files.size() == 1
            ? "%s is read as %s%s.".formatted(name(0), format.word(), how)
            : "%s files are read as %s%s, from %s to %s."
                .formatted(files.size(), format.word(), how, name(0), name(files.size() - 1)));
    if (others > 0) {
      frontEnd.inform(
          others == 1
              ? "1 other file is left alone."
              : "%s other files are left alone.".formatted(others));
    }
  }

  private String name(int number) {
    return List.copyOf(files.keySet()).get(number).path();
  }

  private List<DatedRadar> ofHistory(ImportFormat format) throws UnusableException {
    if (files.size() != 1 || format.isOneOfManyFiles()) {
      throw new UnusableException(
          "Only the history of one file can be read (%s), and there are %s."
              .formatted(frontEnd.key(Setting.IMPORT_HISTORY), files.size()));
    }
    Map.Entry<SourceFile, Path> file = files.entrySet().iterator().next();
    return new ImportHistory(format, companions, context, frontEnd)
        .read(file.getKey(), file.getValue());
  }
}
