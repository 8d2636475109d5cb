package io.github.techradar.maven;

import io.github.techradar.app.NewEntry;
import io.github.techradar.app.RefusedException;
import io.github.techradar.app.SettingReader;
import io.github.techradar.app.UnusableException;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Begins an entry: writes its file, with all that the radar asks of entries, and says what is to be
 * filled in.
 *
 * @since 0.1.0
 */
@Mojo(name = "new", requiresProject = false, threadSafe = true)
public final class NewMojo extends AbstractRadarMojo {

  /**
   * What the entry is called: <code>Apache Kafka</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.title")
  private @Nullable String title;

  /**
   * The name or id of the entry's quadrant. Only a radar of one quadrant can do without.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.quadrant")
  private @Nullable String quadrant;

  /**
   * The name or id of the entry's status. If not set, it is <code>Assess</code>, or else the ring
   * just inside of <code>Hold</code>; a radar that has neither cannot do without.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.status")
  private @Nullable String status;

  /**
   * The day that the entry begins with: as <code>YYYY-MM-DD</code>, or <code>today</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.day", defaultValue = "today")
  private String day;

  @Override
  void run() throws RefusedException, UnusableException {
    SettingReader settings = settings();
    radar()
        .begin(
            new NewEntry(
                settings.entryTitle(title),
                Optional.ofNullable(quadrant),
                Optional.ofNullable(status),
                settings.day(day)));
  }
}
