package io.github.techradar.export;

import java.util.Locale;
import java.util.Optional;

/** A form in which other tools take the radar. */
public enum ExportFormat {
  /** Our own: the whole radar. */
  RADAR,
  /** JSON Feed 1.1. */
  JSON_FEED,
  /** Build Your Own Radar of Thoughtworks. */
  BYOR,
  /** The radar of Zalando. */
  ZALANDO,
  /** The tech radar of Backstage. */
  BACKSTAGE,
  /** The generator of AOE: a folder. */
  AOE,
  /** The Maven Enforcer. */
  ENFORCER,
  /** GitHub's review of dependencies in pull requests. */
  DEPENDENCY_REVIEW,
  /** Renovate. */
  RENOVATE,
  /** Dependency-Track. */
  DEPENDENCY_TRACK,
  /** A spreadsheet. */
  CSV,
  /** A wiki. */
  MARKDOWN;

  /** What the format makes of a radar; the same documents for the same radar. */
  public Export write(Publication publication) {
    return switch (this) {
      case RADAR -> RadarJson.of(publication);
      case JSON_FEED -> JsonFeed.of(publication);
      case BYOR -> BuildYourOwnRadar.of(publication);
      case ZALANDO -> Zalando.of(publication);
      case BACKSTAGE -> Backstage.of(publication);
      case AOE -> AoeFolder.of(publication);
      case ENFORCER -> EnforcerRules.of(publication);
      case DEPENDENCY_REVIEW -> DependencyReview.of(publication);
      case RENOVATE -> Renovate.of(publication);
      case DEPENDENCY_TRACK -> DependencyTrack.of(publication);
      case CSV -> RadarCsv.of(publication);
      case MARKDOWN -> MarkdownTable.of(publication);
    };
  }

  /** Whether its documents carry whole bodies, where these are wanted. */
  public boolean carriesBodies() {
    return switch (this) {
      case RADAR, JSON_FEED, BYOR, AOE -> true;
      case ZALANDO,
          BACKSTAGE,
          ENFORCER,
          DEPENDENCY_REVIEW,
          RENOVATE,
          DEPENDENCY_TRACK,
          CSV,
          MARKDOWN ->
          false;
    };
  }

  /**
   * Whether its documents say of each entry what it is about: in its description or, without one,
   * how its body begins.
   */
  public boolean carriesSummaries() {
    return switch (this) {
      case RADAR, JSON_FEED, BYOR, BACKSTAGE, AOE, CSV, MARKDOWN -> true;
      case ZALANDO, ENFORCER, DEPENDENCY_REVIEW, RENOVATE, DEPENDENCY_TRACK -> false;
    };
  }

  /** The folder that is all its documents' own, if it has one. */
  public Optional<String> folder() {
    return this == AOE ? Optional.of(AoeFolder.FOLDER) : Optional.empty();
  }

  /** The name by which settings choose it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
