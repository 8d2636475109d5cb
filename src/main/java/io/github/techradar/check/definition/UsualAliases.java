package io.github.techradar.check.definition;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Names;
import io.github.techradar.model.OffRadarStatus;
import io.github.techradar.model.Ring;
import io.github.techradar.model.Status;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlScalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The other names that a status of a well-known name has if the definition gives it none: {@code
 * Adopted} for {@code Adopt}.
 *
 * <p>The outermost ring has two names in use, Hold and Caution. Each stands for the other, unless
 * the definition has both.
 */
final class UsualAliases {

  private static final String CAUTION = "Caution";

  private final Set<String> given;

  /**
   * @param given the words that the definition gives to statuses, folded
   */
  private UsualAliases(Set<String> given) {
    this.given = Set.copyOf(given);
  }

  /** What is left of them beside the words that a definition gives. */
  static UsualAliases beside(YamlMap settings) {
    Set<String> given = new HashSet<>();
    Stream.of(
            words(settings, "rings", Definition.DEFAULT.rings()),
            words(settings, "offRadar", Definition.DEFAULT.offRadar()))
        .flatMap(words -> words)
        .map(Names::folded)
        .forEach(given::add);
    return new UsualAliases(given);
  }

  /** The words of the statuses below a key, or the names of the defaults if it is silent. */
  private static Stream<String> words(
      YamlMap settings, String key, List<? extends Status> defaults) {
    return settings.value(key).isEmpty()
        ? defaults.stream().map(Status::name)
        : settings.list(key).stream()
            .flatMap(List::stream)
            .flatMap(item -> TermSetting.of(item).stream())
            .flatMap(TermSetting::words)
            .map(YamlScalar::text);
  }

  /**
   * The other of the names Hold and Caution, for a status that has one of the two among its words.
   */
  Optional<String> twin(Stream<String> words) {
    String hold = wellKnown(CAUTION).map(Status::name).orElseThrow();
    Set<String> folded = words.map(Names::folded).collect(Collectors.toSet());
    boolean isHold = folded.contains(Names.folded(hold));
    boolean isCaution = folded.contains(Names.folded(CAUTION));
    return Optional.of(isHold ? CAUTION : hold)
        .filter(other -> isHold != isCaution && !given.contains(Names.folded(other)));
  }

  /** Those of a status; empty if its name is not well known. */
  List<String> of(String name) {
    List<String> usual = new ArrayList<>();
    Optional<Status> known = wellKnown(name);
    if (Names.same(name, CAUTION)) {
      known
          .map(Status::name)
          .filter(hold -> !given.contains(Names.folded(hold)))
          .ifPresent(usual::add);
      if (usual.isEmpty()) {
        return List.of(); // the other names of Hold are those of another status
      }
    }
    known.map(Status::aliases).ifPresent(usual::addAll);
    usual.removeIf(alias -> Names.same(alias, name) || isCautionElsewhere(alias));
    return List.copyOf(usual);
  }

  /** A default ring without the names that something else has. */
  Ring of(Ring ring) {
    return new Ring(ring.id(), ring.name(), ring.description(), ring.color(), of(ring.name()));
  }

  /** A default off-radar status without the names that something else has. */
  OffRadarStatus of(OffRadarStatus status) {
    return new OffRadarStatus(status.id(), status.name(), status.description(), of(status.name()));
  }

  /** The status of the defaults that a name means. */
  static Optional<Status> wellKnown(String name) {
    return Definition.DEFAULT.status(name);
  }

  private boolean isCautionElsewhere(String alias) {
    return Names.same(alias, CAUTION) && given.contains(Names.folded(alias));
  }
}
