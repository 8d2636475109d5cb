package io.github.techradar.maven;

import io.github.techradar.app.UnusableException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResult;

/**
 * Files that builds have deployed to repositories, by their coordinates: {@code
 * groupId:artifactId:version}, and perhaps {@code :classifier}. The version may be a range, of
 * which the newest is taken, or {@code LATEST} or {@code RELEASE}.
 */
final class RepositoryFiles {

  private static final Pattern COORDINATES =
      Pattern.compile(
          "([A-Za-z0-9_.-]++):([A-Za-z0-9_.-]++):([A-Za-z0-9_.+-]++|[\\[(][A-Za-z0-9_.,+-]++[\\])])(?::([A-Za-z0-9_.-]++))?+");

  private final MavenSession session;
  private final RepositorySystem resolver;

  RepositoryFiles(MavenSession session, RepositorySystem resolver) {
    this.session = session;
    this.resolver = resolver;
  }

  /** Whether a text is such coordinates; it may be the path of a file all the same. */
  static boolean isCoordinates(String text) {
    return COORDINATES.matcher(text).matches();
  }

  /**
   * The file of a JSON document in the local repository, fetched if it is not there.
   *
   * @param coordinates see {@link #isCoordinates}
   * @param classifier the one that is meant where the coordinates have none
   * @param setting what people call the setting that names them
   * @throws UnusableException if there is no such artifact
   */
  Path json(String coordinates, String classifier, String setting) throws UnusableException {
    Matcher parts = COORDINATES.matcher(coordinates);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no coordinates: " + coordinates);
    }
    Artifact artifact =
        new DefaultArtifact(
            parts.group(1),
            parts.group(2),
            Optional.ofNullable(parts.group(4)).orElse(classifier),
            "json",
            parts.group(3));
    try {
      return resolver
          .resolveArtifact(
              session.getRepositorySession(),
              new ArtifactRequest(newest(artifact), repositories(), null))
          .getArtifact()
          .getFile()
          .toPath();
    } catch (RepositoryException e) {
      throw new UnusableException(
          "%s cannot be found (%s): %s".formatted(artifact, setting, reason(e)));
    }
  }

  /** Why, once: Maven prints the text of each cause, and the resolver wraps the same in others. */
  private static String reason(RepositoryException e) {
    String inner = e.getCause() instanceof RepositoryException cause ? cause.getMessage() : null;
    return String.valueOf(inner == null ? e.getMessage() : inner);
  }

  private Artifact newest(Artifact artifact) throws RepositoryException {
    if (artifact.getVersion().startsWith("[") || artifact.getVersion().startsWith("(")) {
      VersionRangeResult range =
          resolver.resolveVersionRange(
              session.getRepositorySession(),
              new VersionRangeRequest(artifact, repositories(), null));
      if (range.getHighestVersion() == null) {
        throw new RepositoryException("no repository has a version in " + artifact.getVersion());
      }
      return artifact.setVersion(range.getHighestVersion().toString());
    }
    return artifact;
  }

  private List<RemoteRepository> repositories() {
    return Optional.ofNullable(session.getCurrentProject())
        .map(MavenProject::getRemoteProjectRepositories)
        .orElse(List.of());
  }
}
