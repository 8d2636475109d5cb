package io.github.techradar.maven;

import io.github.techradar.app.Readings;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.SessionData;

/**
 * What the goals of one call of Maven have read, kept as long as the call lasts.
 *
 * <p>Maven loads the classes of the reports of a site once more, apart from those of all other
 * goals, so that the two cannot hand each other an object: each of them keeps its own. The key
 * tells them apart.
 */
final class SessionReadings {

  /** One for each loader of this class, and equal to no other. */
  private static final Object KEY = new Object();

  private SessionReadings() {}

  /** The readings of a session; new ones where it keeps nothing, as in tests. */
  static Readings of(MavenSession session) {
    Optional<SessionData> data =
        Optional.ofNullable(session.getRepositorySession()).map(RepositorySystemSession::getData);
    return data.isPresent() ? of(data.get()) : new Readings();
  }

  private static Readings of(SessionData data) {
    data.set(KEY, null, new Readings()); // only the first of several threads does
    return (Readings) data.get(KEY);
  }
}
