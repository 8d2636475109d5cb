package io.github.techradar.usage;

import io.github.techradar.model.Rule;
import io.github.techradar.model.Severities;
import io.github.techradar.packages.PackagePattern;
import java.util.List;
import java.util.Optional;

/**
 * What a radar has decided, as far as builds are concerned.
 *
 * @param radar the title of the radar
 * @param entries its published entries, in its order
 * @param ignored what needs no entry
 * @param severities what problems weigh
 * @param statuses the names of its rings and then of its other statuses
 * @param quadrants the names of its quadrants
 */
public record Policy(
    String radar,
    List<Decision> entries,
    List<Ignored> ignored,
    Severities severities,
    List<String> statuses,
    List<String> quadrants) {

  /** The rules that a radar holds builds and inventories to. */
  public static final List<Rule> RULES =
      List.of(
          Rule.BANNED_IN_USE,
          Rule.VERSION_OUTSIDE,
          Rule.UNLISTED_IN_USE,
          Rule.INVALID_INVENTORY,
          Rule.INCOMPLETE_INVENTORY);

  public Policy {
    entries = List.copyOf(entries);
    ignored = List.copyOf(ignored);
    statuses = List.copyOf(statuses);
    quadrants = List.copyOf(quadrants);
  }

  /** The policy of a radar whose terms nobody asks for. */
  public Policy(
      String radar, List<Decision> entries, List<Ignored> ignored, Severities severities) {
    this(radar, entries, ignored, severities, List.of(), List.of());
  }

  /**
   * One entry.
   *
   * @param id its id
   * @param title its title
   * @param status the name of its status
   * @param isOnRing whether that is a ring
   * @param isBanned whether no build is to use it
   * @param coordinates the packages that it is about
   * @param reason what the radar says of it, in plain text; empty if nothing
   * @param page where to read more; empty if that is not known
   * @param replacement what to use instead
   */
  public record Decision(
      String id,
      String title,
      String status,
      boolean isOnRing,
      boolean isBanned,
      List<PackagePattern> coordinates,
      String reason,
      Optional<String> page,
      Optional<Replacement> replacement) {

    public Decision {
      coordinates = List.copyOf(coordinates);
    }
  }

  /**
   * What to use instead of an entry.
   *
   * @param title the title of that entry
   * @param coordinates its packages
   */
  public record Replacement(String title, List<PackagePattern> coordinates) {

    public Replacement {
      coordinates = List.copyOf(coordinates);
    }
  }

  /** Packages that need no entry, and why. */
  public record Ignored(PackagePattern pattern, String reason) {}

  /** The same with other severities for some rules. */
  public Policy with(Severities others) {
    return new Policy(radar, entries, ignored, severities.with(others), statuses, quadrants);
  }
}
