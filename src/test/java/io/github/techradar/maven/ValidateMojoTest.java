package io.github.techradar.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.matches;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.Test;

@MojoTest
@Basedir("src/test/resources/unit")
class ValidateMojoTest {

  @Inject private Log log;

  @Test
  @InjectMojo(goal = "validate", pom = "pom.xml")
  void passesAndCounts(ValidateMojo mojo) throws Exception {
    mojo.execute();

    verify(log).info("2 entries = 1 blip + 0 off the radar + 1 draft + 0 with errors");
    verify(log, never()).error(anyString());
  }

  @Test
  @InjectMojo(goal = "validate", pom = "pom.xml")
  @MojoParameter(name = "drafts", value = "true")
  void draftsCanBePublished(ValidateMojo mojo) throws Exception {
    mojo.execute();

    verify(log).info("2 entries = 2 blips + 0 off the radar + 0 drafts + 0 with errors");
  }

  @Test
  @InjectMojo(goal = "validate", pom = "pom.xml")
  @MojoParameter(name = "sourceDirectory", value = "broken")
  void failsOnErrorsByDefault(ValidateMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("The radar has 1 error in ")
        .hasMessageEndingWith("broken. Mend what is listed above.");

    verify(log).error("kafka.md:3:9: error: unknown status 'Adpot' [unknown-status]");
    verify(log).error(contains("Did you mean 'Adopt'?"));
  }

  @Test
  @InjectMojo(goal = "validate", pom = "pom.xml")
  @MojoParameter(name = "sourceDirectory", value = "broken")
  @MojoParameter(name = "failOn", value = "never")
  void errorsCanBeSuffered(ValidateMojo mojo) throws Exception {
    mojo.execute();

    verify(log).error("kafka.md:3:9: error: unknown status 'Adpot' [unknown-status]");
    verify(log).info("2 entries = 1 blip + 0 off the radar + 0 drafts + 1 with errors");
  }

  @Test
  @InjectMojo(goal = "validate", pom = "pom.xml")
  @MojoParameter(name = "sourceDirectory", value = "warned")
  void warningsDoNotFail(ValidateMojo mojo) throws Exception {
    mojo.execute();

    verify(log).warn("kafka.md:5:1: warning: unknown key 'layout' [unknown-key]");
  }

  @Test
  @InjectMojo(goal = "validate", pom = "pom.xml")
  @MojoParameter(name = "sourceDirectory", value = "warned")
  @MojoParameter(name = "failOn", value = "Warning")
  void warningsCanBeMadeToFail(ValidateMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("The radar has 1 warning in ");
  }

  @Test
  @Basedir("src/test/resources/unit-without-radar")
  @InjectMojo(goal = "validate", pom = "pom.xml")
  @MojoParameter(name = "findingsRoot", value = ".")
  void theSourceDirectoryHasADefault(ValidateMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageMatching("There is no directory .*src.radar\\. .*")
        .hasMessageContaining("<sourceDirectory>")
        .hasMessageContaining("-Dtechradar.sourceDirectory");
  }

  @Test
  @InjectMojo(goal = "validate", pom = "pom.xml")
  @MojoParameter(name = "sourceDirectory", value = "empty")
  void anEmptyDirectoryIsAnError(ValidateMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("There are no entries in ")
        .hasMessageContaining("**/*.md")
        .hasMessageContaining("<sourceDirectory>");
  }

  @Test
  @InjectMojo(goal = "validate", pom = "pom.xml")
  @MojoParameter(name = "definition", value = "patterns.yml")
  void patternsThatFindNothingAreExplained(ValidateMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("it has no file that matches radar/*.md and not **/README.md. ")
        .hasMessageEndingWith("\"**/*.md\" is every Markdown file in it and below.");
  }

