package io.github.techradar.model;

/** Whether a definition may change what a {@link Rule} weighs. */
enum Weight {
  /** It may not: an entry that breaks the rule has no place on the radar. */
  FIXED,
  /** It may give the rule another severity, or turn it off. */
  ADJUSTABLE
}
