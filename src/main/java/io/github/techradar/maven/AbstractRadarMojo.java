package io.github.techradar.maven;

import io.github.techradar.app.FailOn;
import io.github.techradar.app.RadarFinder;
import io.github.techradar.app.RadarFolder;
import io.github.techradar.app.Setting;
import io.github.techradar.app.TechRadar;
import io.github.techradar.app.UnusableException;
import io.github.techradar.model.SitePaths;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals share that read a radar: how it is to be read, and which problems it may have. */
abstract class AbstractRadarMojo extends AbstractGoalMojo {

  /**
   * The radar's definition. If not set, <code>radar.yml</code> in the source directory; without
   * such a file every setting has its default.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.definition")
  private @Nullable File definition;

  /**
   * The name of the radar, where a project or a site has several: small letters, digits and single
   * hyphens. Its page is <code>NAME.html</code> and all its other pages are below <code>NAME/
   * </code>; what goals write for other tools goes to a folder <code>NAME</code> in their <code>
   * outputDirectory</code>, unless the name is <code>radar</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.name", defaultValue = "radar", required = true)
  private String name;

  /**
   * Publishes drafts like any other entry.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.drafts", defaultValue = "false")
  private boolean drafts;

  /**
   * Which problems fail the build: <code>error</code>, <code>warning</code> (warnings and errors)
   * or <code>never</code>. With <code>never</code> entries with errors are left out and named.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.failOn", defaultValue = "error")
  private String failOn;

  /**
   * The file that lists known problems, which do not fail the build; entries with known errors are
   * left out and named. If not set, <code>radar.baseline</code> in the source directory; without
   * such a file, and with <code>none</code>, no problem is known.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.baseline")
  private @Nullable File baseline;

  /**
   * The day to count the age of entries to, where the definition says <code>reviewAfter</code>: as
   * <code>YYYY-MM-DD</code>, or <code>today</code>. If not set, no entry is too old.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.reviewDay")
  private @Nullable String reviewDay;

  /**
   * Keeps what was read and rendered below the build directory, for the next build to make only
   * what has changed. What builds write is the same without it.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.cache", defaultValue = "true")
  private boolean cache;

  /** The name as it is set. */
  final String name() {
    return name;
  }

  /**
   * Where everything of the radar is on its site.
   *
   * @throws UnusableException if it cannot be named so
   */
  final SitePaths paths() throws UnusableException {
    return settings().name(name);
  }

  /**
   * Which problems fail the build.
   *
   * @throws UnusableException if there is no such choice
   */
  final FailOn failOn() throws UnusableException {
    return settings().failOn(failOn);
  }

  /**
   * The radar, whose reading all goals of this call of Maven share.
   *
   * @throws UnusableException if a setting cannot be what it is
   */
  final TechRadar radar() throws UnusableException {
    Path source = sourceDirectory();
    sayWhatWasFound(source);
    RadarFolder folder =
        new RadarFolder(
            source,
            Optional.ofNullable(definition).map(File::toPath),
            Optional.ofNullable(baseline).map(File::toPath),
            drafts,
            settings().reviewDay(reviewDay),
            cache ? ProjectCache.of(session(), paths().name()) : Optional.empty());
    return TechRadar.in(folder, frontEnd(), SessionReadings.of(session()));
  }

  /** That the folder is not the usual one, or that there is no POM that anybody could read. */
  private void sayWhatWasFound(Path source) {
    WorkFolder work = work();
    boolean isUsual = work.hasPom() && source.equals(work.base().resolve(RadarFinder.USUAL));
    String found =
        "The radar is in %s (%s names another folder)."
            .formatted(source, frontEnd().key(Setting.SOURCE_DIRECTORY));
    if (namedDirectory().isEmpty()
        && !isUsual
        && Files.isDirectory(source)
        && told().isNew(found)) {
      frontEnd().inform(found);
    }
  }
}
