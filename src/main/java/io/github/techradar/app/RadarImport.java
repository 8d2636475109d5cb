package io.github.techradar.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.imports.DatedRadar;
import io.github.techradar.imports.ImportContext;
import io.github.techradar.imports.ImportPlan;
import io.github.techradar.imports.ImportedFile;
import io.github.techradar.model.Counts;
import io.github.techradar.model.Problem;
import io.github.techradar.output.OutputFile;
import io.github.techradar.source.SourceDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Imports the radar of another tool: writes a file for each entry, and a definition. Nothing is
 * written before everything is read, and no file that is there is changed unless that is wished.
 * Each file is written whole or not at all, the definition last; what was cut off is completed by
 * doing it again.
 */
public final class RadarImport {

  private final NewImport settings;
  private final Path target;
  private final FrontEnd frontEnd;
  private final ImportContext context;

  /** What there is to do about a file. */
  private enum Fate {
    NEW,
    SAME,
    KEPT,
    REPLACED
  }

  private RadarImport(NewImport settings, Path target, FrontEnd frontEnd) {
    this.settings = settings;
    this.target = target;
    this.frontEnd = SafeFrontEnd.around(frontEnd);
    this.context =
        new ImportContext(
            settings.rings(), settings.quadrants(), settings.oldSite(), settings.mapping());
  }

  /**
   * Imports a radar and checks what was written.
   *
   * @param target the folder of the entries; it need not exist
   * @throws RefusedException if something in the source cannot be read, so that nothing is written;
   *     or if the check of what was written finds errors
   * @throws UnusableException if there is no such source, nobody knows what it is, or a file cannot
   *     be written
   */
  public static void run(NewImport settings, Path target, FrontEnd frontEnd)
      throws RefusedException, UnusableException {
    new RadarImport(settings, target, frontEnd).run();
  }

  private void run() throws RefusedException, UnusableException {
    List<DatedRadar> radars = new ImportReading(settings, context, frontEnd).read();
    tellSums(radars);
    List<Problem> problems = tellProblems();
    boolean isEmpty = radars.stream().allMatch(radar -> radar.radar().entries().isEmpty());
    if (!settings.options().partial() || isEmpty) {
      refuse(problems, !isEmpty);
    }
    if (isEmpty) {
      throw new UnusableException("There is no entry to import.");
    }
    try {
      carryOut(planned(radars));
    } catch (InvalidPathException e) {
      throw UnusableException.unnameable(e);
    } catch (IOException | UncheckedIOException e) {
      throw new UnusableException(
          "The radar cannot be written to %s: %s".formatted(target, e.getMessage()), e);
    }
  }

  private ImportPlan planned(List<DatedRadar> radars) throws RefusedException, IOException {
    ImportPlan plan =
        ImportPlan.of(
            radars,
            new ImportPlan.Wish(
                settings.title(), settings.options().history(), WrittenEntries.in(target)),
            context);
    tell(plan);
    refuse(tellProblems(), false);
    return plan;
  }

  private void carryOut(ImportPlan plan) throws IOException, RefusedException, UnusableException {
    List<ImportedFile> files = new ArrayList<>(plan.entries());
    files.add(plan.definition().at(definition()));
    for (ImportedFile file : files) {
      refuseLinkedFolder(target.resolve(file.path()));
    }
    if (settings.options().dryRun()) {
      announce(files, plan.definition());
    } else {
      write(files);
      TechRadar.in(RadarFolder.at(target), frontEnd).check(FailOn.ERROR);
    }
  }

  /** The name of the definition: of the one that is there, if there is one. */
  private String definition() {
    return new SourceDirectory(target)
        .definitions().stream()
            .map(file -> String.valueOf(file.getFileName()))
            .findFirst()
            .orElse(ImportPlan.DEFINITION);
  }

  /** Else a file could be written anywhere. */
  private void refuseLinkedFolder(Path file) throws UnusableException {
    @Nullable Path folder = file.getParent();
    while (folder != null && !folder.equals(target)) {
      if (Files.isSymbolicLink(folder)) {
        throw new UnusableException(
            "%s is a link to another folder, and no entry is written there.".formatted(folder));
      }
      folder = folder.getParent();
    }
  }

