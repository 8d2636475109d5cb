package io.github.techradar.maven;

import io.github.techradar.model.Radar;
import io.github.techradar.site.RadarSite;
import io.github.techradar.site.Repository;
import io.github.techradar.site.Words;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.DistributionManagement;
import org.apache.maven.model.Scm;
import org.apache.maven.model.Site;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;

/**
 * Makes the radar's pages: <code>radar.html</code> with the chart and the lists, and below <code>
 * radar/</code> a page for each entry. As a report of <code>mvn site</code> they are part of the
 * Maven site; called directly, the goal writes pages that stand on their own.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", threadSafe = true)
public final class RadarReport extends AbstractRadarMojo implements MavenMultiPageReport {

  private static final String PAGE = "radar";

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

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skips()) {
      return;
    }
    Radar radar = radar();
    try {
      RadarSite site =
          new RadarSite(
              radar,
              sourceDirectory(),
              outputDirectory.toPath(),
              Words.in(language(Locale.ROOT)),
              repository(),
              address());
      log(site.writeStandalone());
    } catch (IOException e) {
      throw new MojoExecutionException(cannotWrite(e), e);
    }
  }

  @Override
  public void generate(Sink sink, SinkFactory sinks, Locale siteLocale)
      throws MavenReportException {
    try {
      RadarSite site =
          new RadarSite(
              radar(),
              sourceDirectory(),
              outputDirectory.toPath(),
              Words.in(language(siteLocale)),
              repository(),
              address());
      log(site.writeInto(sink, sinks));
    } catch (MojoFailureException | MojoExecutionException e) {
      throw new MavenReportException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MavenReportException(cannotWrite(e), e);
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
   * is how most of them are; where there is one it is a mistake, and {@link #generate} says so.
   */
  @Override
  public boolean canGenerateReport() {
    boolean oneOfMany = session.getAllProjects().size() > 1 || project.getParentFile() != null;
    return !skips() && (Files.isDirectory(sourceDirectory().root()) || !oneOfMany);
  }

  @Override
  @SuppressWarnings("deprecation") // Maven asks for it until its version 4
  public String getOutputName() {
    return PAGE;
  }

  @Override
  public String getName(Locale siteLocale) {
    return Words.in(language(siteLocale)).get("radar.title");
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

  /**
   * The repository as the topmost POM names it that is checked out with this one: further down, an
   * inherited address has the names of modules at its end.
   */
  private Optional<Repository> repository() {
    MavenProject top = project;
    while (top.getParent() != null
        && top.getParent().getBasedir() != null
        && top.getParent().getScm() != null) {
      top = top.getParent();
    }
    Scm scm = top.getScm();
    return scm == null || scm.getUrl() == null || top.getBasedir() == null
        ? Optional.empty()
        : Repository.of(
            scm.getUrl(), scm.getTag(), top.getBasedir().toPath(), sourceDirectory().root());
  }

  /** Where the site will be, if the POM says so; a project's URL may be that of its repository. */
  private Optional<String> address() {
    DistributionManagement distribution = project.getDistributionManagement();
    Optional<String> site =
        Optional.ofNullable(distribution)
            .flatMap(management -> Optional.ofNullable(management.getSite()))
            .map(Site::getUrl);
    Optional<String> scm = Optional.ofNullable(project.getScm()).map(Scm::getUrl);
    return site.filter(RadarReport::isWeb)
        .or(
            () ->
                Optional.ofNullable(project.getUrl()).filter(url -> !scm.equals(Optional.of(url))))
        .filter(RadarReport::isWeb)
        .map(url -> url.endsWith("/") ? url : url + "/");
  }

  private static boolean isWeb(String url) {
    return url.startsWith("https://") || url.startsWith("http://");
  }

  /** A site that is made for no locale in particular says so with the empty one. */
  private Locale language(Locale siteLocale) {
    return siteLocale.equals(Locale.ROOT)
        ? Locale.forLanguageTag(locale.replace('_', '-'))
        : siteLocale;
  }

  private void log(List<String> missing) {
    missing.forEach(getLog()::warn);
    getLog().info("The radar is at " + new File(outputDirectory, PAGE + ".html"));
  }

  private String cannotWrite(IOException e) {
    return "The radar's pages cannot be written to %s: %s".formatted(outputDirectory, e);
  }
}