  @Test
  @InjectMojo(goal = "validate", pom = "pom.xml")
  @MojoParameter(name = "definition", value = "wrong.yml")
  @MojoParameter(name = "writeBaseline", value = "true")
  @MojoParameter(name = "baseline", value = "../../../../target/unit/radar.baseline")
  void aDefinitionWithErrorsIsNeverSuffered(ValidateMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("The radar's definition has errors");

    verify(log).error(startsWith("../wrong.yml:1:8: error: 'rings' must be "));
    assertThat(Path.of("target/unit/radar.baseline")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "validate", pom = "pom.xml")
  @MojoParameter(name = "findings", value = "sarif,,")
  void betweenTwoCommasThereMayBeNothing(ValidateMojo mojo) throws Exception {
    mojo.execute();

    assertThat(Path.of("target/unit/validate.sarif")).isNotEmptyFile();
  }

  @Test
  @InjectMojo(goal = "validate", pom = "pom.xml")
  @MojoParameter(name = "definition", value = "nowhere.yml")
  void aDefinitionThatIsNamedMustExist(ValidateMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("nowhere.yml")
        .hasMessageContaining("techradar.definition");
  }

  @Test
  @InjectMojo(goal = "validate", pom = "pom.xml")
  @MojoParameter(name = "failOn", value = "errors")
  void aWrongParameterIsNamedWithWhatIsAllowed(ValidateMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "failOn (techradar.failOn) cannot be 'errors'; allowed: error, warning, never.");
  }

  @Test
  @InjectMojo(goal = "validate", pom = "pom.xml")
  @MojoParameter(name = "sourceDirectory", value = "broken")
  @MojoParameter(name = "findings", value = "sarif,checkstyle")
  void findingsAreWrittenThoughTheBuildFails(ValidateMojo mojo) {
    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);

    Path written = Path.of("target/unit");
    assertThat(written.resolve("validate.sarif")).content().contains("\"unknown-status\"");
    assertThat(written.resolve("validate.checkstyle.xml")).content().contains("unknown-status");
  }

  @Test
  @InjectMojo(goal = "validate", pom = "pom.xml")
  @MojoParameter(name = "findings", value = "xml")
  void aWrongFormatIsNamedWithTheRightOnes(ValidateMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageEndingWith("cannot contain 'xml'; allowed: sarif, checkstyle.");
  }

  @Test
  @InjectMojo(goal = "validate", pom = "pom.xml")
  @MojoParameter(name = "skip", value = "true")
  void skipsAndSaysSo(ValidateMojo mojo) throws Exception {
    mojo.execute();

    verify(log).info("Skipped (techradar.skip).");
    verify(log, never()).error(any(CharSequence.class));
  }

  @Test
  @InjectMojo(goal = "validate", pom = "pom.xml")
  @MojoParameter(name = "sourceDirectory", value = "broken")
  @MojoParameter(name = "failOn", value = "never")
  void saysInOneLineWhatWasDone(ValidateMojo mojo) throws Exception {
    mojo.execute();

    verify(log).info(matches("2 files checked in [0-9]+\\.[0-9] s: 1 error"));
  }

  @Test
  @InjectMojo(goal = "validate", pom = "pom.xml")
  @MojoParameter(name = "sourceDirectory", value = "reviewed")
  void noEntryIsTooOldWithoutADay(ValidateMojo mojo) throws Exception {
    mojo.execute();

    verify(log).info(contains("set techradar.reviewDay to the day to count to, or to today."));
    verify(log, never()).warn(anyString());
  }

  @Test
  @InjectMojo(goal = "validate", pom = "pom.xml")
  @MojoParameter(name = "sourceDirectory", value = "reviewed")
  @MojoParameter(name = "reviewDay", value = "2026-01-02")
  void theAgeOfEntriesCountsToADay(ValidateMojo mojo) throws Exception {
    mojo.execute();

    verify(log)
        .warn(
            "ant.md:5:7: warning: the last date of the entry is 2025-01-01: it was to be reviewed"
                + " by 2026-01-01 [review-due]");
    verify(log, never()).info(contains("reviewDay"));
  }

  @Test
  @InjectMojo(goal = "validate", pom = "pom.xml")
  @MojoParameter(name = "sourceDirectory", value = "reviewed")
  @MojoParameter(name = "reviewDay", value = "today")
  void theAgeOfEntriesCanCountToToday(ValidateMojo mojo) throws Exception {
    mojo.execute();

    verify(log).warn(contains("[review-due]"));
  }

  @Test
  @InjectMojo(goal = "validate", pom = "pom.xml")
  @MojoParameter(name = "reviewDay", value = "1.2.2026")
  void aWrongDayIsNamed(ValidateMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "reviewDay (techradar.reviewDay) cannot be '1.2.2026'; write a day as YYYY-MM-DD, or"
                + " today.");
  }
}
