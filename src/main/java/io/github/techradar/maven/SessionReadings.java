package io.github.techradar.maven;

import io.github.techradar.app.Readings;
import io.github.techradar.app.Told;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

  private static final String TOLD = "io.github.techradar.told";

  private SessionReadings() {}

  /** The readings of a session; new ones where it keeps nothing, as in tests. */
  static Readings of(MavenSession session) {
    return data(session).map(SessionReadings::of).orElseGet(Readings::new);
  }

  private static Readings of(SessionData data) {
    data.set(KEY, null, new Readings(told(data))); // only the first of several threads does
    return (Readings) data.get(KEY);
  }

  /** What a session has told people, reports and all other goals alike. */
  static Told told(MavenSession session) {
    return data(session).map(SessionReadings::told).orElseGet(Told::new);
  }

  /** A set and its key are of Java itself, and so the same for all loaders of this class. */
  @SuppressWarnings("unchecked")
  private static Told told(SessionData data) {
    data.set(TOLD, null, ConcurrentHashMap.<String>newKeySet());
    return new Told((Set<String>) data.get(TOLD));
  }

  private static Optional<SessionData> data(MavenSession session) {
    return Optional.ofNullable(session.getRepositorySession())
        .map(RepositorySystemSession::getData);
  }
}
