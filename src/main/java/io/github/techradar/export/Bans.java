package io.github.techradar.export;

import io.github.techradar.model.Entry;
import io.github.techradar.model.Names;
import io.github.techradar.model.Relations;
import io.github.techradar.packages.PackageName;
import io.github.techradar.packages.PackagePattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a radar bans: the packages of those entries whose status is a banned one, but for what
 * belongs to other entries.
 */
final class Bans {

  private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

  private final Publication publication;
  private final Relations relations;
  private final Map<Entry, List<Ban>> byEntry = new LinkedHashMap<>();

  /** What is not banned: single packages by their names, and patterns with stars. */
  private final Map<PackageName, List<Claim>> allowedNames = new HashMap<>();

  private final List<Claim> allowedStars = new ArrayList<>();

  /**
   * Packages that an entry bans.
   *
   * @param entry the entry
   * @param pattern its coordinates
   * @param exceptions what is not banned though these coordinates mean it: more specific ones of
   *     entries that are not banned
   */
  record Ban(Entry entry, PackagePattern pattern, List<PackagePattern> exceptions) {

    /** The most specific coordinates first. */
    static final Comparator<Ban> MOST_SPECIFIC =
        Comparator.comparing(Ban::pattern, PackagePattern.MOST_SPECIFIC);

    Ban {
      exceptions = List.copyOf(exceptions);
    }
  }

  /**
   * Coordinates of an entry.
   *
   * @param place where the entry is in the radar
   */
  private record Claim(PackagePattern pattern, int place) {

    /** Which of two has a package that both mean. */
    static final Comparator<Claim> FIRST =
        Comparator.comparing(Claim::pattern, PackagePattern.MOST_SPECIFIC)
            .thenComparingInt(Claim::place);
  }

  private Bans(Publication publication) {
    this.publication = publication;
    this.relations = new Relations(publication.radar().published());
    List<Entry> published = publication.radar().published();
    for (int i = 0; i < published.size(); i++) {
      if (!isBanned(published.get(i))) {
        for (PackagePattern pattern : patterns(published.get(i))) {
          allow(new Claim(pattern, i));
        }
      }
    }
    for (int i = 0; i < published.size(); i++) {
      if (isBanned(published.get(i)) && !published.get(i).coordinates().isEmpty()) {
        byEntry.put(published.get(i), bans(published.get(i), i));
      }
    }
  }

  static Bans of(Publication publication) {
    return new Bans(publication);
  }

  private boolean isBanned(Entry entry) {
    return publication.radar().definition().export().banned().contains(entry.status().id());
  }

  private static List<PackagePattern> patterns(Entry entry) {
    return PackagePattern.allIn(entry.coordinates());
  }

  private void allow(Claim claim) {
    if (claim.pattern().isExact()) {
      allowedNames.computeIfAbsent(claim.pattern().name(), none -> new ArrayList<>()).add(claim);
    } else {
      allowedStars.add(claim);
    }
  }

  private List<Ban> bans(Entry entry, int place) {
    List<Ban> bans = new ArrayList<>();
    for (PackagePattern pattern : patterns(entry)) {
      List<PackagePattern> exceptions = exceptions(new Claim(pattern, place));
      if (!exceptions.contains(pattern)) {
        bans.add(new Ban(entry, pattern, exceptions));
      }
    }
    return List.copyOf(bans);
  }

  private List<PackagePattern> exceptions(Claim banned) {
    return candidates(banned.pattern())
        .filter(other -> Claim.FIRST.compare(other, banned) < 0)
        .map(Claim::pattern)
        .filter(banned.pattern()::mayMeet)
        .sorted(PackagePattern.MOST_SPECIFIC)
        .distinct()
        .toList();
  }

  /** What may be more specific than a pattern: for a single package only its own name. */
  private Stream<Claim> candidates(PackagePattern pattern) {
    return pattern.isExact()
        ? allowedNames.getOrDefault(pattern.name(), List.of()).stream()
        : Stream.concat(
            allowedNames.values().stream().flatMap(List::stream), allowedStars.stream());
  }

  /** The banned entries that say what packages they are about, in the order of the radar. */
  List<Entry> entries() {
    return List.copyOf(byEntry.keySet());
  }

  /** What an entry bans, in the author's order. */
  List<Ban> of(Entry entry) {
    return byEntry.getOrDefault(entry, List.of());
  }

  /** All of it, in the order of the radar. */
  List<Ban> all() {
    return byEntry.values().stream().flatMap(List::stream).toList();
  }

  /** Whether some coordinates of an entry are none. */
  boolean isPartlyUnread(Entry entry) {
    return patterns(entry).size() < entry.coordinates().size();
  }

  /** Whether another entry replaces one. */
  boolean isReplaced(Entry entry) {
    return relations.replacement(entry).isPresent();
  }

  /** The packages of the entry that replaces one, unless they are banned too. */
  List<PackagePattern> replacements(Entry entry) {
    return relations
        .replacement(entry)
        .filter(other -> !isBanned(other))
        .map(Bans::patterns)
        .orElse(List.of());
  }

  /** Who bans what an entry is about, and why, and where to read more; on one line. */
  String message(Entry entry) {
    return "%s See %s".formatted(reason(entry), page(entry));
  }

  /** The same without where to read more. */
  String reason(Entry entry) {
    String summary = publication.summary(entry);
    String text =
        "%s (%s, %s).%s%s"
            .formatted(
                entry.title(),
                publication.radar().definition().title(),
                entry.status().name(),
                summary.isEmpty() ? "" : " " + summary,
                relations
                    .replacement(entry)
                    .map(other -> " It is replaced by %s.".formatted(other.title()))
                    .orElse(""));
    return inert(text);
  }

  /** Where to read more of an entry. */
  String page(Entry entry) {
    return inert(
        address(entry).orElseGet(() -> publication.page(entry) + " on the site of the radar"));
  }

  /** The address of an entry's page, where it is known. */
  Optional<String> address(Entry entry) {
    return publication.address(entry);
  }

  /** The title of the radar. */
  String radar() {
    return inert(publication.radar().definition().title());
  }

  /** A text on one line that nothing obeys which prints it. */
  private static String inert(String text) {
    return Names.visible(CONTROLS.matcher(text).replaceAll(" "));
  }
}
