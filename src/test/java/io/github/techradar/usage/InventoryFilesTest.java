package io.github.techradar.usage;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.techradar.model.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InventoryFilesTest {

  private static final Path SAMPLES = Path.of("src/test/resources/inventories");

  @TempDir private Path root;

  private static String bom(String name) {
    return """
        {"bomFormat": "CycloneDX", "specVersion": "1.6",
         "metadata": {"component": {"name": "%s", "version": "1"}},
         "components": [{"purl": "pkg:npm/ms@2"}]}
        """
        .formatted(name);
  }

  private Path write(String path, String content) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private InventoryReading read(Path... filesAndFolders) {
    return InventoryFiles.read(List.of(filesAndFolders), root);
  }

  private static List<String> sources(InventoryReading reading) {
    return reading.inventories().stream()
        .map(inventory -> inventory.project() + " " + inventory.source())
        .toList();
  }

  private static List<String> headlines(InventoryReading reading) {
    return reading.problems().stream().map(Problem::headline).toList();
  }

  @Test
  void readsFoldersInTheOrderOfTheirPaths() throws IOException {
    write("in/b/y.json", bom("y"));
    write("in/b.json", bom("b"));
    write("in/A.JSON", bom("a"));
    write("in/.hidden/x.json", bom("hidden"));
    write("in/.x.json", bom("hidden"));
    write("in/read.me", "no inventory");
    Path alone = write("in/named.cdx", bom("named"));

    InventoryReading reading = read(alone, root.resolve("in"), root.resolve("in/b"));

    assertThat(sources(reading))
        .containsExactly("named in/named.cdx", "a in/A.JSON", "b in/b.json", "y in/b/y.json");
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.unread()).isEmpty();
  }

  @Test
  void namesOfManyInventoriesAreThereOnce() throws IOException {
    write("a.json", bom("a"));
    write("b.json", bom("b"));

    List<Inventory> inventories = read(root).inventories();

    assertThat(inventories.get(0).components().get(0).name())
        .isSameAs(inventories.get(1).components().get(0).name());
    assertThat(inventories.get(0).components().get(0).way().get(0))
        .isSameAs(inventories.get(1).components().get(0).way().get(0));
  }

  @Test
  void whatCannotBeReadHidesNothing() throws IOException {
    write("a.json", "{");
    write("b.json", bom("b"));
    write("c.json", "");
    Files.createDirectories(root.resolve("d.json"));

    InventoryReading reading = read(root, root.resolve("none"), root.resolve("none.json"));

    assertThat(sources(reading)).containsExactly("b b.json");
    assertThat(reading.unread()).containsExactly("a.json", "c.json", "none", "none.json");
    assertThat(headlines(reading))
        .containsExactly(
            "a.json:1:2: warning: this is not JSON: it ends too early [invalid-inventory]",
            "c.json:1:1: warning: the file is empty [invalid-inventory]",
            "none:1:1: warning: there is no such file or folder [invalid-inventory]",
            "none.json:1:1: warning: there is no such file or folder [invalid-inventory]");
  }

  @Test
  void filesElsewhereHaveTheSamePathInEveryCheckout() throws IOException {
    Path file = write("in/a.json", bom("a"));
    Path other = Files.createDirectories(root.resolve("other"));

    InventoryReading reading = InventoryFiles.read(List.of(file), other);

    assertThat(reading.inventories().get(0).source()).isEqualTo("../in/a.json");
  }

  @Test
  void xmlIsToldWhereItIsAlone() throws IOException {
    String xml = "<?xml version='1.0'?>\n<bom xmlns='http://cyclonedx.org/schema/bom/1.6'/>";
    write("a/bom.json", bom("a"));
    write("a/bom.xml", xml);
    write("b/bom.xml", xml);
    write("b/pom.xml", "<project/>");

    InventoryReading reading = read(root);

    assertThat(sources(reading)).containsExactly("a a/bom.json");
    assertThat(reading.unread()).containsExactly("b/bom.xml");
    assertThat(headlines(reading))
        .containsExactly(
            "b/bom.xml:1:1: warning: this is CycloneDX in XML, and only its JSON is read"
                + " [invalid-inventory]");
  }

  @Test
  void twinsAreReadAndTold() throws IOException {
    write("a.json", bom("shop"));
    write("b.json", bom("shop"));
    write("c.json", bom("other"));

    InventoryReading reading = read(root);

    assertThat(sources(reading)).containsExactly("shop a.json", "shop b.json", "other c.json");
    assertThat(reading.unread()).isEmpty();
    assertThat(headlines(reading))
        .containsExactly(
            "b.json:1:1: warning: 'shop 1' is the project of 'a.json', too [invalid-inventory]");
  }

  @Test
  void linksStayInTheirFolder() throws IOException {
    write("out/secret.json", bom("secret"));
    write("in/real/a.json", bom("a"));
    Path in = root.resolve("in");
    try {
      Files.createSymbolicLink(in.resolve("b.json"), root.resolve("out/secret.json"));
      Files.createSymbolicLink(in.resolve("c.json"), in.resolve("real/a.json"));
      Files.createSymbolicLink(in.resolve("circle"), in);
      Files.createSymbolicLink(in.resolve("elsewhere"), root.resolve("out"));
      Files.createSymbolicLink(in.resolve("gone.json"), in.resolve("nothing.json"));
      Files.createSymbolicLink(root.resolve("link"), in);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "no links here");
    }

    InventoryReading reading = read(root.resolve("link"));

    assertThat(sources(reading)).containsExactly("a link/c.json");
    assertThat(headlines(reading))
        .containsExactly(
            "link/b.json:1:1: warning: the link leads out of its folder, and only files below that"
                + " folder are read [invalid-inventory]",
            "link/gone.json:1:1: warning: it cannot be read: NoSuchFileException"
                + " [invalid-inventory]");
  }

  @Test
  void filesHaveALimit() throws IOException {
    Path file = root.resolve("big.json");
    try (SeekableByteChannel out = Files.newByteChannel(file, CREATE_NEW, WRITE)) {
      out.position(InventoryFiles.LARGEST_FILE);
      out.write(ByteBuffer.wrap(new byte[] {'}'}));
    }

    assertThat(headlines(read(file)))
        .containsExactly(
            "big.json:1:1: warning: the file is larger than any inventory should be (50 MB)"
                + " [invalid-inventory]");
  }

  private static List<String> components(String sample) {
    InventoryReading reading = InventoryFiles.read(List.of(SAMPLES.resolve(sample)), SAMPLES);
    return reading.inventories().get(0).components().stream()
        .map(part -> part.role() + " " + String.join(" > ", part.way()))
        .toList();
  }

  /** Written by cyclonedx-maven-plugin 2.9.3 for a reactor of three modules, packaged. */
  @Test
  void readsAReactorOfMaven() {
    assertThat(components("maven-reactor.json"))
        .containsExactly(
            "NEEDED com.fasterxml.jackson.core:jackson-databind:2.22.4",
            "NEEDED com.fasterxml.jackson.core:jackson-databind:2.22.4"
                + " > com.fasterxml.jackson.core:jackson-annotations:2.22",
            "NEEDED com.fasterxml.jackson.core:jackson-databind:2.22.4"
                + " > com.fasterxml.jackson.core:jackson-core:2.22.4",
            "ASIDE org.yaml:snakeyaml:2.7");
  }

  /** Written by cyclonedx-maven-plugin, which tells no scope of what was relocated before 2.9. */
  @ParameterizedTest
  @CsvSource({"2.5.3,ASIDE", "2.7.5,NEEDED"})
  void whatWasRelocatedIsNoModule(String version, String role) {
    assertThat(components("maven-relocated-" + version + ".json"))
        .containsExactly(
            role + " log4j:log4j:1.2.17",
            "NEEDED org.slf4j:slf4j-reload4j:1.7.36",
            "NEEDED org.slf4j:slf4j-reload4j:1.7.36 > org.slf4j:slf4j-api:1.7.36",
            "NEEDED org.slf4j:slf4j-reload4j:1.7.36 > ch.qos.reload4j:reload4j:1.2.19",
            "ASIDE javax.servlet:javax.servlet-api:4.0.1");
  }

  /** In the form of the plugin for Gradle, for a build whose project has no group. */
  @Test
  void readsABuildOfGradleWithoutAGroup() {
    assertThat(components("gradle-without-group.json"))
        .containsExactly("NEEDED log4j:log4j:1.2.17", "NEEDED com.x:y:1");
  }

  /** Written by npm 11.19.1 (npm sbom), which does not say that a workspace is one. */
  @Test
  void readsWorkspacesOfNpm() {
    assertThat(components("npm-workspaces.json"))
        .containsExactly(
            "ASIDE pkg:npm/is-number@7.0.0",
            "NEEDED pkg:npm/is-odd@3.0.1",
            "NEEDED pkg:npm/is-odd@3.0.1 > pkg:npm/is-number@6.0.0",
            "NEEDED pkg:npm/@shop/web@1.0.0 > pkg:npm/ms@2.1.3",
            "NEEDED pkg:npm/@shop/web@1.0.0");
  }

  /** In the form of cyclonedx-py for an environment: it has no subject, and a local package. */
  @Test
  void readsAnEnvironmentOfPython() {
    InventoryReading reading =
        InventoryFiles.read(List.of(SAMPLES.resolve("pypi-environment.json")), SAMPLES);

    assertThat(components("pypi-environment.json"))
        .containsExactly(
            "NEEDED Example_Local > pkg:pypi/example-client@2.31.0",
            "NEEDED Example_Local > pkg:pypi/example-client@2.31.0 > pkg:pypi/example-words@3.6");
    assertThat(sources(reading)).containsExactly("pypi-environment pypi-environment.json");
    assertThat(headlines(reading))
        .containsExactly(
            "pypi-environment.json:20:5: warning: 1 component without a purl, the first is"
                + " 'Example_Local' [invalid-inventory]");
  }
}
