package io.github.techradar.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.github.techradar.model.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.InputSource;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PomPlacesTest {

  private static final String POM =
      """
      <project>
        <parent>
          <groupId>a</groupId>
          <artifactId>parent</artifactId>
          <version>1</version>
        </parent>
        <artifactId>app</artifactId>
      </project>
      """;

  @TempDir private Path root;

  private final MavenProject project = new MavenProject();
  private final MavenSession session = mock(MavenSession.class);

  @BeforeEach
  void aProject() throws IOException {
    Path pom = Files.writeString(root.resolve("pom.xml"), POM);
    project.setFile(pom.toFile());
    project.getModel().setPomFile(pom.toFile());
    when(session.getAllProjects()).thenReturn(List.of(project));
    when(session.getUserProperties()).thenReturn(new Properties());
    when(session.getSystemProperties()).thenReturn(new Properties());
  }

  private PomPlaces places() {
    return new PomPlaces(root, session);
  }

  private static Dependency dependencyIn(String location) {
    InputSource source = new InputSource();
    source.setLocation(location);
    Dependency dependency = new Dependency();
    dependency.setLocation("", new InputLocation(2, 3, source));
    return dependency;
  }

  @Test
  void aPomOfTheBuildIsAPlace() {
    Path pom = root.resolve("pom.xml");
    Location place = new Location("pom.xml", 2, 3);

    assertThat(places().known(dependencyIn(pom.toString()))).contains(place);
    assertThat(places().known(dependencyIn(pom.toUri().toString()))).contains(place);
  }

  @Test
  void aPomOfALocalRepositoryWithinTheProjectIsNone() throws IOException {
    Path pom = root.resolve(".m2/repository/a/parent/1/parent-1.pom");
    Files.createDirectories(pom.getParent());
    Files.writeString(pom, POM);

    assertThat(places().known(dependencyIn(pom.toString()))).isEmpty();
  }

  @Test
  void aParentBesideTheBuildIsNone() throws IOException {
    Path pom = Files.createDirectory(root.resolve("parent")).resolve("pom.xml");
    Files.writeString(pom, POM);
    MavenProject parent = new MavenProject();
    parent.setFile(pom.toFile());
    project.setParent(parent);

    assertThat(places().known(dependencyIn(pom.toString()))).isPresent();
    assertThat(places().has(parent)).isTrue();

    PomPlaces ofPart = new PomPlaces(root.resolve("app"), session);
    assertThat(ofPart.known(dependencyIn(pom.toString()))).isEmpty();
    assertThat(ofPart.has(parent)).isFalse();
  }

  @Test
  void whatIsNoPlaceIsNone() {
    assertThat(places().known(dependencyIn("file:nowhere"))).isEmpty();
    assertThat(places().known(dependencyIn("\0"))).isEmpty();
    assertThat(places().known(new Dependency())).isEmpty();
  }

  @Test
  void aPomThatAPluginMadeIsNotWhatPeopleWrote() throws IOException {
    Path made = Files.writeString(root.resolve(".flattened-pom.xml"), POM);
    project.setPomFile(made.toFile());
    project.setOriginalModel(new Model());

    assertThat(places().pom(project)).isEqualTo("pom.xml");
    assertThat(places().ofParent(project)).isEqualTo(new Location("pom.xml", 2, 3));
  }

  @Test
  void withoutAPomThatCanBeReadItsStartIsThePlace() throws IOException {
    Files.writeString(root.resolve("pom.xml"), "<");

    assertThat(places().ofParent(project)).isEqualTo(Location.startOf("pom.xml"));
  }
}
