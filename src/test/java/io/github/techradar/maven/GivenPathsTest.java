package io.github.techradar.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.techradar.app.UnusableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenPathsTest {

  private static final String RADAR = "techradar.radar";
  private static final String INVENTORIES = "techradar.inventories";

  @TempDir Path shop;

  private final Properties ofCall = new Properties();

  private Path app;
  private GivenPaths paths;

  @BeforeEach
  void calledInAModule() throws IOException {
    app = Files.createDirectories(shop.resolve("app"));
    paths = new GivenPaths(ofCall, app, shop);
  }

  private Path file(Path folder, String name) throws IOException {
    return Files.createFile(folder.resolve(name));
  }

  @Test
  void pathOfAPomStartsAtTheTopWhateverIsHere() throws Exception {
    file(app, "radar.json");
    assertThat(paths.of(RADAR, "radar.json")).isEqualTo(shop.resolve("radar.json"));
    assertThat(paths.of(RADAR, "app/../x.json")).isEqualTo(shop.resolve("x.json"));
    assertThat(paths.of(RADAR, app.toString())).isEqualTo(app);
  }

  @Test
  void pathOfTheCommandLineStartsHere() throws Exception {
    ofCall.setProperty(RADAR, "../radar.json");
    assertThat(paths.of(RADAR, "../radar.json")).isEqualTo(shop.resolve("radar.json"));
    ofCall.setProperty(RADAR, "radar.json");
    Path above = file(shop, "radar.json");
    assertThat(paths.of(RADAR, "radar.json")).as("of .mvn/maven.config").isEqualTo(above);
    Path here = file(app, "radar.json");
    assertThat(paths.of(RADAR, "radar.json")).isEqualTo(here);
    assertThat(paths.of(RADAR, "other.json")).as("of a POM").isEqualTo(shop.resolve("other.json"));
  }

  @Test
  void eachOfSeveralIsOfTheCommandLine() throws Exception {
    ofCall.setProperty(INVENTORIES, "a.json, b,c.json");
    assertThat(paths.of(INVENTORIES, "b")).isEqualTo(app.resolve("b"));
    assertThat(paths.of(INVENTORIES, "c.json")).isEqualTo(app.resolve("c.json"));
    assertThat(paths.of(RADAR, "b")).isEqualTo(shop.resolve("b"));
  }

  @Test
  void whatIsNoPathIsNamed() {
    assertThat(paths.has(RADAR, "a\0b")).isFalse();
    assertThatThrownBy(() -> paths.of(RADAR, "a\0b"))
        .isInstanceOf(UnusableException.class)
        .hasMessageContaining("(techradar.radar)");
  }
}
