package io.github.techradar.maven;

import io.github.techradar.app.ImportSettingReader;
import io.github.techradar.app.NewImport;
import io.github.techradar.app.RadarFinder;
import io.github.techradar.app.RadarImport;
import io.github.techradar.app.RefusedException;
import io.github.techradar.app.UnusableException;
import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Imports the radar of another tool: writes an entry for each row or file, and a definition, then
 * checks them. No file that is there is changed unless that is wished.
 *
 * @since 0.1.0
 */
@Mojo(name = "import", requiresProject = false, aggregator = true, threadSafe = true)
public final class ImportMojo extends AbstractGoalMojo {

  /**
   * The files of the radar: a file, a folder, or several with commas between them. Several files
   * are states of one radar, each of its day, unless the format has a file for each entry.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.from")
  private @Nullable List<File> from;

  /**
   * The format of these files. If not set, it is found out from their content.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.format")
  private @Nullable String format;

  /**
   * What the radar is called. If not set, it is called as the files say.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.title")
  private @Nullable String title;

  /**
   * The names of the rings, innermost first and with commas between them, for a format that only
   * counts them.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.rings")
  private @Nullable List<String> rings;

  /**
   * The names of the quadrants, in the order of the format and with commas between them, for a
   * format that only counts them.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.quadrants")
  private @Nullable List<String> quadrants;

  /**
   * Where files with keys of their own have what entries need: <code>
   * status:config.ring,title:page.name</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.mapping")
  private @Nullable List<String> mapping;

  /**
   * The address of the other tool's site, such as <code>https://example.org/radar/</code>. Links
   * that start at one of its pages get whole addresses.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.oldSite")
  private @Nullable String oldSite;

  /**
   * The days of the files, in their order and with commas between them. If not set, they are what
   * the files say, or their names; of a single file also when it was last committed, or written.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.days")
  private @Nullable List<String> days;

  /**
   * Reads each state of the file that git knows, so that entries get timelines of their real past.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.importHistory", defaultValue = "false")
  private boolean importHistory;

  /**
   * Writes over entries that are there, and over the definition, where the files say something
   * else.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.overwrite", defaultValue = "false")
  private boolean overwrite;

  /**
   * Says what would be written, and writes nothing.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.dryRun", defaultValue = "false")
  private boolean dryRun;

  /**
   * Writes what can be read though something else cannot.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.partial", defaultValue = "false")
  private boolean partial;

  /** There is something to do in every folder. */
  @Override
  boolean isWithoutRadar() {
    return false;
  }

  @Override
  void run() throws RefusedException, UnusableException {
    ImportSettingReader settings = new ImportSettingReader(frontEnd());
    WorkFolder work = work();
    RadarImport.run(
        new NewImport(
            settings.from(from == null ? List.of() : from.stream().map(work::at).toList()),
            settings.format(format),
            settings.title(title),
            settings.names(rings),
            settings.names(quadrants),
            settings.mapping(mapping),
            settings.oldSite(oldSite),
            settings.days(days),
            new NewImport.Options(importHistory, overwrite, dryRun, partial)),
        namedDirectory().orElseGet(() -> RadarFinder.toBegin(work.base())),
        frontEnd());
  }
}
