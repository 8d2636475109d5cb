package io.github.techradar.app;

import io.github.techradar.check.Baseline;
import io.github.techradar.check.CheckedRadar;
import io.github.techradar.check.schema.Schemas;
import io.github.techradar.export.RadarJsonSchema;
import io.github.techradar.history.HistoryReading;
import io.github.techradar.model.LeftOut;
import io.github.techradar.model.PlacedEntries;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Radar;
import io.github.techradar.output.OutputFile;
import io.github.techradar.source.SourceDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A technology radar in a folder: all that a front end calls.
 *
 * <pre>{@code
 * TechRadar radar = TechRadar.in(RadarFolder.at(Path.of("src/radar")), frontEnd);
 * radar.check(FailOn.ERROR);
 * Published published = radar.publish(FailOn.ERROR);
 * published.export(documents, Path.of("target/techradar"));
 * }</pre>
 *
 * <p>Every call sees the files as they are at that moment. Calls that share {@link Readings} read
 * files only once, as long as these do not change.
 */
public final class TechRadar {

  /** What people call to have a radar checked. */
  static final String CHECK = "validate";

  private final RadarFolder folder;
  private final FrontEnd frontEnd;
  private final RadarReader reader;
  private final BaselineFile baseline;
  private final CheckReport report;
  private final Told told;

  private TechRadar(RadarFolder folder, FrontEnd frontEnd, Readings readings) {
    this.folder = folder;
    this.frontEnd = SafeFrontEnd.around(frontEnd);
    this.reader = new RadarReader(folder, this.frontEnd, readings);
    this.baseline = BaselineFile.of(folder, this.frontEnd);
    this.report =
        new CheckReport(this.frontEnd, folder.directory(), this.frontEnd.baselineCommand(CHECK));
    this.told = readings.told();
  }

  /** The radar in a folder, which nobody else reads. */
  public static TechRadar in(RadarFolder folder, FrontEnd frontEnd) {
    return in(folder, frontEnd, new Readings());
  }

  /**
   * The radar in a folder.
   *
   * @param readings what was read before, and is to be read by others later
   */
  public static TechRadar in(RadarFolder folder, FrontEnd frontEnd, Readings readings) {
    return new TechRadar(folder, frontEnd, readings);
  }

  /**
   * The title that the definition gives the radar, whatever else is right or wrong with it; empty
   * if it gives none. Only the definition is read, and nothing is told to the front end.
   */
  public Optional<String> title() {
    SourceDirectory source = new SourceDirectory(folder.directory());
    return folder
        .definition()
        .or(() -> source.definitions().stream().findFirst())
        .flatMap(file -> source.readDefinition(file).title());
  }

  /**
   * Reads and checks the radar, and tells the front end its problems and counts.
   *
   * @param failOn which problems are not accepted
   * @throws RefusedException if there are such problems
   * @throws UnusableException if the radar cannot be found or read
   */
  public Checked check(FailOn failOn) throws RefusedException, UnusableException {
    long start = System.nanoTime();
    return accepted(failOn, checked(reader.readEntries(), start));
  }

  /**
   * The same, with the problems for other tools, which get them also if the radar is refused.
   *
   * @throws UnusableException also if a file for them cannot be written
   */
  public Checked check(FailOn failOn, FindingsOutput output)
      throws RefusedException, UnusableException {
    long start = System.nanoTime();
    Checked checked = checked(reader.readEntries(), start);
    FindingsWriter.write(checked.fresh(), folder.directory(), output, CHECK, frontEnd);
    return accepted(failOn, checked);
  }

  /**
   * The radar to publish, with its history and without the entries that have errors; these are
   * named.
   *
   * @param failOn which problems are not accepted
   * @throws RefusedException if there are such problems, and if the definition has errors
   * @throws UnusableException if the radar cannot be found or read
   */
  public Published publish(FailOn failOn) throws RefusedException, UnusableException {
    long start = System.nanoTime();
    Reading reading = reader.readToPublish();
    Checked checked = accepted(failOn, checked(reading, start));
    PlacedEntries entries = checked.entries().orElseThrow(() -> badDefinition(checked.fresh()));
    if (!entries.leftOut().isEmpty()) {
      warnOnce(
          entries.leftOut().stream()
              .map(LeftOut::source)
              .collect(Collectors.joining(", ", "Left out: ", "")));
    }
    HistoryReading.Result past = past(reading);
    past.notes().forEach(this::warnOnce);
    return new Published(new Radar(entries, past.history()), reading, frontEnd, told);
  }

  /**
   * Makes all of today's problems known, so that only new ones are refused from now on.
   *
   * @throws RefusedException if the definition has errors, for then nobody knows what else there is
   * @throws UnusableException if the radar cannot be read or the baseline cannot be written
   */
  public void writeBaseline() throws RefusedException, UnusableException {
    Reading.Whole radar = whole(reader.readEntries());
    if (radar.entries().isEmpty()) {
      report.problems(radar.problems());
      throw badDefinition(radar.problems());
    }
    baseline.write(radar.problems());
    report.written(radar.problems(), baseline.path());
  }

