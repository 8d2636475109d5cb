package io.github.techradar.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.techradar.Fixtures;
import io.github.techradar.export.Export;
import io.github.techradar.export.ExportFormat;
import io.github.techradar.export.Publications;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The documents on what is banned that {@code other-tools.md} shows are those that we write. */
class BanDocsTest {

  private static final DocPage PAGE = DocPage.of("src/site/markdown/other-tools.md");

  @TempDir Path folder;

  @Test
  void theDocumentsAreThoseOfTheEntriesThatAreShown() throws IOException {
    List<Map<String, Object>> entries = new Yaml().load(PAGE.block("yaml entries", 0));
    for (Map<String, Object> entry : entries) {
      String frontMatter = new Yaml().dump(entry);
      String name = String.valueOf(entry.get("title")).replace(' ', '-');
      Fixtures.write(folder, name + ".md", "---\n" + frontMatter + "---\n");
    }

    assertThat(text(ExportFormat.DEPENDENCY_REVIEW))
        .isEqualTo(PAGE.block("yaml dependency-review", 0));
    assertThat(text(ExportFormat.RENOVATE)).isEqualTo(PAGE.block("json renovate", 0));
    assertThat(text(ExportFormat.DEPENDENCY_TRACK))
        .isEqualTo(PAGE.block("json dependency-track", 0));
    assertThat(write(ExportFormat.DEPENDENCY_REVIEW).omissions())
        .extracting(Object::toString)
        .containsExactly(
            "1 entry with a range of versions, where the action takes one version or all: Client");
  }

  private String text(ExportFormat format) {
    return write(format).documents().get(0).text();
  }

  private Export write(ExportFormat format) {
    return format.write(
        Publications.of(folder, Optional.of(URI.create("https://example.org/docs/")), true));
  }

  /** The files that are named are those that we write, where a site has them. */
  @Test
  @SuppressWarnings("unchecked")
  void theFilesAreNamedAsTheyAre() throws IOException {
    List<Map<String, Object>> steps = new Yaml().load(PAGE.block("yaml step", 0));
    Map<String, String> with = (Map<String, String>) steps.get(0).get("with");
    assertThat(with.get("config-file"))
        .matches("[^/]+/[^/]+/" + file(ExportFormat.DEPENDENCY_REVIEW) + "@[^@]+");

    Map<String, List<String>> preset = new Yaml().load(PAGE.block("json renovate extends", 0));
    assertThat(preset.get("extends"))
        .containsExactly("https://example.org/docs/radar/" + file(ExportFormat.RENOVATE));
  }

  /** What is sent is in the document, and nothing of it is lost on the way. */
  @Test
  void thePolicyIsSentInItsParts() throws IOException {
    String commands = PAGE.block("sh dependency-track", 0);
    JsonNode policy = new ObjectMapper().readTree(PAGE.block("json dependency-track", 0));

    assertThat(policy.fieldNames())
        .toIterable()
        .isNotEmpty()
        .allSatisfy(member -> assertThat(commands).contains(member));
    assertThat(commands).contains(file(ExportFormat.DEPENDENCY_TRACK));
  }

  private String file(ExportFormat format) {
    return write(format).documents().get(0).path();
  }
}
