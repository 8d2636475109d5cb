package io.github.techradar.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.reporting.MavenReportException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.ArgumentCaptor;

@MojoTest
@Basedir("src/test/resources/unit")
class RadarReportTest {

  @TempDir Path site;
  @Inject private Log log;

  @Test
  @InjectMojo(goal = "report", pom = "pom.xml")
  void calledDirectlyItWritesPagesOfTheirOwn(RadarReport report) throws Exception {
    report.setReportOutputDirectory(site.toFile());

    report.execute();

    assertThat(site.resolve("radar.html")).content().startsWith("<!DOCTYPE html>");
    assertThat(site.resolve("radar/kafka.html")).content().contains("<p>A log.</p>");
    assertThat(site.resolve("radar/techradar.css")).isNotEmptyFile();
    assertThat(site.resolve("radar/zig.html")).doesNotExist();
    verify(log).info("The radar is at " + site.resolve("radar.html"));
  }

  @Test
  @InjectMojo(goal = "report", pom = "pom.xml")
  void withinASiteItFillsTheSinks(RadarReport report) throws Exception {
    report.setReportOutputDirectory(site.toFile());
    Sink radarSink = mock(Sink.class);
    Sink entrySink = mock(Sink.class);
    SinkFactory sinks = mock(SinkFactory.class);
    when(sinks.createSink(any(File.class), any(String.class))).thenReturn(entrySink);

    report.generate(radarSink, sinks, Locale.ROOT);

    verify(sinks).createSink(site.resolve("radar").toFile(), "kafka.html");
    verify(entrySink).text("Kafka | Technology Radar");
    verify(entrySink).rawText(contains("<p>A log.</p>"));
    verify(radarSink).text("Technology Radar");
    verify(radarSink).rawText(startsWith("<div id=\"techradar\""));
    verify(radarSink).close();
    assertThat(site.resolve("radar/techradar.css")).isNotEmptyFile();
  }

  @Test
  @InjectMojo(goal = "report", pom = "pom.xml")
  @MojoParameter(name = "locale", value = "vi")
  @MojoParameter(name = "siteEncoding", value = "US-ASCII")
  void aSiteMayHaveAnyEncodingButForItsTitles(RadarReport report) throws Exception {
    report.setReportOutputDirectory(site.toFile());
    Sink radarSink = mock(Sink.class);
    SinkFactory sinks = mock(SinkFactory.class);
    when(sinks.createSink(any(File.class), any(String.class))).thenReturn(mock(Sink.class));

    report.generate(radarSink, sinks, Locale.ROOT);

    ArgumentCaptor<String> html = ArgumentCaptor.forClass(String.class);
    verify(radarSink).rawText(html.capture());
    assertThat(html.getValue()).contains("<h1>Radar c&#244;ng ngh&#7879;</h1>");
    assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(html.getValue())).isTrue();
    verify(radarSink).text("Radar công nghệ");
    verify(log)
        .warn(
            "radar/kafka.html: the title 'Kafka | Radar công nghệ' has characters that US-ASCII"
                + " lacks, the encoding of the site, and browsers will show ? for them. Set"
                + " outputEncoding of maven-site-plugin to UTF-8.");
    verify(log, times(1)).warn(contains("US-ASCII"));
  }

  @Test
  @InjectMojo(goal = "report", pom = "pom.xml")
  @MojoParameter(name = "formats", value = "radar, byor, aoe")
  @MojoParameter(name = "siteUrl", value = "https://example.org/docs")
  void carriesTheChosenDocumentsAndLinksThem(RadarReport report) throws Exception {
    report.setReportOutputDirectory(site.toFile());

    report.execute();

    assertThat(site.resolve("radar/radar.json"))
        .content()
        .contains("\"site\": \"https://example.org/docs/\"", "\"title\": \"Kafka\"");
    assertThat(site.resolve("radar/byor.csv")).isNotEmptyFile();
    assertThat(site.resolve("radar/aoe/config.json")).isNotEmptyFile();
    assertThat(site.resolve("radar/feed.json")).doesNotExist();
    assertThat(site.resolve("radar.html"))
        .content()
        .contains(
            "<li>For other tools: <a href=\"radar/radar.json\">radar.json</a>"
                + " <a href=\"radar/byor.json\">byor.json</a>"
                + " <a href=\"radar/byor.csv\">byor.csv</a>"
                + " <a href=\"radar/aoe/config.json\">aoe/config.json</a></li>");
    verify(log).info("aoe: 1 of 1 entries in aoe of " + site.resolve("radar"));

    report.execute();

    assertThat(site.resolve("radar/aoe/config.json")).isNotEmptyFile();
  }

  @Test
  @InjectMojo(goal = "report", pom = "pom.xml")
  @MojoParameter(name = "name", value = "platform")
  void menusTellARadarWithANameFromOthers(RadarReport report) {
    assertThat(report.getOutputName()).isEqualTo("platform");
    assertThat(report.getName(Locale.ENGLISH)).isEqualTo("Technology Radar (platform)");
  }

  @Test
  @InjectMojo(goal = "report", pom = "pom.xml")
  @MojoParameter(name = "formats", value = "excel")
  void saysWhichFormatsThereAre(RadarReport report) {
    assertThatThrownBy(report::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("formats (techradar.formats) cannot contain 'excel'; allowed: ");
  }

  @Test
  @InjectMojo(goal = "report", pom = "pom.xml")
  @MojoParameter(name = "sourceDirectory", value = "broken")
  void refusesARadarWithErrors(RadarReport report) {
    assertThatThrownBy(
            () -> report.generate(mock(Sink.class), mock(SinkFactory.class), Locale.ROOT))
        .isInstanceOf(MavenReportException.class)
        .hasMessageStartingWith("The radar has 1 error in ");
  }

  @Test
  @InjectMojo(goal = "report", pom = "pom.xml")
  void aSitePluginThatIsTooOldIsNamed(RadarReport report) {
    assertThatThrownBy(() -> report.generate(mock(Sink.class), Locale.ROOT))
        .isInstanceOf(MavenReportException.class)
        .hasMessageContaining("maven-site-plugin to version 3.21.0 or newer");
  }

  @Test
  @InjectMojo(goal = "report", pom = "pom.xml")
  @MojoParameter(name = "locale", value = "vi_VN")
  void theLanguageThatIsSetIsThatOfASiteWithoutOne(RadarReport report) {
    assertThat(report.getName(Locale.ROOT)).isEqualTo("Radar công nghệ");
    assertThat(report.getName(Locale.GERMAN)).isEqualTo("Technologieradar");
    assertThat(report.getDescription(Locale.ENGLISH)).startsWith("Which technologies we use");
  }

  @Test
  @Basedir("src/test/resources/unit-without-radar")
  @InjectMojo(goal = "report", pom = "pom.xml")
  void hasDefaults(RadarReport report) {
    assertThat(report.getReportOutputDirectory().toString())
        .endsWith(Path.of("target", "reports").toString());
    assertThat(report.getName(Locale.ENGLISH)).isEqualTo("Technology Radar");
    assertThat(report.canGenerateReport()).as("so that a wrong directory is an error").isTrue();
  }

  @Test
  @InjectMojo(goal = "report", pom = "pom.xml")
  @MojoParameter(name = "skip", value = "true")
  void skipsAndSaysSo(RadarReport report) throws Exception {
    report.execute();

    assertThat(report.canGenerateReport()).isFalse();
    verify(log, atLeastOnce()).info("Skipped (techradar.skip).");
  }
}
