package io.github.techradar.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MojoTest
@Basedir("src/test/resources/unit")
class ExportMojoTest {

  private static final String OUTPUT = "../../../../target/export-mojo-test";
  private static final Path FILE = Path.of("target/export-mojo-test/radar.json");

  @Inject private Log log;

  @BeforeEach
  void nothingIsThere() throws IOException {
    if (Files.exists(FILE.getParent())) {
      try (Stream<Path> files = Files.walk(FILE.getParent())) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  @Test
  @InjectMojo(goal = "export", pom = "pom.xml")
  @MojoParameter(name = "outputDirectory", value = OUTPUT)
  void writesTheRadarAndAttachesNothing(ExportMojo mojo) throws Exception {
    MavenProject project = new MavenProject();
    MojoExtension.setVariableValueToObject(mojo, "project", project);

    mojo.execute();

    assertThat(project.getAttachedArtifacts()).isEmpty();

    JsonNode radar = new ObjectMapper().readTree(FILE.toFile());
    assertThat(radar.at("/entries/0/title").asText()).isEqualTo("Kafka");
    assertThat(radar.at("/counts/drafts").asInt()).isEqualTo(1);
    verify(log).info(startsWith("radar: 1 of 1 entries in radar.json of "));
  }

  @Test
  @InjectMojo(goal = "export", pom = "pom.xml")
  @MojoParameter(name = "outputDirectory", value = OUTPUT)
  @MojoParameter(name = "attach", value = "true")
  void attachesOnRequest(ExportMojo mojo) throws Exception {
    MavenProject project = new MavenProject();
    MojoExtension.setVariableValueToObject(mojo, "project", project);
    project.setArtifact(
        new DefaultArtifact(
            "org.example", "docs", "1.0", null, "pom", null, new DefaultArtifactHandler("pom")));

    mojo.execute();

    assertThat(project.getAttachedArtifacts())
        .extracting(artifact -> artifact.getClassifier() + "." + artifact.getType())
        .containsExactly("radar.json", "feed.json");
  }

  @Test
  @InjectMojo(goal = "export", pom = "pom.xml")
  @MojoParameter(name = "outputDirectory", value = OUTPUT)
  @MojoParameter(name = "attach", value = "true")
  @MojoParameter(name = "name", value = "platform")
  void aRadarWithANameKeepsApartFromOthers(ExportMojo mojo) throws Exception {
    MavenProject project = new MavenProject();
    MojoExtension.setVariableValueToObject(mojo, "project", project);
    project.setArtifact(
        new DefaultArtifact(
            "org.example", "docs", "1.0", null, "pom", null, new DefaultArtifactHandler("pom")));

    mojo.execute();

    assertThat(project.getAttachedArtifacts())
        .extracting(artifact -> artifact.getClassifier() + "." + artifact.getType())
        .containsExactly("platform-radar.json", "platform-feed.json");
    assertThat(FILE).doesNotExist();
    JsonNode radar =
        new ObjectMapper().readTree(FILE.resolveSibling("platform/radar.json").toFile());
    assertThat(radar.at("/entries/0/url").asText()).isEqualTo("platform/kafka.html");
  }

  @Test
  @InjectMojo(goal = "export", pom = "pom.xml")
  @MojoParameter(name = "name", value = "../platform")
  void refusesANameThatIsNone(ExportMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "name (techradar.name): A radar cannot be named '../platform'; write small letters,"
                + " digits and single hyphens, such as 'platform'.");
  }

  @Test
  @InjectMojo(goal = "export", pom = "pom.xml")
  @MojoParameter(name = "sourceDirectory", value = "broken")
  @MojoParameter(name = "outputDirectory", value = OUTPUT)
  void refusesARadarWithErrors(ExportMojo mojo) {
    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);

    assertThat(FILE).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "export", pom = "pom.xml")
  @MojoParameter(name = "sourceDirectory", value = "broken")
  @MojoParameter(name = "outputDirectory", value = OUTPUT)
  @MojoParameter(name = "failOn", value = "never")
  void goesOnWithoutBrokenEntriesIfToldTo(ExportMojo mojo) throws Exception {
    mojo.execute();

    JsonNode radar = new ObjectMapper().readTree(FILE.toFile());
    assertThat(radar.at("/entries")).hasSize(1);
    assertThat(radar.at("/counts/leftOut").asInt()).isEqualTo(1);
    assertThat(radar.at("/leftOut/0/source").asText()).isEqualTo("kafka.md");
  }

