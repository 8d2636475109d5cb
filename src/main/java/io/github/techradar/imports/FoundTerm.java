package io.github.techradar.imports;

import java.util.List;
import java.util.Optional;

/**
 * A ring, a quadrant or a status off the radar, as a file names it.
 *
 * @param name what readers see
 * @param ids by what else its entries name it, such as {@code "3"}
 * @param description what is said of it, if anything
 * @param color its colour as {@code #rrggbb}, if it has such a one
 * @param id its id in our definition, where a radar of ours is read and its id does not come of its
 *     name
 * @param aliases its other names in our definition, where a radar of ours is read
 */
public record FoundTerm(
    String name,
    List<String> ids,
    Optional<String> description,
    Optional<String> color,
    Optional<String> id,
    List<String> aliases) {

  public FoundTerm {
    ids = List.copyOf(ids);
    aliases = List.copyOf(aliases);
  }

  /** A term of another tool. */
  public FoundTerm(
      String name, List<String> ids, Optional<String> description, Optional<String> color) {
    this(name, ids, description, color, Optional.empty(), List.of());
  }

  /** A name, of which nothing else is known. */
  public static FoundTerm of(String name) {
    return new FoundTerm(name, List.of(), Optional.empty(), Optional.empty());
  }

  /** The same under another name, by which alone entries name it. */
  FoundTerm called(String other) {
    return new FoundTerm(other, List.of(), description, color, id, aliases);
  }
}
