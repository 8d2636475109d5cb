package io.github.techradar.maven;

import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Texts of a POM as it was written, with the values of its properties in place of their names.
 *
 * @param project whose properties hold
 * @param ofCall the properties of the command line, which hold before them
 * @param ofSystem the properties of Java and of the environment, which hold behind them
 */
record PomTexts(MavenProject project, Properties ofCall, Properties ofSystem) {

  private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^{}]++)\\}");

  /** Properties may have properties in them; nobody nests deeper. */
  private static final int DEEPEST = 5;

  /** The text; empty if there is none, or if something in it has no value. */
  String of(@Nullable String written) {
    String text = written == null ? "" : written.strip();
    for (int i = 0; i < DEEPEST && PROPERTY.matcher(text).find(); i++) {
      text =
          PROPERTY
              .matcher(text)
              .replaceAll(match -> Matcher.quoteReplacement(value(match.group(1))));
    }
    return text.indexOf('$') < 0 ? text : "";
  }

  /** A dependency, as far as names go. */
  Dependency of(Dependency written) {
    Dependency dependency = new Dependency();
    dependency.setGroupId(of(written.getGroupId()));
    dependency.setArtifactId(of(written.getArtifactId()));
    dependency.setVersion(of(written.getVersion()));
    dependency.setType(of(written.getType()));
    dependency.setClassifier(written.getClassifier() == null ? null : of(written.getClassifier()));
    return dependency;
  }

  private String value(String property) {
    return switch (property) {
      case "project.version", "pom.version", "version" -> project.getVersion();
      case "project.groupId", "pom.groupId", "groupId" -> project.getGroupId();
      case "project.artifactId", "pom.artifactId", "artifactId" -> project.getArtifactId();
      case "project.parent.artifactId" ->
          project.getParent() == null ? "" : project.getParent().getArtifactId();
      case "project.parent.version" ->
          project.getParent() == null ? "" : project.getParent().getVersion();
      case "project.parent.groupId" ->
          project.getParent() == null ? "" : project.getParent().getGroupId();
      default -> Optional.ofNullable(found(property)).orElse("$");
    };
  }

  private @Nullable String found(String property) {
    String given = ofCall.getProperty(property);
    String own = given == null ? project.getProperties().getProperty(property) : given;
    return own == null ? ofSystem.getProperty(property) : own;
  }
}
