package io.github.techradar.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All entries of a radar as they are today, placed, sorted and numbered: a {@link Radar} but for
 * what it was before.
 *
 * @param definition the settings that they were read with
 * @param blips the entries on the radar in reading order: by quadrant, ring and title
 * @param offRadar the listed entries, by status, title and id: those of off-radar statuses, and
 *     those on rings that are not featured
 * @param drafts the entries that are kept back, by title and id
 * @param leftOut the files that could not become entries, by path
 * @param counts where every file went
 */
public record PlacedEntries(
    Definition definition,
    List<Blip> blips,
    List<Entry> offRadar,
    List<Entry> drafts,
    List<LeftOut> leftOut,
    Counts counts) {

  private static final Comparator<Entry> BY_TITLE =
      Comparator.comparing(Entry::title, Names.READING_ORDER).thenComparing(Entry::id);

  public PlacedEntries {
    blips = List.copyOf(blips);
    offRadar = List.copyOf(offRadar);
    drafts = List.copyOf(drafts);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * Places entries; the order in which they come does not matter.
   *
   * @param definition what the entries' statuses and quadrants belong to
   * @param entries the sound entries
   * @param leftOut the files that are none
   * @param files how many files were found to be read
   * @param publishDrafts whether drafts count as any other entry
   * @throws IllegalStateException if {@code files} is not the sum of all places
   */
  public static PlacedEntries of(
      Definition definition,
      List<Entry> entries,
      List<LeftOut> leftOut,
      int files,
      boolean publishDrafts) {
    Predicate<Entry> keptBack = entry -> entry.draft() && !publishDrafts;
    List<Entry> sorted = entries.stream().sorted(BY_TITLE).toList();
    List<Entry> drafts = sorted.stream().filter(keptBack).toList();
    List<Entry> published = sorted.stream().filter(keptBack.negate()).toList();
    List<Blip> blips = new ArrayList<>();
    for (Quadrant quadrant : definition.quadrants()) {
      for (Ring ring : definition.rings()) {
        published.stream()
            .filter(entry -> isOf(entry.quadrant(), quadrant) && isOf(entry.status(), ring))
            .filter(Entry::featured)
            .forEach(entry -> blips.add(new Blip(blips.size() + 1, entry, ring)));
      }
    }
    List<Entry> offRadar =
        definition.statuses().stream()
            .flatMap(status -> published.stream().filter(entry -> isOf(entry.status(), status)))
            .filter(entry -> entry.status() instanceof OffRadarStatus || !entry.featured())
            .toList();
    List<LeftOut> out = leftOut.stream().sorted(Comparator.comparing(LeftOut::source)).toList();
    Counts counts = new Counts(files, blips.size(), offRadar.size(), drafts.size(), out.size());
    return new PlacedEntries(definition, blips, offRadar, drafts, out, counts);
  }

  /** Whether both are the same; no two terms of a kind have one id. */
  private static boolean isOf(Term own, Term term) {
    return own.id().equals(term.id());
  }

  /** Every entry that readers get to see: on the radar first, then those beside it. */
  public List<Entry> published() {
    return Stream.concat(blips.stream().map(Blip::entry), offRadar.stream()).toList();
  }

  /**
   * The paths of all files that are entries, whatever is wrong with them, below the source
   * directory and with {@code /}; each once.
   */
  public List<String> sources() {
    return Stream.of(
            published().stream().map(Entry::source),
            drafts.stream().map(Entry::source),
            leftOut.stream().map(LeftOut::source))
        .flatMap(paths -> paths)
        .distinct()
        .toList();
  }
}
