package io.github.techradar.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

/** What the goal refuses; what it writes is that of whole builds, see src/it. */
@MojoTest
@Basedir("src/test/resources/unit")
class InitMojoTest {

  @Test
  @InjectMojo(goal = "init", pom = "pom.xml")
  @MojoParameter(name = "title", value = "Ra\u200Bdar")
  void refusesWhatNobodySees(InitMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "title (techradar.title) has characters that nobody sees: 'Ra<U+200B>dar'."
                + " Write it without them.");
    assertThat(Path.of("src/test/resources/unit/src")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "init", pom = "pom.xml")
  @MojoParameter(name = "ci", value = "jenkins")
  void saysWhichHostsItKnows(InitMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .hasMessage("ci (techradar.ci) cannot contain 'jenkins'; allowed: github, gitlab.");
  }

  @Test
  @InjectMojo(goal = "init", pom = "pom.xml")
  @MojoParameter(name = "skip", value = "true")
  void skips(InitMojo mojo) throws Exception {
    mojo.execute();

    assertThat(Path.of("src/test/resources/unit/src")).doesNotExist();
  }
}
