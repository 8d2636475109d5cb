package io.github.techradar.imports.format;

import io.github.techradar.imports.FoundEntry;
import io.github.techradar.imports.FoundRadar;
import io.github.techradar.imports.FoundTerm;
import io.github.techradar.imports.ImportContext;
import io.github.techradar.model.Names;
import io.github.techradar.source.ReadingException;
import io.github.techradar.source.YamlDocument;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A radar of the end users of the Cloud Native Computing Foundation: one topic, or several as
 * radars within the radar, with points that have votes.
 */
final class CncfRadar implements RadarSource {

  private static final String NAME = "name";
  private static final String LEVEL = "level";
  private static final String POINTS = "points";
  private static final String PARTS = "subradars";
  private static final String DRAFT = "draft";
  private static final String HOMEPAGE = "homepage";
  private static final String REPOSITORY = "repo";

  /** What its site shows beside the chart, which entries have no place for. */
  private static final List<String> AROUND = List.of("themes", "video", "team", "companies");

  private static final Set<String> OF_POINTS = Set.of(NAME, LEVEL, HOMEPAGE, REPOSITORY);

  /** A repository of GitHub, by its owner and its name. */
  private static final Pattern OWNER_AND_NAME = Pattern.compile("[\\w-]+/[\\w.-]+");

  /** Keys of a radar at the beginning of lines: enough where a file cannot be parsed. */
  private static final Pattern POINTS_LINE = Pattern.compile("(?m)^[ \\t-]*+points:");

  private static final Pattern NAME_LINE = Pattern.compile("(?m)^[ \\t-]*+name:");
  private static final Pattern LEVEL_LINE = Pattern.compile("(?m)^[ \\t-]*+level:");

  @Override
  public boolean recognises(SourceFile file) {
    String text = file.text();
    if (!text.contains(POINTS + ":") || !text.contains(LEVEL + ":")) {
      return false;
    }
    try {
      YamlMap radar = YamlDocument.read(file.source());
      return hasPoints(radar) || maps(radar, PARTS).stream().anyMatch(CncfRadar::hasPoints);
    } catch (ReadingException e) {
      return POINTS_LINE.matcher(text).find()
          && NAME_LINE.matcher(text).find()
          && LEVEL_LINE.matcher(text).find();
    }
  }

  private static boolean hasPoints(YamlMap radar) {
    return maps(radar, POINTS).stream()
        .anyMatch(point -> point.pair(NAME).isPresent() && point.pair(LEVEL).isPresent());
  }

  private static List<YamlMap> maps(YamlMap map, String key) {
    return map.list(key).orElse(List.of()).stream()
        .filter(YamlMap.class::isInstance)
        .map(YamlMap.class::cast)
        .toList();
  }

  @Override
  public FoundRadar read(List<SourceFile> files, ImportContext context) {
    SourceFile file = files.get(0);
    FoundRadar.Builder found = new FoundRadar.Builder(file.path());
    try {
      YamlMap radar = YamlDocument.read(file.source());
      found.title(radar.text(NAME));
      boolean isDraft = radar.text(DRAFT).filter("true"::equalsIgnoreCase).isPresent();
      new Points(found, isDraft, context).read(radar);
      tellOfRest(radar, context);
    } catch (ReadingException e) {
      context.add(e.problem());
      found.failed();
    }
    return found.build();
  }

  private static void tellOfRest(YamlMap radar, ImportContext context) {
    AROUND.stream()
        .flatMap(key -> radar.pair(key).stream())
        .filter(pair -> !pair.value().isBlank())
        .forEach(
            pair ->
                context.warn(
                    pair.key().location(),
                    "%s has no place in an entry".formatted(Names.quoted(pair.key().text())),
                    "It is left out. What readers need of it can go to the introduction of the"
                        + " radar."));
  }

  /** Reads the points of a radar and of those within it. */
  private record Points(FoundRadar.Builder found, boolean isDraft, ImportContext context) {

    void read(YamlMap radar) {
      String name = Texts.line(radar.text(NAME).orElse(""));
      List<YamlValue> points = radar.list(POINTS).orElse(List.of());
      if (!points.isEmpty() && !name.isEmpty()) {
        found.quadrant(FoundTerm.of(name));
      }
      for (YamlValue point : points) {
        Optional<FoundEntry> entry =
            point instanceof YamlMap map
                ? entry(map, name)
                : fail(point, "a point that is " + point.kind());
        entry.ifPresentOrElse(found::entry, found::failed);
      }
      maps(radar, PARTS).forEach(this::read);
    }

    private Optional<FoundEntry> entry(YamlMap point, String quadrant) {
      String title = Texts.line(point.text(NAME).orElse(""));
      if (title.isEmpty()) {
        return fail(point, "a point without a name");
      }
      FoundEntry.Builder entry =
          FoundEntry.at(point.value(NAME).orElse(point).location(), title)
              .ring(Texts.line(point.text(LEVEL).orElse("")))
              .quadrant(quadrant)
              .link(point.text(HOMEPAGE).orElse(""), "")
              .link(point.text(REPOSITORY).map(Points::address).orElse(""), "");
      for (YamlMap.Pair pair : point.pairs()) {
        if (!OF_POINTS.contains(pair.key().text())) {
          pair.value().toJava().ifPresent(value -> entry.value(pair.key().text(), value));
        }
      }
      if (isDraft) {
        entry.value(DRAFT, true);
      }
      return Optional.of(entry.build());
    }

    private static String address(String repository) {
      return OWNER_AND_NAME.matcher(repository).matches()
          ? "https://github.com/" + repository
          : repository;
    }

    private Optional<FoundEntry> fail(YamlValue point, String found) {
      context.fail(point.location(), found, "A point has a name and a level.");
      return Optional.empty();
    }
  }
}
