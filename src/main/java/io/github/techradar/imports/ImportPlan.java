package io.github.techradar.imports;

import io.github.techradar.model.Counts;
import io.github.techradar.model.Location;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to be written for a radar of another tool: a file for each entry, and the definition.
 *
 * @param entries the files of the entries, in the order of the source
 * @param definition the radar's settings
 * @param notes what people should know of it, in whole sentences
 */
public record ImportPlan(List<ImportedFile> entries, ImportedFile definition, List<String> notes) {

  /** The name of the file with the radar's settings. */
  public static final String DEFINITION = "radar.yml";

  /** The quadrants of most radars. */
  private static final List<String> QUADRANTS =
      List.of("Languages & Frameworks", "Tools", "Platforms", "Techniques");

  /** As many quadrants, and as many rings, as a radar can have. */
  private static final int MOST_TERMS = 8;

  /** As many as a message names. */
  private static final int MOST_NAMED = 20;

  public ImportPlan {
    entries = List.copyOf(entries);
    notes = List.copyOf(notes);
  }

  /**
   * How a radar is to be written.
   *
   * @param title what it is called; without one it is called as the source says
   * @param isHistory whether the states are those of one file, one for each time it was changed
   * @param present what is in the folder of the entries already
   */
  public record Wish(Optional<String> title, boolean isHistory, PresentEntries present) {}

  /**
   * Makes a plan.
   *
   * @param radars the states of the radar, oldest first, at least one, each with a day of its own
   * @param context is told what cannot be
   */
  public static ImportPlan of(List<DatedRadar> radars, Wish wish, ImportContext context) {
    return new Maker(radars, wish).make(context);
  }

  /** Makes one plan. */
  private static final class Maker {

    private final List<DatedRadar> radars;
    private final FoundRadar newest;
    private final Wish wish;
    private final List<Tracks.Track> tracks;
    private final EventsOfEntry events;
    private final Statuses statuses;
    private final Terms quadrants;

    Maker(List<DatedRadar> radars, Wish wish) {
      this.radars = radars;
      this.newest = radars.get(radars.size() - 1).radar();
      this.wish = wish;
      this.tracks = Tracks.of(radars);
      this.events = new EventsOfEntry(radars);
      this.statuses = new Statuses(newest.isWhole());
      this.quadrants = new Terms(newest.isWhole() ? List.of() : QUADRANTS);
    }

    ImportPlan make(ImportContext context) {
      gatherTerms();
      boolean hasTooManyQuadrants = isTooMany("quadrants", quadrants.all(), context);
      boolean hasTooManyRings = isTooMany("rings", statuses.rings(), context);
      if (hasTooManyQuadrants || hasTooManyRings) {
        return new ImportPlan(List.of(), new ImportedFile(DEFINITION, "", ""), List.of());
      }
      FileNames names = new FileNames(wish.present());
      List<ImportedFile> files = new ArrayList<>();
      Set<String> ownKeys = new LinkedHashSet<>();
      for (Tracks.Track track : tracks) {
        EntryText entry = new EntryText(track, events.of(track), statuses, quadrants);
        ownKeys.addAll(entry.ownKeys());
        String title = track.newest().title();
        String path =
            track
                .newest()
                .file()
                .map(former -> names.formerPath(former, title))
                .orElseGet(() -> names.path(title));
        files.add(new ImportedFile(path, title, entry.text()));
      }
      return new ImportPlan(files, new ImportedFile(DEFINITION, "", definition(ownKeys)), notes());
    }

    /** From the newest state back, for its spelling counts. */
    private void gatherTerms() {
      for (int i = radars.size() - 1; i >= 0; i--) {
        FoundRadar radar = radars.get(i).radar();
        statuses.declare(radar);
        quadrants.declare(radar.quadrants());
      }
      for (Tracks.Track track : tracks) {
        statuses.use(track.isHere() ? status(track) : Statuses.GONE);
        track.newest().quadrant().ifPresent(quadrants::use);
      }
      for (Tracks.Track track : tracks) {
        events.of(track).stream().flatMap(e -> e.ring().stream()).forEach(statuses::use);
      }
    }

    private static String status(Tracks.Track track) {
      return track.newest().ring().orElse(Statuses.WITHOUT_RING);
    }

    private boolean isTooMany(String what, List<FoundTerm> terms, ImportContext context) {
      if (terms.size() <= MOST_TERMS) {
        return false;
      }
      String names =
          terms.stream().limit(MOST_NAMED).map(FoundTerm::name).collect(Collectors.joining(", "));
      context.fail(
          Location.startOf(newest.path()),
          "%s %s, and a radar has %s at most: %s"
              .formatted(
                  terms.size(),
                  what,
                  MOST_TERMS,
                  terms.size() > MOST_NAMED ? names + ", …" : names),
          "Bring together in the file what is the same, or was never meant to be one.");
      return true;
    }

    private String definition(Set<String> ownKeys) {
      return new DefinitionText(
              wish.title().or(newest::title),
              quadrants.all(),
              statuses.rings(),
              statuses.offRadar(),
              editions(),
              List.copyOf(ownKeys))
          .text();
    }

    private List<LocalDate> editions() {
      return events.editions(wish.isHistory());
    }

    private List<String> notes() {
      return Stream.of(
              note(
                  "%s without a ring: on " + Statuses.WITHOUT_RING + ", off the radar.",
                  here().filter(track -> track.newest().ring().isEmpty()).count()),
              note(
                  "%s that newer files do not have: on " + Statuses.GONE + ", off the radar.",
                  tracks.stream().filter(track -> !track.isHere()).count()),
              note(
                  "%s moved, and the file does not say from which ring: left out. An older file would know.",
                  events.movedFromNowhere()))
          .flatMap(Optional::stream)
          .toList();
    }

    private static Optional<String> note(String sentence, long entries) {
      return Optional.of(entries)
          .filter(count -> count > 0)
          .map(count -> sentence.formatted(Counts.plural(count.intValue(), "entry", "entries")));
    }

    private Stream<Tracks.Track> here() {
      return tracks.stream().filter(Tracks.Track::isHere);
    }
  }
}
