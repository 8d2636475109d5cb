package io.github.techradar.maven;

import io.github.techradar.app.NewRadar;
import io.github.techradar.app.RadarFinder;
import io.github.techradar.app.RadarStart;
import io.github.techradar.app.SettingReader;
import io.github.techradar.app.UnusableException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Begins a radar in the folder that Maven was started in: a project with a site, a definition and a
 * few entries. No file that is there is changed; where there is a POM, the goal says what to add to
 * it.
 *
 * @since 0.1.0
 */
@Mojo(name = "init", requiresProject = false, aggregator = true, threadSafe = true)
public final class InitMojo extends AbstractGoalMojo {

  /**
   * What the radar is called.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.title", defaultValue = NewRadar.DEFAULT_TITLE)
  private String title;

  /**
   * The address that the site will have, such as <code>https://docs.example.org/</code>. Links in
   * feeds and documents need it.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.url")
  private @Nullable String url;

  /**
   * The groupId of the project.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.groupId", defaultValue = NewRadar.DEFAULT_GROUP)
  private String groupId;

  /**
   * The artifactId of the project. If not set, it is made of the folder's name.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.artifactId")
  private @Nullable String artifactId;

  /**
   * Where each change is to be checked and the site to be published: <code>github</code>, <code>
   * gitlab</code>, or both with a comma between them. If not set, nothing is written for that.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.ci")
  private @Nullable List<String> ci;

  /**
   * The day that the entries begin with: as <code>YYYY-MM-DD</code>, or <code>today</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.day", defaultValue = "today")
  private String day;

  /** There is something to do in every folder. */
  @Override
  boolean isWithoutRadar() {
    return false;
  }

  @Override
  void run() throws UnusableException {
    SettingReader settings = settings();
    Path base = work().base();
    RadarStart.begin(
        new NewRadar(
            base,
            namedDirectory().orElseGet(() -> RadarFinder.toBegin(base)),
            true,
            settings.title(title).orElse(NewRadar.DEFAULT_TITLE),
            settings.url(url),
            settings.groupId(groupId).orElse(NewRadar.DEFAULT_GROUP),
            settings.artifactId(artifactId),
            settings.workflows(ci == null ? List.of() : ci),
            settings.day(day)),
        frontEnd());
  }
}
