package io.github.techradar.source;

import io.github.techradar.model.Location;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The {@code config.json} of AOE's generator or of a fork, as a definition: its quadrants (segments
 * since version 5), rings and title. How it looks and what it says beside is its generator's own
 * affair.
 *
 * <p>What it leaves out comes from the generator's {@code config.default.json}, if that is there.
 */
final class AoeConfig {

  private static final List<String> QUADRANTS = List.of("segments", "quadrants", "quadrantsMap");

  private final YamlMap config;
  private final Optional<YamlMap> defaults;

  /**
   * @param defaults what holds where the config is silent
   */
  AoeConfig(YamlMap config, Optional<YamlMap> defaults) {
    this.config = config;
    this.defaults = defaults;
  }

  /** What is wrong with the config as a whole: without quadrants no entry has a place. */
  Optional<Problem> problem() {
    return quadrants().isPresent()
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                Rule.INVALID_DEFINITION,
                config.location(),
                "the file names no quadrants, neither as 'segments' nor as 'quadrants'",
                "Add them; or put the generator's config.default.json, which has them, beside this"
                    + " file."));
  }

  /** The settings that say the same in our own words; each stands where the config has it. */
  YamlMap settings() {
    List<YamlMap.Pair> settings = new ArrayList<>();
    files()
        .flatMap(file -> file.map("labels").stream())
        .flatMap(labels -> labels.value("title").stream())
        .findFirst()
        .ifPresent(title -> settings.add(AoeTerms.pair("title", title)));
    quadrants().ifPresent(quadrants -> settings.add(AoeTerms.pair("quadrants", quadrants)));
    files()
        .flatMap(file -> file.value("rings").stream())
        .findFirst()
        .ifPresent(rings -> settings.add(AoeTerms.pair("rings", AoeTerms.rings(rings))));
    Location start = config.location();
    settings.add(AoeTerms.pair("offRadar", new YamlList(List.of(), start)));
    settings.add(AoeTerms.pair("editions", new YamlScalar("folders", true, start)));
    return new YamlMap(settings, start);
  }

  /** What each version calls the quadrants; those of the defaults count if the config has none. */
  private Optional<YamlValue> quadrants() {
    return files()
        .flatMap(
            file ->
                QUADRANTS.stream()
                    .flatMap(key -> file.value(key).stream())
                    .limit(1)
                    .map(quadrants -> AoeTerms.quadrants(quadrants, file.map("quadrantsMap"))))
        .findFirst();
  }

  private Stream<YamlMap> files() {
    return Stream.concat(Stream.of(config), defaults.stream());
  }
}
