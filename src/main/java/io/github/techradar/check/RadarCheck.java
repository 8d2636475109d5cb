package io.github.techradar.check;

import io.github.techradar.check.body.BodyCheck;
import io.github.techradar.check.schema.EntrySchema;
import io.github.techradar.markdown.InParallel;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.EntryNames;
import io.github.techradar.model.FaultBarrier;
import io.github.techradar.model.LeftOut;
import io.github.techradar.model.PlacedEntries;
import io.github.techradar.model.Problem;
import io.github.techradar.source.EntryFile;
import io.github.techradar.source.EntryValues;
import io.github.techradar.source.LinkedFiles;
import io.github.techradar.source.SourceDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole way from a directory to a radar and the list of what is wrong. */
public final class RadarCheck {

  private RadarCheck() {}

  /**
   * Reads and checks a radar.
   *
   * @param directory where its entries are
   * @param definitionFile its definition; if empty, the one beside the entries, or all defaults
   * @param publishDrafts whether drafts count as any other entry
   * @param reviewDay the day to count the age of entries to; without one none is too old
   * @throws IOException if the directory cannot be walked; a file that cannot be read is a problem
   */
  public static CheckedRadar run(
      SourceDirectory directory,
      Optional<Path> definitionFile,
      boolean publishDrafts,
      Optional<LocalDate> reviewDay)
      throws IOException {
    RadarSettings settings = RadarSettings.read(directory, definitionFile);
    List<EntryFile> files = directory.readEntries(settings.selection());
    if (settings.definition().isEmpty()) {
      return CheckedRadar.without(files.size(), unreadable(settings, files));
    }
    Introductions introductions =
        new Introductions(
            directory.readIntroductions(settings.definition().get()),
            settings.definition().get(),
            publishDrafts);
    Definition definition = introductions.definition();
    List<Problem> problems = new ArrayList<>(definition.severities().weighed(settings.problems()));
    List<EntryVersions> entries = EntryVersions.of(files, definition, problems);
    boolean byFolder =
        entries.stream().map(EntryVersions::present).anyMatch(EntryValues::isQuadrantOfFolder);
    LinkedFiles linked = LinkedFiles.in(directory, definition);
    EntrySchema schema = EntrySchema.of(definition, settings.team(), byFolder);
    EntryProblems check =
        new EntryProblems(
            definition,
            new EntryCheck(definition, schema, settings.team())::check,
            new BodyCheck(
                linked,
                entries.stream().flatMap(entry -> entry.oldestFirst().stream()).toList(),
                definition,
                reviewDay));
    problems.addAll(check.of(entries));
    problems.addAll(check.ofIntroductions(introductions));
    EntryNames names = EntryVersions.names(entries);
    PlacedEntries placed = place(definition, entries, names, problems, publishDrafts, reviewDay);
    List<Problem> told = SharedCauses.told(definition, settings.fields(), entries, problems);
    return new CheckedRadar(
        files.size(),
        Problem.sorted(MistakenKeys.told(definition, told)),
        Optional.of(placed),
        Optional.of(schema),
        Optional.of(linked),
        Optional.of(names));
  }

  /** What is wrong for sure where the definition does not say what the rules weigh. */
  private static List<Problem> unreadable(RadarSettings settings, List<EntryFile> files) {
    List<Problem> problems = new ArrayList<>(settings.problems());
    files.stream()
        .flatMap(file -> file.problems().stream())
        .filter(problem -> !problem.rule().isAdjustable())
        .forEach(problems::add);
    return Problem.sorted(problems);
  }

  /**
   * The places of all entries without errors; the others are named with their errors.
   *
   * @param problems takes those of entries that cannot even be placed
   */
  private static PlacedEntries place(
      Definition definition,
      List<EntryVersions> versions,
      EntryNames names,
      List<Problem> problems,
      boolean publishDrafts,
      Optional<LocalDate> reviewDay) {
    Map<String, List<Problem>> errors =
        Problem.sorted(problems).stream()
            .filter(Problem::isError)
            .collect(Collectors.groupingBy(problem -> problem.location().path()));
    List<Entry> entries = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (Made made :
        InParallel.map(versions, entry -> made(entry, errors, publishDrafts, names, reviewDay))) {
      made.entry().ifPresentOrElse(entries::add, () -> leftOut.add(made.leftOut(publishDrafts)));
      problems.addAll(made.faults());
    }
    return PlacedEntries.of(definition, entries, leftOut, versions.size(), publishDrafts);
  }

  /**
   * What became of a file's values.
   *
   * @param entry the entry; empty if there is an error
   * @param errors what was known to be wrong before
   * @param faults that the plugin failed on it
   */
  private record Made(
      EntryVersions versions, Optional<Entry> entry, List<Problem> errors, List<Problem> faults) {

    LeftOut leftOut(boolean publishDrafts) {
      EntryValues present = versions.present();
      boolean isDraft = !publishDrafts && present.mayBeDraft();
      List<Problem> all = Stream.concat(errors.stream(), faults.stream()).toList();
      return new LeftOut(present.file().path(), isDraft, all);
    }
  }

  private static Made made(
      EntryVersions entry,
      Map<String, List<Problem>> errors,
      boolean publishDrafts,
      EntryNames names,
      Optional<LocalDate> reviewDay) {
    List<Problem> own =
        entry.oldestFirst().stream()
            .flatMap(state -> errors.getOrDefault(state.file().path(), List.of()).stream())
            .toList();
    if (!own.isEmpty()) {
      return new Made(entry, Optional.empty(), own, List.of());
    }
    return FaultBarrier.around(
        entry.present().file().path(),
        () -> new Made(entry, entry.toEntry(publishDrafts, names, reviewDay), own, List.of()),
        fault -> new Made(entry, Optional.empty(), own, List.of(fault)));
  }
}
