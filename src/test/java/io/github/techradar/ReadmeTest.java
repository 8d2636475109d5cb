package io.github.techradar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.techradar.markdown.BodyFacts;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Event;
import io.github.techradar.model.PlacedEntries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows to be pasted does what the README says. */
class ReadmeTest {

  private static final Pattern FENCED = Pattern.compile("```.*?```|`[^`\n]*`", Pattern.DOTALL);

  /** A link that is none to elsewhere. */
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]*)(?:#([^)]*))?\\)");

  @TempDir Path folder;

  @Test
  void theDefaultsAreTheDefaults() throws IOException {
    assertThat(Fixtures.definition(block("yaml", 0))).isEqualTo(Definition.DEFAULT);
  }

  @Test
  void theDefinitionThatSaysMoreIsSound() throws IOException {
    Fixtures.write(folder, "radar.yml", block("yaml", 1));
    Fixtures.write(folder, "a.md", Fixtures.entry("A", "in use", "tools", ""));

    assertThat(Fixtures.check(folder).problems()).isEmpty();
  }

  @Test
  void theFirstEntryIsSound() throws IOException {
    Fixtures.write(folder, "postgresql.md", block("markdown", 0));

    assertThat(Fixtures.check(folder).problems()).isEmpty();
    assertThat(Fixtures.check(folder).entries().map(PlacedEntries::blips).orElseThrow()).hasSize(1);
  }

  @Test
  void theTimelineIsSound() throws IOException {
    Fixtures.write(folder, "a.md", Fixtures.entry("A", "Adopt", "Tools", block("markdown", 1)));

    assertThat(Fixtures.check(folder).problems()).isEmpty();
  }

  @Test
  void aTimelineCanBeWrittenInManyWays() throws IOException {
    String timeline = "## Timeline\n\n" + block("markdown", 2);
    Fixtures.write(folder, "a.md", Fixtures.entry("A", "Trial", "Tools", timeline));

    assertThat(Fixtures.check(folder).entries().map(PlacedEntries::blips).orElseThrow())
        .flatExtracting(blip -> blip.entry().timeline())
        .hasSize(3)
        .containsOnly(
            new Event(
                LocalDate.of(2025, 11, 12),
                Definition.DEFAULT.status("Trial"),
                false,
                List.of("Platform team"),
                "Two services moved to it.",
                "a.md"));
  }

  @Test
  void whatOnlyMentionsAStatusIsText() throws IOException {
    String timeline = "## Timeline\n\n- 2025-11-12 Trial went badly\n- 2025-11-11 Assess";
    Fixtures.write(folder, "a.md", Fixtures.entry("A", "Assess", "Tools", timeline));

    assertThat(Fixtures.check(folder).entries().map(PlacedEntries::blips).orElseThrow())
        .flatExtracting(blip -> blip.entry().timeline())
        .extracting(event -> event.status().isPresent(), Event::text)
        .containsExactly(Tuple.tuple(false, "Trial went badly"), Tuple.tuple(true, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/other-tools.md", "docs/from-aoe.md", "docs/rules.md"})
  void everyLinkOfThePagesLeadsSomewhere(String name) throws IOException {
    Path page = Path.of(name);
    String text = FENCED.matcher(Files.readString(page)).replaceAll("");
    List<MatchResult> links = LINK.matcher(text).results().toList();

    assertThat(links).isNotEmpty();
    for (MatchResult link : links) {
      Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1)).normalize();
      assertThat(target).as(link.group()).exists();
      if (link.group(2) != null) {
        assertThat(anchors(target)).as(link.group()).contains(link.group(2));
      }
    }
  }

  private static Set<String> anchors(Path page) throws IOException {
    return Set.copyOf(BodyFacts.of(Files.readString(page)).anchors());
  }

  @Test
  void theTaskOfTheEditorFindsEveryPlace() throws IOException {
    Fixtures.write(folder, "sub/a b.md", Fixtures.entry("A", "Tiral", "Tools", ""));
    String line = "[ERROR] " + Fixtures.check(folder).problems().get(0).headline();
    JsonNode pattern = new ObjectMapper().readTree(block("json", 0)).findValue("pattern");

    Matcher place = Pattern.compile(pattern.get("regexp").asText()).matcher(line);

    assertThat(place.matches()).isTrue();
    assertThat(place.group(pattern.get("file").asInt())).isEqualTo("sub/a b.md");
    assertThat(place.group(pattern.get("line").asInt())).isEqualTo("3");
    assertThat(place.group(pattern.get("column").asInt())).isEqualTo("9");
    assertThat(place.group(pattern.get("severity").asInt())).isEqualTo("error");
    assertThat(place.group(pattern.get("message").asInt()))
        .isEqualTo("unknown status 'Tiral' [unknown-status]");
  }

  @Test
  void theRadarOfAnotherGeneratorIsReadAsItIs() throws IOException {
    String guide = Files.readString(Path.of("docs/from-aoe.md"));
    Matcher yaml = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(guide);
    assertThat(yaml.find()).isTrue();
    Fixtures.write(folder, "radar.yml", yaml.group(1));
    Fixtures.write(folder, "2024-02-29/kafka.md", "---\nring: assess\nquadrant: tools\n---\nOne.");
    Fixtures.write(folder, "2025-02-28/kafka.md", "---\nring: adopt\n---\n");

    assertThat(Fixtures.check(folder).problems()).isEmpty();
    assertThat(Fixtures.check(folder).entries().map(PlacedEntries::blips).orElseThrow())
        .extracting(b -> b.entry().title(), b -> b.ring().id(), b -> b.entry().body())
        .containsExactly(Tuple.tuple("kafka", "adopt", "One."));
    assertThat(Fixtures.check(folder).entries().orElseThrow().blips().get(0).entry().timeline())
        .extracting(event -> event.day() + " " + event.settled().orElseThrow().name(), Event::text)
        .containsExactly(
            Tuple.tuple("2025-02-28 Adopt", ""), Tuple.tuple("2024-02-29 Assess", "One."));
  }

  /** An example of the README, counted among those of its language. */
  private static String block(String language, int index) throws IOException {
    Pattern block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL);
    List<MatchResult> blocks =
        block.matcher(Files.readString(Path.of("README.md"))).results().toList();
    return blocks.get(index).group(1);
  }
}
