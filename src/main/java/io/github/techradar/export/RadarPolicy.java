package io.github.techradar.export;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Relations;
import io.github.techradar.model.Ring;
import io.github.techradar.model.Rule;
import io.github.techradar.model.Severities;
import io.github.techradar.model.Severity;
import io.github.techradar.model.Status;
import io.github.techradar.packages.PackagePattern;
import io.github.techradar.usage.Policy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a radar has decided, as far as builds are concerned. */
public final class RadarPolicy {

  private RadarPolicy() {}

  /** The policy that a published radar is. */
  public static Policy of(Publication publication) {
    Definition definition = publication.radar().definition();
    List<Entry> published = publication.radar().published();
    Relations relations = new Relations(published);
    List<Policy.Ignored> ignored = new ArrayList<>();
    definition
        .usage()
        .ignore()
        .forEach(
            rule ->
                rule.coordinates()
                    .forEach(
                        text ->
                            ignored.add(
                                new Policy.Ignored(PackagePattern.of(text), rule.reason()))));
    return new Policy(
        definition.title(),
        published.stream().map(entry -> decision(entry, relations, publication)).toList(),
        ignored,
        severities(definition),
        definition.statuses().stream().map(Status::name).toList(),
        definition.quadrants().stream().map(Quadrant::name).toList());
  }

  private static Policy.Decision decision(
      Entry entry, Relations relations, Publication publication) {
    boolean isBanned =
        publication.radar().definition().export().banned().contains(entry.status().id());
    return new Policy.Decision(
        entry.id(),
        entry.title(),
        entry.status().name(),
        entry.status() instanceof Ring,
        isBanned,
        patterns(entry),
        isBanned && !entry.coordinates().isEmpty() ? publication.summary(entry) : "",
        publication.address(entry),
        relations
            .replacement(entry)
            .map(other -> new Policy.Replacement(other.title(), patterns(other))));
  }

  private static List<PackagePattern> patterns(Entry entry) {
    return PackagePattern.allIn(entry.coordinates());
  }

  private static Severities severities(Definition definition) {
    Map<Rule, Optional<Severity>> severities = new EnumMap<>(Rule.class);
    Policy.RULES.forEach(rule -> severities.put(rule, definition.severities().of(rule)));
    return new Severities(severities);
  }
}