  @Test
  @InjectMojo(goal = "export", pom = "pom.xml")
  @MojoParameter(name = "outputDirectory", value = OUTPUT)
  @MojoParameter(name = "formats", value = "byor, CSV")
  @MojoParameter(name = "siteUrl", value = "https://example.org/docs")
  void writesTheChosenFormatsAndCounts(ExportMojo mojo) throws Exception {
    mojo.execute();

    assertThat(FILE).doesNotExist();
    assertThat(FILE.resolveSibling("byor.json"))
        .content()
        .contains("https://example.org/docs/radar/kafka.html");
    assertThat(FILE.resolveSibling("radar.csv")).exists();
    verify(log).info(startsWith("byor: 1 of 1 entries in byor.json, byor.csv of "));
    verify(log).info(startsWith("csv: 1 of 1 entries in radar.csv of "));
  }

  @Test
  @InjectMojo(goal = "export", pom = "pom.xml")
  @MojoParameter(name = "outputDirectory", value = OUTPUT)
  @MojoParameter(name = "formats", value = ",")
  void saysThatNothingIsChosen(ExportMojo mojo) throws Exception {
    mojo.execute();

    assertThat(FILE).doesNotExist();
    verify(log).info("Nothing is written, for no format is chosen (techradar.formats).");
  }

  @Test
  @InjectMojo(goal = "export", pom = "pom.xml")
  @MojoParameter(name = "outputDirectory", value = OUTPUT)
  @MojoParameter(name = "formats", value = "radar,excel")
  void saysWhichFormatsThereAre(ExportMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith(
            "formats (techradar.formats) cannot contain 'excel'; allowed: radar, ");

    assertThat(FILE).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "export", pom = "pom.xml")
  @MojoParameter(name = "outputDirectory", value = OUTPUT)
  @MojoParameter(name = "formats", value = "aoe")
  void removesFromAFolderWhatIsGone(ExportMojo mojo) throws Exception {
    Path former = FILE.resolveSibling("aoe/radar/2020-01-01/gone.md");
    Path foreign = FILE.resolveSibling("aoe/radar/2020-01-01/mine.md");
    Path emptied = FILE.resolveSibling("aoe/radar/2019-01-01");
    Files.createDirectories(emptied);
    Files.writeString(emptied.resolve("older.md"), "former");
    Files.createDirectories(former.getParent());
    Files.writeString(former, "former");
    Files.writeString(foreign, "foreign");
    Files.writeString(
        FILE.resolveSibling("aoe/files.txt"),
        "aoe/radar/2019-01-01/older.md\naoe/radar/2020-01-01/gone.md\n");

    mojo.execute();

    assertThat(former).doesNotExist();
    assertThat(foreign).exists();
    assertThat(emptied).as("a folder that nothing is left in").doesNotExist();
    assertThat(FILE.resolveSibling("aoe/config.json")).exists();
    verify(log).info(startsWith("aoe: 1 of 1 entries in aoe of "));
  }

  @Test
  @InjectMojo(goal = "export", pom = "pom.xml")
  @MojoParameter(name = "sourceDirectory", value = "../browser")
  @MojoParameter(name = "outputDirectory", value = OUTPUT)
  @MojoParameter(name = "formats", value = "aoe")
  @MojoParameter(name = "failOn", value = "never")
  void bringsTheFilesThatEntriesShow(ExportMojo mojo) throws Exception {
    mojo.execute();

    assertThat(FILE.resolveSibling("aoe/public/files/square.png"))
        .hasSameBinaryContentAs(Path.of("src/test/resources/browser/square.png"));
    assertThat(FILE.resolveSibling("aoe/files.txt"))
        .content()
        .contains("aoe/public/files/square.png\n");
  }

  @Test
  @InjectMojo(goal = "export", pom = "pom.xml")
  @MojoParameter(name = "siteUrl", value = "example.org")
  void saysWhatIsNoSite(ExportMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("siteUrl (techradar.siteUrl) cannot be 'example.org'; write ");
  }

  @Test
  @InjectMojo(goal = "export", pom = "pom.xml")
  @MojoParameter(name = "outputDirectory", value = "radar/kafka.md")
  void saysWhatCannotBeWritten(ExportMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("The documents cannot be written to ")
        .cause()
        .hasMessageStartingWith("java.");
  }

  @Test
  @InjectMojo(goal = "export", pom = "pom.xml")
  @MojoParameter(name = "skip", value = "true")
  void skipsAndSaysSo(ExportMojo mojo) throws Exception {
    mojo.execute();

    verify(log).info("Skipped (techradar.skip).");
  }
}
