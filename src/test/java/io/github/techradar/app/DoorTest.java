package io.github.techradar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without Maven and Doxia a radar is checked, shown and exported all the same. */
class DoorTest {

  private static final Path EXAMPLE = Path.of("src/it/example/src/radar");

  private static final Pattern MAVEN =
      Pattern.compile("/org/(apache/maven|codehaus/plexus|eclipse/(sisu|aether))/|/javax/inject/");

  @TempDir Path folder;

  @Test
  void opensWithoutMavenAndDoxia() throws Exception {
    String[] all = System.getProperty("java.class.path").split(File.pathSeparator, -1);
    String without =
        Arrays.stream(all)
            .filter(entry -> !MAVEN.matcher(entry.replace('\\', '/')).find())
            .collect(Collectors.joining(File.pathSeparator));
    assertThat(all).as("what is taken away").anyMatch(entry -> entry.contains("doxia-sink-api"));
    assertThat(without).doesNotContain("doxia", "maven-plugin-api", "maven-core");

    assertThat(run(without, "org.apache.maven.doxia.sink.Sink")).contains("ClassNotFound");
    assertThat(run(without, Door.class.getName()))
        .contains("33 entries = 26 blips + 6 off the radar + 1 draft + 0 with errors")
        .contains("radar: 32 of 32 entries in radar.json of ")
        .doesNotContain("Exception");

    assertThat(folder.resolve("radar.html")).content().contains("<svg");
    assertThat(folder.resolve("radar/kafka.html")).isNotEmptyFile();
    assertThat(folder.resolve("data/radar.json")).isNotEmptyFile();
    assertThat(folder.resolve("data/aoe/config.json")).isNotEmptyFile();
  }

  private String run(String classPath, String main) throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path log = folder.resolve("log.txt");
    Process process =
        new ProcessBuilder(
                Stream.of(java, "-cp", classPath, main, EXAMPLE, folder)
                    .map(Object::toString)
                    .toList())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    process.waitFor();
    return Files.readString(log);
  }
}
