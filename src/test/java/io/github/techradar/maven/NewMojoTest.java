package io.github.techradar.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MojoTest
@Basedir("src/test/resources/unit")
class NewMojoTest {

  private static final String FOLDER = "../../../../target/unit-new";
  private static final Path FILE = Path.of("target/unit-new/kafka.md");

  @BeforeEach
  void emptyTheFolder() throws Exception {
    Files.createDirectories(FILE.getParent());
    Files.deleteIfExists(FILE);
  }

  @Test
  @InjectMojo(goal = "new", pom = "pom.xml")
  @MojoParameter(name = "sourceDirectory", value = FOLDER)
  @MojoParameter(name = "title", value = "Kafka")
  @MojoParameter(name = "quadrant", value = "tools")
  @MojoParameter(name = "status", value = "trial")
  @MojoParameter(name = "day", value = "2026-03-09")
  void writesTheEntryThatIsAskedFor(NewMojo mojo) throws Exception {
    mojo.execute();

    assertThat(Files.readString(FILE))
        .startsWith("---\ntitle: Kafka\nstatus: Trial\nquadrant: Tools\n")
        .endsWith("- 2026-03-09 Trial\n");
  }

  @Test
  @InjectMojo(goal = "new", pom = "pom.xml")
  @MojoParameter(name = "sourceDirectory", value = FOLDER)
  void asksForATitle(NewMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("Say what the entry is called, such as -Dtechradar.title=Kafka.");
  }

  @Test
  @InjectMojo(goal = "new", pom = "pom.xml")
  @MojoParameter(name = "sourceDirectory", value = FOLDER)
  @MojoParameter(name = "title", value = "Kafka")
  void asksForAQuadrant(NewMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("such as -Dtechradar.quadrant=Languages.");
    assertThat(FILE).doesNotExist();
  }
}
