package io.github.techradar.maven;

import io.github.techradar.app.Documents;
import io.github.techradar.app.FailOn;
import io.github.techradar.app.FindingsOutput;
import io.github.techradar.app.RadarFolder;
import io.github.techradar.app.RefusedException;
import io.github.techradar.app.Setting;
import io.github.techradar.app.SettingReader;
import io.github.techradar.app.TechRadar;
import io.github.techradar.app.UnusableException;
import io.github.techradar.app.UsageCheck;
import io.github.techradar.app.UsagePlan;
import io.github.techradar.model.SitePaths;
import io.github.techradar.usage.InventoryReading;
import io.github.techradar.usage.Policy;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Holds a build to a radar: says which of its projects use what the radar bans, with the line of
 * the POM that brings it, and fails the build if there is such a use. It reads POMs only: no jar is
 * fetched, and no module needs to have been built.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "usage",
    defaultPhase = LifecyclePhase.VALIDATE,
    requiresProject = false,
    aggregator = true,
    threadSafe = true)
public final class UsageMojo extends AbstractGoalMojo {

  private static final String RADAR_CLASSIFIER = "radar";

  /**
   * The radar: the coordinates of its <code>radar.json</code> in a repository (<code>
   * groupId:artifactId:version</code>, with the classifier behind them for a radar that has a
   * name), such a file, or the folder of its entries. If not set, the radar of this build. Relative
   * paths of this goal start at the top of the build; those of the command line start at the
   * current folder, if there is something.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.radar")
  private @Nullable String radar;

  /**
   * The documents that list what projects use, in place of the projects of this build: files and
   * folders of CycloneDX in JSON, or coordinates of the artifacts that builds deploy (<code>
   * groupId:artifactId:version</code>).
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.inventories")
  private @Nullable List<String> inventories;

  /**
   * Which problems fail the build: <code>error</code>, <code>warning</code> (warnings and errors)
   * or <code>never</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.failOn", defaultValue = "error")
  private String failOn;

  /**
   * What the problems of a rule weigh in this build, where that is not as the radar says: <code>
   * unlisted-in-use=warning</code>; the weights are <code>error</code>, <code>warning</code> and
   * <code>off</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.rules")
  private @Nullable List<String> rules;

  /**
   * The file that lists known uses, which do not fail the build. If not set, <code>usage.baseline
   * </code> at the top of the build; without such a file, and with <code>none</code>, no use is
   * known.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.baseline")
  private @Nullable String baseline;

  /**
   * Writes all of today's uses to the baseline instead of failing on them. From then on only new
   * ones fail the build.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.baseline.write", defaultValue = "false")
  private boolean writeBaseline;

  /**
   * Prints what the radar could add, as guesses: entries for what projects have chosen and no entry
   * names, and coordinates for entries without any.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.suggest", defaultValue = "false")
  private boolean suggest;

  /**
   * The formats in which the problems are written to files for other tools, also when the build
   * fails: <code>sarif</code> (<code>usage.sarif</code>) and <code>checkstyle</code> (<code>
   * usage.checkstyle.xml</code>).
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.findings", defaultValue = "sarif")
  private List<String> findings;

  /**
   * The directory to write these files to, and <code>usage.json</code>, which has all that was
   * found.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "techradar.outputDirectory",
      defaultValue = "${project.build.directory}/techradar",
      required = true)
  private File outputDirectory;

  /**
   * Prints the problems as annotations of GitHub Actions, which shows them in the pull request. On
   * by default where GitHub Actions runs the build.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.annotations", defaultValue = "${env.GITHUB_ACTIONS}")
  private boolean annotations;

  /**
   * The directory that paths in these files and annotations start from: as a rule that of the
   * repository. If not set, the top of the build.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.findingsRoot")
  private @Nullable File findingsRoot;

  /**
   * The address of the site that has the radar's pages, for a radar that is a folder; others say it
   * by themselves.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.siteUrl")
  private @Nullable String siteUrl;

  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  private String version;

  private final RepositorySystem resolver;

  @Inject
  UsageMojo(RepositorySystem resolver) {
    this.resolver = resolver;
  }

  /** There is something to do in every build. */
  @Override
  boolean isWithoutRadar() {
    return false;
  }

