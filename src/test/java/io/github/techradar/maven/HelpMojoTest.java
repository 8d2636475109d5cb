package io.github.techradar.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;

import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

@MojoTest
class HelpMojoTest {

  @Inject private Log log;

  @Test
  @InjectMojo(goal = "help")
  void namesEachGoal(HelpMojo help) throws Exception {
    help.execute();

    assertThat(printed())
        .contains(
            "techradar:export\n  Writes the radar", "techradar:report\n", "techradar:validate\n")
        .doesNotContain("sourceDirectory")
        .contains("The parameters of a goal: mvn\nio.github.techradar:techradar-maven-plugin:")
        .endsWith(":help -Ddetail\n-Dgoal=validate");
    assertThat(printed().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
  }

  @Test
  @InjectMojo(goal = "help")
  @MojoParameter(name = "goal", value = "techradar:validate")
  @MojoParameter(name = "detail", value = "true")
  void showsTheParametersOfOne(HelpMojo help) throws Exception {
    help.execute();

    assertThat(printed())
        .contains(
            "\n  failOn = error\n    Which problems fail the build: ",
            "\n    On the command line: -Dtechradar.failOn\n")
        .doesNotContain("techradar:export", "${session}", "\n  session\n");
  }

  @Test
  @InjectMojo(goal = "help")
  @MojoParameter(name = "goal", value = "validat")
  void failsOnAGoalThatIsNone(HelpMojo help) {
    assertThatThrownBy(help::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("There is no goal 'validat'. Did you mean 'validate'?")
        .hasMessageContaining("The goals are export, help, ");
  }

  private String printed() {
    ArgumentCaptor<CharSequence> text = ArgumentCaptor.forClass(CharSequence.class);
    verify(log).info(text.capture());
    return text.getValue().toString();
  }
}
