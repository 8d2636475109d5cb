package io.github.techradar.app;

import io.github.techradar.export.RadarPolicy;
import io.github.techradar.html.BodyHtml;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Radar;
import io.github.techradar.model.SitePaths;
import io.github.techradar.model.SpareThreads;
import io.github.techradar.site.FirstPage;
import io.github.techradar.site.PageWriter;
import io.github.techradar.site.RadarSite;
import io.github.techradar.site.SiteContext;
import io.github.techradar.site.StandaloneWriter;
import io.github.techradar.site.words.Words;
import io.github.techradar.usage.InventoryReading;
import io.github.techradar.usage.Policy;
import io.github.techradar.usage.Usage;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A radar to publish: with its history, and without the entries that have errors. */
public final class Published {

  private final Radar radar;
  private final Reading reading;
  private final FrontEnd frontEnd;
  private final Told told;
  private final Optional<Usage> usage;

  Published(Radar radar, Reading reading, FrontEnd frontEnd, Told told) {
    this(radar, reading, frontEnd, told, Optional.empty());
  }

  private Published(
      Radar radar, Reading reading, FrontEnd frontEnd, Told told, Optional<Usage> usage) {
    this.radar = radar;
    this.reading = reading;
    this.frontEnd = frontEnd;
    this.told = told;
    this.usage = usage;
  }

  /** What is published. */
  public Radar radar() {
    return radar;
  }

  /** What the radar has decided, as far as builds are concerned. */
  public Policy policy(Documents documents) {
    return RadarPolicy.of(documentMaker().publication(documents, bodies(Words.in(Locale.ROOT))));
  }

  /**
   * The same with what projects use of it; tells the front end what is wrong with their inventories
   * and how many components went where.
   *
   * @param inventories what was read; nothing is shown of the use if nothing was to be read
   * @param root the folder that paths of the inventories' problems start from
   * @param failOn which of these problems are not accepted
   * @throws RefusedException if there are such problems
   */
  public Published with(InventoryReading inventories, Documents documents, Path root, FailOn failOn)
      throws RefusedException {
    if (inventories.inventories().isEmpty() && inventories.problems().isEmpty()) {
      return this;
    }
    Usage all = Usage.of(policy(documents), inventories);
    List<Problem> problems =
        Problem.sorted(all.policy().severities().weighed(inventories.problems()));
    if (told.isNew(root + "\n" + all.sums() + "\n" + problems)) {
      new CheckReport(frontEnd, root, frontEnd.baselineCommand(TechRadar.CHECK)).problems(problems);
      frontEnd.inform(all.sums().ofComponents());
      frontEnd.inform(all.sums().ofEntries());
    }
    if (failOn.isBrokenBy(problems)) {
      throw new RefusedException(
          "The inventories have %s. Mend what is listed above."
              .formatted(CheckReport.counted(problems)),
          problems);
    }
    return new Published(radar, reading, frontEnd, told, Optional.of(all));
  }

  /**
   * Writes documents for other tools.
   *
   * @param directory where to write them
   * @return the files that stand alone, in the order of the formats; those of folders do not
   * @throws UnusableException if something cannot be read or written
   */
  public List<Path> export(Documents documents, Path directory) throws UnusableException {
    if (documents.formats().isEmpty()) {
      frontEnd.inform(
          "Nothing is written, for no format is chosen (%s)."
              .formatted(frontEnd.key(Setting.FORMATS)));
      return List.of();
    }
    try {
      BodyHtml bodies = bodies(Words.in(Locale.ROOT));
      List<Path> files = documentMaker().write(documents, bodies, directory);
      finish(bodies);
      return files;
    } catch (IOException e) {
      throw new UnusableException(
          "The documents cannot be written to %s: %s".formatted(directory, e), e);
    } catch (InvalidPathException e) {
      throw UnusableException.unnameable(e);
    }
  }

  /**
   * Writes pages that stand on their own.
   *
   * @throws UnusableException if something cannot be read or written
   */
  public void site(SitePlan plan) throws UnusableException {
    Words words = Words.in(plan.language());
    site(plan, new StandaloneWriter(plan.directory(), words));
    try {
      FirstPage.write(
          plan.directory(), plan.documents().paths(), words.title(radar.definition()), words);
    } catch (IOException e) {
      throw unwritable(plan, e);
    }
  }

  /**
   * Writes pages through a writer, which may put a frame around them.
   *
   * @throws UnusableException if something cannot be read or written
   */
  public void site(SitePlan plan, PageWriter pages) throws UnusableException {
    Words words = Words.in(plan.language());
    BodyHtml bodies = bodies(words);
    SpareThreads ahead = documentMaker().ahead(plan.documents(), bodies);
    try {
      SitePaths paths = plan.documents().paths();
      Path folder = plan.directory().resolve(paths.folder());
      SiteContext context =
          new SiteContext(
              paths,
              plan.repository(),
              plan.documents().site(),
              documentMaker().downloads(plan.documents(), bodies, folder),
              usage);
      RadarSite site =
          new RadarSite(radar, reading.files(), plan.directory(), words, context, bodies);
      site.write(pages).forEach(frontEnd::warn);
      finish(bodies);
    } catch (IOException e) {
      throw unwritable(plan, e);
    } catch (InvalidPathException e) {
      throw UnusableException.unnameable(e);
    } finally {
      ahead.close();
    }
    frontEnd.inform(
        "The radar is at " + plan.directory().resolve(plan.documents().paths().radar()));
  }

  private static UnusableException unwritable(SitePlan plan, IOException e) {
    return new UnusableException(
        "The radar's pages cannot be written to %s: %s".formatted(plan.directory(), e), e);
  }

  /** Keeps what was rendered for the next build, and tells what could not be. */
  private void finish(BodyHtml bodies) {
    reading.keepBodies(frontEnd);
    bodies
        .faults()
        .forEach(
            (path, cause) -> {
              frontEnd.warn(
                  "%s is shown as it was written, for the plugin failed on it: %s. Please report it,"
                          .formatted(Names.visible(path), cause.getClass().getSimpleName())
                      + " with the file and the debug log.");
              frontEnd.fault(path, cause);
            });
  }

  private DocumentMaker documentMaker() {
    return new DocumentMaker(radar, usage, reading.files(), frontEnd);
  }

  private BodyHtml bodies(Words words) {
    return reading.bodies(radar, words);
  }
}
