package io.github.techradar.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.check.CheckedRadar;
import io.github.techradar.model.Definition;
import io.github.techradar.model.EntryFileName;
import io.github.techradar.model.EntryNames;
import io.github.techradar.model.Names;
import io.github.techradar.model.PlacedEntries;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Ring;
import io.github.techradar.model.Status;
import io.github.techradar.model.Term;
import io.github.techradar.output.OutputFile;
import io.github.techradar.source.EntrySelection;
import io.github.techradar.start.EntryPlace;
import io.github.techradar.start.EntryText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Begins an entry of a radar. */
final class EntryStart {

  private static final String USUAL_STATUS = "Assess";
  private static final String LAST_STATUS = "Hold";

  private final RadarFolder folder;
  private final FrontEnd frontEnd;
  private final PlacedEntries radar;
  private final Definition definition;
  private final EntryNames names;
  private final List<String> asked;

  /**
   * @param radar the radar that gets the entry
   * @throws java.util.NoSuchElementException if its definition has errors
   */
  EntryStart(RadarFolder folder, FrontEnd frontEnd, CheckedRadar radar) {
    this.folder = folder;
    this.frontEnd = frontEnd;
    this.radar = radar.entries().orElseThrow();
    this.definition = this.radar.definition();
    this.names = radar.names().orElseThrow();
    this.asked = radar.keysOfTeam();
  }

  /**
   * Writes the file of an entry.
   *
   * @return its path below the source directory
   * @throws UnusableException if the radar has such an entry, something has to be said, or the file
   *     cannot be written
   */
  String write(NewEntry entry) throws UnusableException {
    try {
      return written(entry);
    } catch (InvalidPathException e) {
      throw UnusableException.unnameable(e);
    }
  }

  private String written(NewEntry entry) throws UnusableException {
    Quadrant quadrant = quadrant(entry);
    Status status = status(entry);
    String path = path(entry, quadrant);
    String text = new EntryText(entry.title(), status, quadrant, entry.day()).in(definition, asked);
    Path file = folder.directory().resolve(path);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new UnusableException(
          "%s is there already, and no file is written over.".formatted(file));
    }
    try {
      OutputFile.write(file, text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UnusableException("%s cannot be written: %s".formatted(file, e), e);
    }
    frontEnd.inform("Written: " + file);
    return path;
  }

  private String path(NewEntry entry, Quadrant quadrant) throws UnusableException {
    EntryPlace place = new EntryPlace(radar, folders());
    Optional<String> namesake = names.idOfTitle(entry.title());
    if (namesake.isPresent()) {
      throw new UnusableException(
          "The radar has the entry %s already: %s."
              .formatted(
                  Names.quoted(entry.title()), place.ofId(namesake.get()).orElse(namesake.get())));
    }
    String name =
        EntryFileName.of(entry.title())
            .orElseThrow(
                () ->
                    new UnusableException(
                        "No file can be named after %s, which has neither letter nor digit. Write"
                                .formatted(Names.quoted(entry.title()))
                            + " the entry by hand."));
    String path = place.path(name, quadrant, entry.day());
    Optional<String> clash = place.ofId(definition.layout().id(path));
    if (clash.isPresent()) {
      throw new UnusableException(
          "The file of %s would be %s, whose name %s has already. Write the entry by hand, in a file"
                  .formatted(Names.quoted(entry.title()), path, clash.get())
              + " of another name.");
    }
    if (!new EntrySelection(definition).isEntry(path)) {
      throw new UnusableException(
          "%s would be no entry: see 'entries' in the definition. Write it by hand where that finds it."
              .formatted(path));
    }
    return path;
  }

  private List<String> folders() throws UnusableException {
    try (Stream<Path> files = Files.list(folder.directory())) {
      return files
          .filter(Files::isDirectory)
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UnusableException("%s cannot be read: %s".formatted(folder.directory(), e), e);
    }
  }

  private Quadrant quadrant(NewEntry entry) throws UnusableException {
    List<Quadrant> all = definition.quadrants();
    if (entry.quadrant().isEmpty()) {
      if (all.size() == 1) {
        return all.get(0);
      }
      throw new UnusableException(
          "Say which quadrant the entry is in, such as %s. The radar has %s."
              .formatted(frontEnd.assignment(Setting.QUADRANT, word(all.get(0))), listed(all)));
    }
    return definition
        .quadrant(entry.quadrant().get())
        .orElseThrow(() -> unknown(Setting.QUADRANT, entry.quadrant().get(), all));
  }

  private Status status(NewEntry entry) throws UnusableException {
    List<Status> all = definition.statuses();
    if (entry.status().isPresent()) {
      return definition
          .status(entry.status().get())
          .orElseThrow(() -> unknown(Setting.STATUS, entry.status().get(), all));
    }
    return definition
        .status(USUAL_STATUS)
        .or(this::beforeHold)
        .orElseThrow(
            () ->
                new UnusableException(
                    "Say which status the entry has, such as %s. The radar has %s."
                        .formatted(
                            frontEnd.assignment(Setting.STATUS, word(all.get(0))), listed(all))));
  }

  /** The ring just inside of the one for what nothing new starts with. */
  private Optional<Status> beforeHold() {
    List<Ring> rings = definition.rings();
    return definition
        .status(LAST_STATUS)
        .map(rings::indexOf)
        .filter(index -> index > 0)
        .map(index -> rings.get(index - 1));
  }

  private UnusableException unknown(Setting setting, String word, List<? extends Term> terms) {
    String near =
        Names.nearest(word, terms.stream().map(Term::name).toList())
            .map("Did you mean '%s'? "::formatted)
            .orElse("");
    return new UnusableException(
        "%s cannot be %s. %sThe radar has %s."
            .formatted(frontEnd.name(setting), Names.quoted(word), near, listed(terms)));
  }

  /** A name as a shell takes it. */
  private static String word(Term term) {
    return term.name().chars().allMatch(Character::isLetterOrDigit) ? term.name() : term.id();
  }

  private static String listed(List<? extends Term> terms) {
    return terms.stream().map(Term::name).collect(Collectors.joining(", "));
  }
}