  @Override
  void run() throws RefusedException, UnusableException {
    if (!told().isNew(settingsOfThis())) {
      frontEnd().detail("The whole build was looked at already.");
      return;
    }
    SettingReader settings = settings();
    Path called = Path.of(session().getExecutionRootDirectory()).toAbsolutePath().normalize();
    Optional<BuildTree> tree = BuildRoot.tree(session());
    BuildRoot build = BuildRoot.of(session(), tree, called);
    Path root = build.folder();
    GivenPaths paths = given(root);
    UsagePlan plan =
        new UsagePlan(
            root,
            baseline == null || baseline.isBlank()
                ? Optional.empty()
                : Optional.of(paths.of(frontEnd().key(Setting.BASELINE), baseline.strip())),
            settings.failOn(failOn),
            settings.rules(rules == null ? List.of() : rules),
            new FindingsOutput(
                settings.findings(findings),
                work().at(outputDirectory),
                findingsRoot == null ? root : findingsRoot.toPath(),
                version,
                annotations),
            suggest,
            build.whole());
    UsageCheck check = new UsageCheck(plan, frontEnd());
    Policy policy = policy(check, paths);
    InventoryReading reading = reading(paths, tree);
    if (writeBaseline) {
      check.writeBaseline(policy, reading);
    } else {
      check.check(policy, reading);
    }
  }

  /** The goal may be bound in each module, and by several executions that differ. */
  private String settingsOfThis() {
    return Stream.of(
            "usage",
            radar,
            namedDirectory(),
            inventories,
            failOn,
            rules,
            baseline,
            writeBaseline,
            suggest,
            findings,
            annotations,
            findingsRoot,
            siteUrl)
        .map(String::valueOf)
        .collect(Collectors.joining("\n"));
  }

  private InventoryReading reading(GivenPaths paths, Optional<BuildTree> tree)
      throws UnusableException {
    InventoryFilesOfMaven files = new InventoryFilesOfMaven(session(), resolver, frontEnd(), paths);
    if (inventories != null && !inventories.isEmpty()) {
      return files.read(inventories);
    }
    return work().hasPom()
        ? new ReactorInventories(
                session(),
                resolver,
                Modules.names(session(), tree),
                new PomPlaces(paths.base(), session()))
            .read()
        : new InventoryReading(List.of(), List.of(), List.of());
  }

  private Policy policy(UsageCheck check, GivenPaths paths)
      throws RefusedException, UnusableException {
    if (radar == null || radar.isBlank()) {
      Path folder = sourceDirectory();
      if (!Files.isDirectory(folder)) {
        throw new UnusableException(
            "Say which radar the build is held to: set %s to the coordinates of its radar.json, to such a file, or to the folder of its entries."
                .formatted(frontEnd().place(Setting.RADAR)));
      }
      return policyOf(folder);
    }
    String text = radar.strip();
    String property = frontEnd().key(Setting.RADAR);
    if (RepositoryFiles.isCoordinates(text) && !paths.has(property, text)) {
      return check.policy(
          new RepositoryFiles(session(), resolver).json(text, RADAR_CLASSIFIER, property));
    }
    Path path = paths.of(property, text);
    return Files.isDirectory(path) ? policyOf(path) : check.policy(path);
  }

  private Policy policyOf(Path folder) throws RefusedException, UnusableException {
    Documents documents =
        new Documents(List.of(), false, SitePaths.DEFAULT, settings().siteUrl(siteUrl));
    return TechRadar.in(RadarFolder.at(folder), frontEnd()).publish(FailOn.ERROR).policy(documents);
  }
}
