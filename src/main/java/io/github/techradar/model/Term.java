package io.github.techradar.model;

/** A word of the radar's vocabulary that entries refer to: a quadrant or a status. */
public interface Term {

  /** Stable and safe in file names and URLs: lower case, words joined by {@code -}. */
  String id();

  /** The name as the definition spells it; output always carries this spelling. */
  String name();

  /** What the term means, in plain text; empty where the definition does not say. */
  String description();

  /** Whether an author who wrote {@code text} means this term: by id or name, in any case. */
  default boolean answersTo(String text) {
    return Names.same(id(), text) || Names.same(name(), text);
  }
}