  /** What became of the rows of each file; of many states of one file, of those of the newest. */
  private void tellSums(List<DatedRadar> radars) {
    int first = settings.options().history() ? Math.max(0, radars.size() - 1) : 0;
    radars.subList(first, radars.size()).stream()
        .map(DatedRadar::radar)
        .forEach(radar -> frontEnd.inform("%s: %s".formatted(radar.path(), radar.sum())));
  }

  /** Tells what is wrong with the source. */
  private List<Problem> tellProblems() {
    List<Problem> problems = Problem.sorted(context.problemsToTell());
    for (Problem problem : problems) {
      frontEnd.problem(problem);
      problem.cause().ifPresent(cause -> frontEnd.fault(problem.location().path(), cause));
    }
    return problems;
  }

  /**
   * Ends here if a part of the source cannot be read.
   *
   * @param hasRest whether something else could be written
   */
  private void refuse(List<Problem> problems, boolean hasRest) throws RefusedException {
    if (problems.stream().noneMatch(Problem::isError)) {
      return;
    }
    String counted = CheckReport.counted(problems);
    throw new RefusedException(
        hasRest
            ? "Nothing was written, for the source has %s. Mend what is listed above, or write the rest without it (%s)."
                .formatted(counted, frontEnd.key(Setting.PARTIAL))
            : "Nothing was written, for the source has %s. Mend what is listed above."
                .formatted(counted),
        problems);
  }

  private void tell(ImportPlan plan) {
    plan.notes().forEach(frontEnd::inform);
    if (!context.completed().isEmpty()) {
      frontEnd.inform(
          "Links that started at a page of the old tool have their whole addresses now: %s"
              .formatted(String.join(", ", context.completed())));
    }
    if (!context.kept().isEmpty()) {
      frontEnd.inform(
          "HTML that Markdown has no form for stays HTML: %s"
              .formatted(
                  context.kept().entrySet().stream()
                      .map(kept -> "%s in %s".formatted(kept.getKey(), texts(kept.getValue())))
                      .collect(Collectors.joining(", "))));
    }
  }

  private static String texts(int count) {
    return Counts.plural(count, "text", "texts");
  }

  private void announce(List<ImportedFile> files, ImportedFile definition) throws IOException {
    for (ImportedFile file : files) {
      String what =
          switch (fate(file)) {
            case NEW -> "Would be written";
            case SAME -> "Would stay, for it says the same";
            case KEPT -> "Would be kept, though it differs";
            case REPLACED -> "Would be written over";
          };
      frontEnd.inform("%s: %s".formatted(what, target.resolve(file.path())));
    }
    definition.text().lines().forEach(line -> frontEnd.inform("    " + line));
  }

  private void write(List<ImportedFile> files) throws IOException {
    List<String> kept = new ArrayList<>();
    int written = 0;
    int same = 0;
    for (ImportedFile file : files) {
      Path path = target.resolve(file.path());
      switch (fate(file)) {
        case SAME -> same++;
        case KEPT -> kept.add(file.path());
        case NEW, REPLACED -> {
          OutputFile.write(path, file.text().getBytes(UTF_8));
          frontEnd.detail("Written: " + path);
          written++;
        }
      }
    }
    frontEnd.inform(
        "%s written to %s, %s the same, %s kept"
            .formatted(Counts.plural(written, "file", "files"), target, same, kept.size()));
    if (!kept.isEmpty()) {
      frontEnd.warn(
          "Kept as they were, though the source says something else (%s writes them over): %s"
              .formatted(frontEnd.key(Setting.OVERWRITE), String.join(", ", kept)));
    }
  }

  private Fate fate(ImportedFile file) throws IOException {
    Path path = target.resolve(file.path());
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return Fate.NEW;
    }
    boolean isSame =
        Files.isRegularFile(path)
            && Arrays.equals(Files.readAllBytes(path), file.text().getBytes(UTF_8));
    if (isSame) {
      return Fate.SAME;
    }
    return settings.options().overwrite() && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
        ? Fate.REPLACED
        : Fate.KEPT;
  }
}
