package io.github.techradar.history;

import io.github.techradar.model.History;
import io.github.techradar.model.PlacedEntries;
import io.github.techradar.model.Problem;
import io.github.techradar.source.SourceDirectory;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way from the entries of a radar to what they were. First the editions that the definition
 * names are looked up, which takes little time and tells what is wrong with their names. What was
 * in them is read when it is asked for, and only once; git is not opened a second time for it.
 *
 * <p>Where the definition names no editions nothing is read, and nothing of git is loaded. May be
 * used by several threads.
 */
public final class HistoryReading {

  /** That of a radar whose definition names no editions. */
  private static final HistoryReading NONE =
      new HistoryReading(List.of(), List.of(), new Result(History.NONE, List.of()));

  private final List<Problem> problems;
  private final List<String> notes;
  private final Optional<EditionReader> reader;
  private @Nullable Result result;

  /**
   * What was read.
   *
   * @param history what the entries were in the editions, as far as that is known
   * @param notes what could not be read of it, though nobody is to blame; in whole sentences
   */
  public record Result(History history, List<String> notes) {

    public Result {
      notes = List.copyOf(notes);
    }
  }

  private HistoryReading(List<Problem> problems, List<String> notes, @Nullable Result result) {
    this.problems = List.copyOf(problems);
    this.notes = List.copyOf(notes);
    this.reader = Optional.empty();
    this.result = result;
  }

  private HistoryReading(EditionFinder finder, EditionReader reader) {
    this.problems = finder.problems();
    this.notes = finder.notes();
    this.reader = Optional.of(reader);
  }

  /**
   * Looks for the editions that the definition of a radar names.
   *
   * @param entries the radar's entries as they are today
   * @param source where their files are
   * @param drafts whether drafts count as any other entry
   * @throws IOException if there is a repository of git that cannot be read
   */
  public static HistoryReading of(PlacedEntries entries, SourceDirectory source, boolean drafts)
      throws IOException {
    if (entries.definition().editions().isEmpty()) {
      return NONE;
    }
    return reading(() -> look(entries, source, drafts));
  }

  private static HistoryReading look(PlacedEntries entries, SourceDirectory source, boolean drafts)
      throws IOException {
    // git is asked only where the files do not tell their past themselves
    EnclosingRepository around =
        entries.definition().layout().keepsStates()
            ? EnclosingRepository.NOTHING
            : EnclosingRepository.of(source.root());
    try (around) {
      EditionFinder finder = new EditionFinder(entries, around);
      List<FoundEdition> editions = finder.find();
      return new HistoryReading(
          finder, new EditionReader(entries, drafts, editions, around.repository()));
    }
  }

  /**
   * How often git was opened so far, so that tests can see that it is opened no more than needed.
   */
  public static long openings() {
    return GitRepository.openings();
  }

  /** What is wrong with the editions that the definition names. */
  public List<Problem> problems() {
    return problems;
  }

  /** What could not be looked up, though nobody is to blame; in whole sentences. */
  public List<String> notes() {
    return notes;
  }

  /**
   * What the entries were.
   *
   * @throws IOException if the repository of git cannot be read
   */
  public synchronized Result read() throws IOException {
    Result known = result;
    if (known == null) {
      known = reading(() -> reader.orElseThrow().read());
      result = known;
    }
    return known;
  }

  /** Something that is read of a repository. */
  private interface Work<T> {
    T read() throws IOException;
  }

  /** Reads something; JGit throws all sorts of things at what is no sound repository. */
  private static <T> T reading(Work<T> work) throws IOException {
    try {
      return work.read();
    } catch (RuntimeException | StackOverflowError e) {
      throw new IOException(
          Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName()), e);
    }
  }
}
