package io.github.techradar.app;

import io.github.techradar.check.CheckedRadar;
import io.github.techradar.check.RadarCheck;
import io.github.techradar.history.HistoryReading;
import io.github.techradar.html.BodiesRead;
import io.github.techradar.html.BodyHtml;
import io.github.techradar.model.PlacedEntries;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Radar;
import io.github.techradar.site.words.Words;
import io.github.techradar.source.LinkedFiles;
import io.github.techradar.source.SourceDirectory;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a radar, which several calls may share: its files are read and checked once, and
 * git is opened once, when somebody first asks what it knows. May be used by several threads.
 */
final class Reading {

  private final RadarFolder folder;
  private final CheckedRadar checked;
  private final Map<String, BodyHtml> bodies = new HashMap<>();
  private @Nullable Whole whole;

  /**
   * All that is known of a radar but for what was in its editions.
   *
   * @param problems what is wrong with its files and with the editions that its definition names,
   *     sorted, each once
   * @param notes what could not be looked up, though nobody is to blame; in whole sentences
   * @param entries the sound entries, placed; empty if the definition has errors
   */
  record Whole(
      List<Problem> problems,
      List<String> notes,
      Optional<PlacedEntries> entries,
      Optional<HistoryReading> history) {}

  private final Caches caches;
  private final BodiesRead bodiesRead;

  private Reading(RadarFolder folder, CheckedRadar checked, Caches caches, BodiesRead bodiesRead) {
    this.folder = folder;
    this.checked = checked;
    this.caches = caches;
    this.bodiesRead = bodiesRead;
  }

  /**
   * Reads and checks the files of a radar.
   *
   * @param isPublished whether bodies will be rendered, which is best done while they are read
   * @param frontEnd is told if what was read cannot be kept for the next build
   * @throws IOException if its directory cannot be read
   */
  static Reading of(RadarFolder folder, boolean isPublished, FrontEnd frontEnd) throws IOException {
    Caches caches = Caches.of(folder);
    BodiesRead bodies = new BodiesRead(caches.bodies());
    SourceDirectory source =
        isPublished
            ? new SourceDirectory(folder.directory(), bodies, caches.facts())
            : new SourceDirectory(folder.directory(), caches.facts());
    CheckedRadar checked =
        RadarCheck.run(source, folder.definition(), folder.drafts(), folder.reviewDay());
    caches.saveFacts(frontEnd);
    return new Reading(folder, checked, caches, bodies);
  }

  /** What was read and checked, without a look at what the entries were before. */
  CheckedRadar checked() {
    return checked;
  }

  /**
   * The files that links of the entries may lead to.
   *
   * @throws java.util.NoSuchElementException if the definition has errors
   */
  LinkedFiles files() {
    return checked.linked().orElseThrow();
  }

  /**
   * What was read and checked, with what is wrong with the editions.
   *
   * @param frontEnd is told whether editions are looked for
   * @throws IOException if the repository of git cannot be read
   */
  synchronized Whole whole(FrontEnd frontEnd) throws IOException {
    if (whole == null) {
      Optional<PlacedEntries> entries = checked.entries();
      if (entries.filter(e -> !e.definition().editions().isEmpty()).isPresent()) {
        frontEnd.detail("Looking up the editions of " + folder.directory());
      }
      whole =
          entries.isPresent()
              ? with(
                  HistoryReading.of(
                      entries.get(), new SourceDirectory(folder.directory()), folder.drafts()))
              : new Whole(checked.problems(), List.of(), entries, Optional.empty());
    }
    return whole;
  }

  /** Files that are not read, though they look as if they should be; none without a definition. */
  List<String> unread() {
    return checked
        .entries()
        .flatMap(
            entries ->
                checked
                    .linked()
                    .map(
                        files ->
                            UnreadFiles.notes(
                                new SourceDirectory(folder.directory()),
                                files,
                                entries.definition(),
                                folder.definition().isPresent())))
        .orElse(List.of());
  }

  /** The bodies of the entries in a language, rendered once for all that need them. */
  synchronized BodyHtml bodies(Radar radar, Words words) {
    return bodies.computeIfAbsent(
        words.language(), language -> new BodyHtml(radar, files(), words.ofBodies(), bodiesRead));
  }

  /**
   * Keeps the bodies that were rendered so far for the next build.
   *
   * @param frontEnd is told if that cannot be done
   */
  void keepBodies(FrontEnd frontEnd) {
    caches.saveBodies(frontEnd);
  }

  private Whole with(HistoryReading history) {
    boolean sound = history.problems().isEmpty();
    return new Whole(
        Problem.sorted(
            Stream.concat(checked.problems().stream(), history.problems().stream()).toList()),
        Stream.concat(unread().stream(), history.notes().stream()).toList(),
        checked.entries().filter(entries -> sound),
        Optional.of(history));
  }
}
