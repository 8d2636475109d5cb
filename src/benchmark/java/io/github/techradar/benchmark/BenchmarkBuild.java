package io.github.techradar.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The builds that are measured: which Maven runs them, and what they take from where. They are
 * projects of their own, with a repository of their own that has the plugin as it is now.
 *
 * @param maven the folder of Maven
 * @param plugin the version of the plugin
 * @param command the archive of the command, which needs no Maven
 * @param sitePlugin the version of Maven's site plugin
 * @param doxia the version of Doxia in that
 * @param known a repository that may have what they need, read but not written
 * @param repository the local repository of these builds
 */
record BenchmarkBuild(
    Path maven,
    String plugin,
    Path command,
    String sitePlugin,
    String doxia,
    Path known,
    Path repository) {

  private static final String EXECUTION =
      """
              <executions>
                <execution>
                  <phase>validate</phase>
                  <goals>
                    <goal>%s</goal>
                  </goals>
                </execution>
              </executions>
      """;
  private static final String MARKDOWN =
      """
              <dependencies>
                <dependency>
                  <groupId>org.apache.maven.doxia</groupId>
                  <artifactId>doxia-module-markdown</artifactId>
                  <version>%s</version>
                </dependency>
              </dependencies>
      """;

  /** With what the build of the plugin hands over. */
  static BenchmarkBuild ofProperties(Path repository) {
    return new BenchmarkBuild(
        Path.of(property("maven")),
        property("plugin"),
        Path.of(property("command")),
        property("site-plugin"),
        property("site-doxia"),
        Path.of(property("local-repository")),
        repository);
  }

  private static String property(String name) {
    return Optional.ofNullable(System.getProperty(Choice.PROPERTIES + name))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Start it with 'mvn -Pbenchmark verify', which sets " + name + "."));
  }

  /** The command line of a build. */
  List<String> words(boolean isOffline, String goal) {
    List<String> words = new ArrayList<>();
    words.add(Command.script(maven.resolve("bin/mvn").toString()));
    if (isOffline) {
      words.add("--offline");
    }
    words.addAll(List.of("--batch-mode", "--no-transfer-progress", "-Dstyle.color=never"));
    words.add("-Dmaven.repo.local=" + repository);
    words.add(goal);
    return words;
  }

  /** A goal of the plugin, for a command line. */
  String goal(String name) {
    return "io.github.techradar:techradar-maven-plugin:" + plugin + ":" + name;
  }

  /** Writes the project of a call. */
  void write(Call call, Path folder, Path radar) throws IOException {
    Files.createDirectories(folder.resolve(".mvn")); // or the options of an outer project count
    Files.writeString(folder.resolve("pom.xml"), pom(call, radar));
  }

  private String pom(Call call, Path radar) {
    return """
    <project xmlns="http://maven.apache.org/POM/4.0.0">
      <modelVersion>4.0.0</modelVersion>
      <groupId>io.github.techradar.benchmark</groupId>
      <artifactId>%s</artifactId>
      <version>1</version>
      <packaging>pom</packaging>
      <name>Measured</name>
      <properties>
        <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
        <project.build.outputTimestamp>2026-01-01T00:00:00Z</project.build.outputTimestamp>
        <techradar.sourceDirectory>%s</techradar.sourceDirectory>
      </properties>
      <repositories>
        <repository>%4$s    </repository>
      </repositories>
      <pluginRepositories>
        <pluginRepository>%4$s    </pluginRepository>
      </pluginRepositories>
      <build>
        <plugins>
    %3$s    </plugins>
      </build>
      <reporting>
        <excludeDefaults>true</excludeDefaults>
        <plugins>
    %5$s    </plugins>
      </reporting>
    </project>
    """
        .formatted(
            call.word(),
            radar,
            buildPlugin(call),
            knownRepository(),
            call == Call.SITE ? plugin("io.github.techradar", "techradar", plugin, "") : "");
  }

  /** What a repository of the user has already need not be downloaded again. */
  private String knownRepository() {
    return """

          <id>benchmark.known</id>
          <url>%s</url>
          <releases>
            <checksumPolicy>ignore</checksumPolicy>
          </releases>
          <snapshots>
            <enabled>false</enabled>
          </snapshots>
    """
        .formatted(known.toUri());
  }

  private String buildPlugin(Call call) {
    return switch (call) {
      case VALIDATE -> ours("validate");
      case EXPORT -> ours("export");
      case PAGES -> ours("report");
      case EMPTY_SITE, SITE -> site("");
      case MARKDOWN -> site(MARKDOWN.formatted(doxia));
      default -> "";
    };
  }

  private String ours(String goal) {
    return plugin("io.github.techradar", "techradar", plugin, EXECUTION.formatted(goal));
  }

  private String site(String more) {
    return plugin("org.apache.maven.plugins", "maven-site", sitePlugin, more);
  }

  private static String plugin(String group, String name, String version, String more) {
    return """
          <plugin>
            <groupId>%s</groupId>
            <artifactId>%s</artifactId>
            <version>%s</version>
    %s      </plugin>
    """
        .formatted(
            group,
            group.startsWith("org.") ? name + "-plugin" : name + "-maven-plugin",
            version,
            more);
  }
}
