package io.github.techradar.model;

import java.util.List;

/**
 * The whole radar: what it is and what it was.
 *
 * @param entries its entries, placed
 * @param history what they were in the editions before; {@link History#NONE} if the definition
 *     names no editions
 */
public record Radar(PlacedEntries entries, History history) {

  /** The settings that the radar was read with. */
  public Definition definition() {
    return entries.definition();
  }

  /** The entries on the radar in reading order: by quadrant, ring and title. */
  public List<Blip> blips() {
    return entries.blips();
  }

  /** The listed entries, by status, title and id. */
  public List<Entry> offRadar() {
    return entries.offRadar();
  }

  /** The entries that are kept back, by title and id. */
  public List<Entry> drafts() {
    return entries.drafts();
  }

  /** The files that could not become entries, by path, but for those that are kept back anyway. */
  public List<LeftOut> leftOut() {
    return entries.leftOut().stream().filter(file -> !file.draft()).toList();
  }

  /** Where every file went. */
  public Counts counts() {
    return entries.counts();
  }

  /** Every entry that readers get to see: on the radar first, then those beside it. */
  public List<Entry> published() {
    return entries.published();
  }

  /** Whether there is such an entry today, so that it has a page. */
  public boolean hasPage(Entry entry) {
    return history.entryHistory(entry).filter(EntryHistory::gone).isEmpty();
  }

  /** What became of an entry since the edition before. */
  public Movement movement(Entry entry) {
    return history.movement(entry);
  }

  /** The blips of one cell, in the order of their numbers. */
  public List<Blip> blips(Quadrant quadrant, Ring ring) {
    return blips().stream()
        .filter(blip -> blip.entry().quadrant().equals(quadrant) && blip.ring().equals(ring))
        .toList();
  }

  /** The listed entries of one status. */
  public List<Entry> offRadar(OffRadarStatus status) {
    return offRadar().stream().filter(entry -> entry.status().equals(status)).toList();
  }

  /** The listed entries that are on rings, and yet not drawn. */
  public List<Entry> notFeatured() {
    return offRadar().stream().filter(entry -> entry.status() instanceof Ring).toList();
  }
}
