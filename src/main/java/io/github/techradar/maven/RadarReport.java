package io.github.techradar.maven;

import io.github.techradar.app.Documents;
import io.github.techradar.app.RefusedException;
import io.github.techradar.app.SitePlan;
import io.github.techradar.app.UnusableException;
import io.github.techradar.model.SitePaths;
import io.github.techradar.model.SourcePath;
import io.github.techradar.model.UrlPath;
import io.github.techradar.site.words.Words;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;
import org.codehaus.plexus.PlexusContainer;
import org.jspecify.annotations.Nullable;

/**
 * Makes the radar's pages: <code>radar.html</code> with the chart and the lists, and below <code>
 * radar/</code> a page for each entry; they are called after the <code>name</code> of the radar. As
 * a report of <code>mvn site</code> they are part of the Maven site; called directly, the goal
 * writes pages that stand on their own.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", requiresProject = false, threadSafe = true)
public final class RadarReport extends AbstractPublishingMojo implements MavenMultiPageReport {

  /**
   * The directory to write to when the goal is called directly; in <code>mvn site</code> the pages
   * go into the site.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "techradar.reportDirectory",
      defaultValue = "${project.build.directory}/reports",
      required = true)
  private File outputDirectory;

  /**
   * The language of the pages' own words where the site has none: when the goal is called directly,
   * and in a site that is not made for several locales. Such as <code>de</code>; languages that are
   * not known become English.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.locale", defaultValue = "en", required = true)
  private String locale;

  /**
   * Whether a site puts its skin around these pages in a way that takes less time and memory. The
   * pages are the same without it.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.fastSkin", defaultValue = "true")
  private boolean fastSkin;

  @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true)
  private @Nullable File siteDirectory;

  @Parameter(
      property = "outputEncoding",
      defaultValue = "${project.reporting.outputEncoding}",
      readonly = true)
  private @Nullable String siteEncoding;

  /** What has the components of the site plugin too. */
  @Inject private @Nullable PlexusContainer container;

  @Override
  void run() throws RefusedException, UnusableException {
    SitePlan plan = plan(Locale.ROOT);
    published(plan.documents()).site(plan);
  }

  @Override
  public void generate(Sink sink, SinkFactory sinks, Locale siteLocale)
      throws MavenReportException {
    try {
      SitePlan plan = plan(siteLocale);
      FastSkin skin = fastSkin ? FastSkin.of(sink, sinks, frontEnd(), container) : FastSkin.NONE;
      published(plan.documents())
          .site(
              plan,
              TitleReader.around(
                  DoxiaWriter.into(sink, sinks, plan.directory(), skin.waiting()),
                  SiteEncoding.of(project(), siteEncoding),
                  frontEnd()));
      skin.begin();
    } catch (RefusedException | UnusableException e) {
      throw new MavenReportException(e.getMessage(), e);
    } catch (RuntimeException | StackOverflowError e) {
      throw new MavenReportException(failed(e), new IllegalStateException(e));
    }
  }

  @Override
  public void generate(Sink sink, Locale siteLocale) throws MavenReportException {
    throw new MavenReportException(
        "The radar needs several pages, and this site plugin makes only one. Set"
            + " maven-site-plugin to version 3.21.0 or newer.");
  }

  /**
   * Without a source directory there is no radar to report on. Where there are several modules that
   * is how most of them are, and the radar may be where only its own module says; where there is
   * one it is a mistake, and {@link #generate} says so.
   */
  @Override
  public boolean canGenerateReport() {
    boolean oneOfMany = session().getAllProjects().size() > 1 || project().getParentFile() != null;
    return !skips() && (Files.isDirectory(sourceDirectory()) || !oneOfMany);
  }

  @Override
  @SuppressWarnings("deprecation") // Maven asks for it until its version 4
  public String getOutputName() {
    return name();
  }

  /** What menus call the radar; where there are several it is their titles that differ. */
  @Override
  public String getName(Locale siteLocale) {
    String any = Words.in(language(siteLocale)).get("radar.title");
    return name().equals(SitePaths.DEFAULT_NAME)
        ? any
        : title().orElseGet(() -> "%s (%s)".formatted(any, name()));
  }

  private Optional<String> title() {
    try {
      return radar().title();
    } catch (UnusableException e) {
      return Optional.empty(); // making the pages fails of it, and says so
    }
  }

  @Override
  public String getDescription(Locale siteLocale) {
    return Words.in(language(siteLocale)).get("report.description");
  }

  @Override
  public String getCategoryName() {
    return CATEGORY_PROJECT_REPORTS;
  }

  @Override
  public boolean isExternalReport() {
    return false;
  }

  @Override
  public void setReportOutputDirectory(File directory) {
    outputDirectory = directory;
  }

  @Override
  public File getReportOutputDirectory() {
    return outputDirectory;
  }

  private SitePlan plan(Locale siteLocale) throws UnusableException {
    Documents documents = documents();
    return new SitePlan(
        work().at(outputDirectory),
        language(siteLocale),
        ProjectRepository.of(project(), sourceDirectory()),
        new Documents(
            documents.formats(),
            documents.bodies(),
            documents.paths(),
            documents.site().map(this::ofThisLocale)));
  }

  /** A site of several locales has those that are not its first in folders of their own. */
  private URI ofThisLocale(URI site) {
    if (siteDirectory == null || !outputDirectory.toPath().startsWith(siteDirectory.toPath())) {
      return site;
    }
    Path below = siteDirectory.toPath().relativize(outputDirectory.toPath());
    String folder = UrlPath.encoded(SourcePath.of(below));
    return folder.isEmpty() ? site : site.resolve(folder + "/");
  }

  /** A site that is made for no locale in particular says so with the empty one. */
  private Locale language(Locale siteLocale) {
    return siteLocale.equals(Locale.ROOT)
        ? Locale.forLanguageTag(locale.replace('_', '-'))
        : siteLocale;
  }
}
