package io.github.techradar.source;

import io.github.techradar.model.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The {@code config.json} of AOE's generator, as a definition: its quadrants (segments since
 * version 5), rings and title. How it looks and what it says beside is its generator's own affair.
 */
final class AoeConfig {

  private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final Pattern TAG = Pattern.compile("<[^<>]*>");

  private AoeConfig() {}

  /** The settings that say the same in our own words; each stands where the config has it. */
  static YamlMap settings(YamlMap config) {
    List<YamlMap.Pair> settings = new ArrayList<>();
    config
        .map("labels")
        .flatMap(labels -> labels.value("title"))
        .ifPresent(title -> settings.add(pair("title", title)));
    config
        .value("segments")
        .or(() -> config.value("quadrants"))
        .ifPresent(quadrants -> settings.add(pair("quadrants", terms(quadrants))));
    config.value("rings").ifPresent(rings -> settings.add(pair("rings", terms(rings))));
    Location start = config.location();
    settings.add(pair("offRadar", new YamlList(List.of(), start)));
    settings.add(pair("editions", new YamlScalar("folders", true, start)));
    return new YamlMap(settings, start);
  }

  private static YamlValue terms(YamlValue value) {
    return value instanceof YamlList list
        ? new YamlList(list.items().stream().map(AoeConfig::term).toList(), list.location())
        : value;
  }

  /** A quadrant or ring; what is none stays as it is, for the check to name it. */
  private static YamlValue term(YamlValue value) {
    if (!(value instanceof YamlMap map)) {
      return value;
    }
    List<YamlMap.Pair> pairs = new ArrayList<>();
    map.value("id").ifPresent(id -> pairs.add(pair("id", id)));
    map.value("title").ifPresent(title -> pairs.add(pair("name", title)));
    map.value("description")
        .ifPresent(description -> pairs.add(pair("description", withoutTags(description))));
    map.value("color")
        .filter(color -> color instanceof YamlScalar s && COLOR.matcher(s.text()).matches())
        .ifPresent(color -> pairs.add(pair("color", color)));
    return new YamlMap(pairs, map.location());
  }

  private static YamlValue withoutTags(YamlValue value) {
    return value instanceof YamlScalar scalar
        ? new YamlScalar(
            TAG.matcher(scalar.text()).replaceAll(" ").strip(), false, scalar.location())
        : value;
  }

  private static YamlMap.Pair pair(String key, YamlValue value) {
    return new YamlMap.Pair(new YamlScalar(key, true, value.location()), value);
  }
}
