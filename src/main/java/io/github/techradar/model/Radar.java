package io.github.techradar.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The whole radar: everything placed, sorted and numbered.
 *
 * @param definition the settings that it was read with
 * @param blips the entries on the radar in reading order: by quadrant, ring and title
 * @param offRadar the listed entries, by status, title and id: those of off-radar statuses, and
 *     those on rings that are not featured
 * @param drafts the entries that are kept back, by title and id
 * @param leftOut the files that could not become entries, by path
 * @param counts where every file went
 * @param history what the radar was before
 */
public record Radar(
    Definition definition,
    List<Blip> blips,
    List<Entry> offRadar,
    List<Entry> drafts,
    List<LeftOut> leftOut,
    Counts counts,
    History history) {

  private static final Comparator<Entry> BY_TITLE =
      Comparator.comparing(Entry::title, Names.READING_ORDER).thenComparing(Entry::id);

  public Radar {
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
  public static Radar of(
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
            .filter(entry -> entry.quadrant().equals(quadrant) && entry.status().equals(ring))
            .filter(Entry::featured)
            .forEach(entry -> blips.add(new Blip(blips.size() + 1, entry, ring)));
      }
    }
    List<Entry> offRadar =
        definition.statuses().stream()
            .flatMap(status -> published.stream().filter(entry -> entry.status().equals(status)))
            .filter(entry -> entry.status() instanceof OffRadarStatus || !entry.featured())
            .toList();
    List<LeftOut> out = leftOut.stream().sorted(Comparator.comparing(LeftOut::source)).toList();
    Counts counts = new Counts(files, blips.size(), offRadar.size(), drafts.size(), out.size());
    return new Radar(definition, blips, offRadar, drafts, out, counts, History.NONE);
  }

  /** This radar with its history. */
  public Radar with(History past) {
    return new Radar(definition, blips, offRadar, drafts, leftOut, counts, past);
  }

  /** What became of an entry since the edition before. */
  public Movement movement(Entry entry) {
    return history.movement(entry);
  }

  /** The blips of one cell, in the order of their numbers. */
  public List<Blip> blips(Quadrant quadrant, Ring ring) {
    return blips.stream()
        .filter(blip -> blip.entry().quadrant().equals(quadrant) && blip.ring().equals(ring))
        .toList();
  }

  /** The listed entries of one status. */
  public List<Entry> offRadar(OffRadarStatus status) {
    return offRadar.stream().filter(entry -> entry.status().equals(status)).toList();
  }

  /** The listed entries that are on rings, and yet not drawn. */
  public List<Entry> notFeatured() {
    return offRadar.stream().filter(entry -> entry.status() instanceof Ring).toList();
  }

  /** Every entry that readers get to see: on the radar first, then those beside it. */
  public List<Entry> published() {
    return Stream.concat(blips.stream().map(Blip::entry), offRadar.stream()).toList();
  }
}
