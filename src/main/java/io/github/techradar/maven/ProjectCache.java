package io.github.techradar.maven;

import io.github.techradar.cache.CacheFolder;
import io.github.techradar.cache.CodeStamp;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.LocalRepository;

/**
 * What builds of a project keep for the next one: below its build directory, so that {@code mvn
 * clean} removes it. The secret by which it is known is in the local repository.
 */
final class ProjectCache {

  private static final String FOLDER = "techradar-cache";
  private static final String SECRET = ".cache/techradar/secret";

  private ProjectCache() {}

  /**
   * The cache of a radar in the project that is built.
   *
   * @param name that of the radar
   * @return empty where there is no POM, and so no build directory of one's own; and in tests of
   *     the plugin, whose code changes at any time
   */
  static Optional<CacheFolder> of(MavenSession session, String name) {
    Optional<Path> repository =
        Optional.ofNullable(session.getRepositorySession())
            .map(RepositorySystemSession::getLocalRepository)
            .map(LocalRepository::getBasedir)
            .map(folder -> folder.toPath().resolve(SECRET));
    Optional<Path> folder =
        Optional.ofNullable(session.getCurrentProject())
            .filter(project -> project.getFile() != null)
            .map(MavenProject::getBuild)
            .map(build -> Path.of(build.getDirectory(), FOLDER, name));
    return repository.flatMap(
        secret ->
            folder.flatMap(
                below ->
                    CodeStamp.of(ProjectCache.class.getClassLoader())
                        .map(code -> new CacheFolder(below, secret, code))));
  }
}
