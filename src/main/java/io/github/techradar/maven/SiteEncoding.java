package io.github.techradar.maven;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** The encoding in which a Maven site writes its pages. */
final class SiteEncoding {

  private SiteEncoding() {}

  /**
   * The encoding as {@code maven-site-plugin} is told it: by its configuration, else by a property.
   *
   * @param property the value of the property {@code outputEncoding}, or of its default
   * @return empty if nothing says it, or if there is no such encoding
   */
  static Optional<Charset> of(MavenProject project, @Nullable String property) {
    Xpp3Dom configuration =
        project.getGoalConfiguration(
            "org.apache.maven.plugins", "maven-site-plugin", "default-site", "site");
    return Optional.ofNullable(configuration)
        .map(parameters -> parameters.getChild("outputEncoding"))
        .map(Xpp3Dom::getValue)
        .or(() -> Optional.ofNullable(property))
        .flatMap(SiteEncoding::charset)
        .filter(Charset::canEncode);
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty(); // the site plugin fails of it, and says so
    }
  }
}
