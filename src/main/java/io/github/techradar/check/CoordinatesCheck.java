package io.github.techradar.check;

import io.github.techradar.model.Coordinates;
import io.github.techradar.model.Field;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.packages.PackageName;
import io.github.techradar.packages.PackagePattern;
import io.github.techradar.source.EntryValues;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlScalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether coordinates name packages, and each package belongs to one entry. */
final class CoordinatesCheck {

  /**
   * With how many others of one package versions are compared. Those that are written alike are
   * found however many there are.
   */
  private static final int MOST_COMPARED = 50;

  private final Map<PackageName, Claims> claims = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private CoordinatesCheck() {}

  /** What an entry says is its own. */
  private record Claim(EntryValues entry, PackagePattern pattern) {}

  /** Which entries claim one package, each with some of its versions. */
  private static final class Claims {

    private final Map<String, Claim> byVersions = new HashMap<>();
    private final List<Claim> first = new ArrayList<>();

    /** One of another entry that claims the same, if there is one. */
    Optional<Claim> add(Claim claim) {
      Claim alike = byVersions.putIfAbsent(claim.pattern().versions().text(), claim);
      Optional<Claim> same =
          Optional.ofNullable(alike)
              .or(
                  () ->
                      first.stream()
                          .filter(other -> other.entry() != claim.entry())
                          .filter(other -> other.pattern().claimsSameAs(claim.pattern()))
                          .findFirst());
      if (alike == null && first.size() < MOST_COMPARED) {
        first.add(claim);
      }
      return same.filter(other -> other.entry() != claim.entry());
    }
  }

  static List<Problem> check(List<EntryValues> entries) {
    CoordinatesCheck check = new CoordinatesCheck();
    entries.stream().filter(entry -> !entry.mayBeDraft()).forEach(check::of);
    entries.stream().filter(EntryValues::mayBeDraft).forEach(check::of);
    return check.problems;
  }

  /** The coordinates of an entry that name packages. */
  static List<String> sound(EntryValues entry) {
    return entry.coordinates().stream()
        .filter(text -> PackagePattern.problem(text).isEmpty())
        .toList();
  }

  private void of(EntryValues entry) {
    for (YamlMap.Pair pair : entry.given(entry.definition().builtIn(Field.COORDINATES))) {
      for (YamlScalar value : pair.value().asTexts()) {
        if (Coordinates.isList(value.text())) { // else the schema has named it
          Coordinates.in(value.text()).stream().distinct().forEach(text -> of(text, value, entry));
        }
      }
    }
  }

  private void of(String text, YamlScalar value, EntryValues entry) {
    PackagePattern pattern;
    try {
      pattern = PackagePattern.of(text);
    } catch (IllegalArgumentException e) {
      problems.add(invalid(text, String.valueOf(e.getMessage()), value));
      return;
    }
    claims
        .computeIfAbsent(pattern.name(), name -> new Claims())
        .add(new Claim(entry, pattern))
        .ifPresent(other -> problems.add(duplicate(text, value, other)));
  }

  private static Problem duplicate(String text, YamlScalar value, Claim other) {
    boolean isAlike = other.pattern().text().equals(text);
    return Problem.of(
        Rule.DUPLICATE_COORDINATES,
        value.location(),
        "%s belongs to %s already%s"
            .formatted(
                Names.quoted(text),
                Names.exact(other.entry().file().path()),
                isAlike ? "" : ", as " + Names.quoted(other.pattern().text())),
        "A package has one entry: name others here, or versions that do not overlap.");
  }

  /**
   * What to say of coordinates that are none.
   *
   * @param why to be read behind what they are
   * @param value where they stand
   */
  static Problem invalid(String text, String why, YamlScalar value) {
    return Problem.of(
        Rule.INVALID_COORDINATES,
        value.location(),
        Names.quoted(text) + " are no coordinates: " + why,
        "Write groupId:artifactId, groupId:artifactId:version or a package URL, such as"
            + " pkg:npm/react@18.*; a range of versions stands behind groupId:artifactId only, in"
            + " quotes in a list: [\"org.example:*:[1,2)\"].");
  }
}