  /**
   * Writes the JSON Schemas that the radar is held to: that of front matter, whatever is wrong with
   * entries, that of the definition, and that of the exported radar.
   *
   * @param directory where to write them
   * @throws RefusedException if the definition has errors
   * @throws UnusableException if the radar cannot be found or read, or a file cannot be written
   */
  public void writeSchemas(Path directory) throws RefusedException, UnusableException {
    CheckedRadar radar = reader.read().checked();
    if (radar.entries().isEmpty()) {
      report.problems(radar.problems());
    }
    byte[] entry = radar.schemaText().orElseThrow(() -> badDefinition(radar.problems()));
    write(directory.resolve("entry.schema.json"), entry);
    write(directory.resolve("radar.schema.json"), Schemas.ofDefinition());
    write(directory.resolve(RadarJsonSchema.FILE_NAME), RadarJsonSchema.bytes());
  }

  /**
   * Writes the file of an entry that the radar does not have yet, with all that is known of it, and
   * tells what is to be filled in.
   *
   * @return the file
   * @throws RefusedException if the definition has errors
   * @throws UnusableException if the radar cannot be found or read, or has such an entry; if its
   *     quadrant or status has to be said; or if the file cannot be written
   */
  public Path begin(NewEntry entry) throws RefusedException, UnusableException {
    CheckedRadar radar = reader.read().checked();
    if (radar.entries().isEmpty()) {
      report.problems(radar.problems());
      throw badDefinition(radar.problems());
    }
    EntryStart start = new EntryStart(folder, frontEnd, radar);
    String path = start.write(entry);
    tellWhatIsOpen(path);
    return folder.directory().resolve(path);
  }

  /** What is still wrong with an entry that was begun: what only people can fill in. */
  private void tellWhatIsOpen(String path) throws UnusableException {
    List<Problem> open =
        reader.read().checked().problems().stream()
            .filter(problem -> problem.location().path().equals(path))
            .toList();
    frontEnd.inform(
        open.isEmpty()
            ? "The check finds nothing wrong with it. Say in it why it is on the radar."
            : "Fill in what the check finds in it:");
    report.problems(open);
  }

  private void write(Path file, byte[] schema) throws UnusableException {
    try {
      OutputFile.write(file, schema);
    } catch (IOException e) {
      throw new UnusableException("%s cannot be written: %s".formatted(file, e), e);
    }
    frontEnd.inform("Written: " + file);
  }

  /** Tells the front end of a check; the start is by {@link System#nanoTime}. */
  private Checked checked(Reading reading, long start) throws UnusableException {
    Reading.Whole radar = whole(reading);
    Baseline known = radar.entries().isPresent() ? baseline.read() : Baseline.empty();
    Baseline.Division problems = known.divide(radar.problems());
    Checked checked = new Checked(problems, radar.entries());
    if (told.isNew(substance(checked, radar.notes()))) {
      Duration time = Duration.ofNanos(System.nanoTime() - start);
      tell(checked, radar.notes(), reading.checked().files(), time);
    }
    return checked;
  }

  /** Of one radar; another one may have to say the same. */
  private void warnOnce(String text) {
    if (told.isNew(folder.directory().toAbsolutePath().normalize() + "\n" + text)) {
      frontEnd.warn(text);
    }
  }

  /** What a check has to say, without the time that it took. */
  private String substance(Checked checked, List<String> notes) {
    return Stream.of(
            Stream.of(folder.directory().toAbsolutePath().normalize()),
            checked.problems().fresh().stream(),
            Stream.of(checked.problems().known().size(), checked.problems().gone()),
            checked.entries().map(PlacedEntries::counts).stream(),
            notes.stream())
        .flatMap(part -> part)
        .map(Object::toString)
        .collect(Collectors.joining("\n"));
  }

  private void tell(Checked checked, List<String> notes, int files, Duration time) {
    Baseline.Division problems = checked.problems();
    report.problems(problems.fresh());
    report.known(problems, baseline.path());
    notes.forEach(frontEnd::warn);
    report.summary(files, problems, time);
    checked.entries().ifPresent(sound -> frontEnd.inform(sound.counts().toString()));
    if (folder.reviewDay().isEmpty()
        && checked
            .entries()
            .filter(sound -> !sound.definition().reviewAfter().isEmpty())
            .isPresent()) {
      report.noReview();
    }
  }

  private Checked accepted(FailOn failOn, Checked checked) throws RefusedException {
    if (failOn.isBrokenBy(checked.fresh())) {
      throw new RefusedException(
          "The radar has %s in %s. Mend what is listed above."
              .formatted(CheckReport.counted(checked.fresh()), folder.directory()),
          checked.fresh());
    }
    return checked;
  }

  private Reading.Whole whole(Reading reading) throws UnusableException {
    try {
      return reading.whole(frontEnd);
    } catch (IOException e) {
      throw unreadableHistory(e);
    }
  }

  private HistoryReading.Result past(Reading reading) throws UnusableException {
    try {
      return reading.whole(frontEnd).history().orElseThrow().read();
    } catch (IOException e) {
      throw unreadableHistory(e);
    }
  }

  private UnusableException unreadableHistory(IOException e) {
    Throwable first = e.getCause() instanceof ExecutionException wrapper ? wrapper.getCause() : e;
    String why =
        Optional.ofNullable(first)
            .filter(known -> known.getClass() == IOException.class)
            .flatMap(known -> Optional.ofNullable(known.getMessage()))
            .orElseGet(() -> String.valueOf(first));
    return new UnusableException(
        "The git repository around %s cannot be read: %s".formatted(folder.directory(), why), e);
  }

  private static RefusedException badDefinition(List<Problem> problems) {
    return new RefusedException(
        "The radar's definition has errors, so there is no radar. Mend what is listed above.",
        problems);
  }
}
