package io.github.techradar.model;

/**
 * The law of conservation: every entry ends in exactly one place.
 *
 * @param entries those found; of one that several dated folders have, one
 * @param blips entries on the radar
 * @param offRadar entries listed beside it
 * @param drafts entries kept back by their authors
 * @param leftOut entries with errors
 */
public record Counts(int entries, int blips, int offRadar, int drafts, int leftOut) {

  /**
   * @throws IllegalStateException if an entry was lost or counted twice
   */
  public Counts {
    if (entries != blips + offRadar + drafts + leftOut) {
      throw new IllegalStateException(
          "%s entries were read, but %s blips + %s off the radar + %s drafts + %s with errors"
                  .formatted(entries, blips, offRadar, drafts, leftOut)
              + " do not add up to that");
    }
  }

  /** The counts as the sum that they are. */
  @Override
  public String toString() {
    return "%s = %s + %s off the radar + %s + %s with errors"
        .formatted(
            plural(entries, "entry", "entries"),
            plural(blips, "blip", "blips"),
            offRadar,
            plural(drafts, "draft", "drafts"),
            leftOut);
  }

  /** A number of things in words: {@code 1 entry}, {@code 2 entries}. */
  public static String plural(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
