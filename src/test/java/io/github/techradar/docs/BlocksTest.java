package io.github.techradar.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.check.CheckedRadar;
import io.github.techradar.model.Definition;
import io.github.techradar.model.SitePaths;
import io.github.techradar.site.style.StyleSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.yaml.snakeyaml.Yaml;

/** Every block of code in the documentation could be pasted as it is. */
class BlocksTest {

  private static final String RULES = "src/site/markdown/rules.md";

  /** Blocks that {@link ExamplesTest} and {@link HouseDrawingTest} hold, by page and language. */
  private static final Set<String> HELD_ELSEWHERE =
      Set.of(
          "README.md ",
          "src/site/markdown/editor.md json",
          "src/site/markdown/entries.md yaml entry",
          "src/site/markdown/other-tools.md json",
          "src/site/markdown/from-aoe.md text",
          "src/site/markdown/site.md text", // StrictServer sends it
          "src/site/markdown/site.md nginx", // no test has such a host
          "src/site/markdown/architecture.md text");

  /** The first status that a block names is that of its newest event. */
  private static final Pattern NEWEST = Pattern.compile("Adopt|Trial|Assess|Hold");

  private static final Pattern PROPERTY = Pattern.compile("--techradar-[a-z0-9-]+");

  private static final PluginDescriptor PLUGIN = PluginDescriptor.read();

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyBlockIsSound() {
    return DocPage.all().stream()
        .flatMap(
            page ->
                page.blocks().stream()
                    .filter(block -> !isFileOfARule(page, block))
                    .map(
                        block ->
                            DynamicTest.dynamicTest(
                                page + ": " + block.info() + " " + firstLine(block),
                                () -> check(page, block))));
  }

  /** Those are held by the test of the rules. */
  private static boolean isFileOfARule(DocPage page, DocPage.Block block) {
    return page.path().equals(Path.of(RULES)) && block.info().contains(" ");
  }

  private static String firstLine(DocPage.Block block) {
    return block.text().lines().findFirst().orElse("");
  }

  private void check(DocPage page, DocPage.Block block) throws IOException {
    switch (block.info()) {
      case "xml" -> xml(block.text());
      case "yaml" -> definition(block.text());
      case "yaml each line" -> {
        for (String line : block.text().lines().toList()) {
          definition(line);
        }
      }
      case "yaml workflow" -> workflow(block.text());
      case "markdown" -> entry(block.text());
      case "markdown introduction" -> introduction(block.text());
      case "markdown badge" ->
          assertThat(block.text())
              .contains(SitePaths.DEFAULT.badge("kafka"), SitePaths.DEFAULT.entry("kafka"));
      case "css" -> css(block.text());
      default -> assertThat(page + " " + block.info()).isIn(HELD_ELSEWHERE);
    }
  }

  private void definition(String yaml) throws IOException {
    Path alone = Files.createTempDirectory(folder, "radar");
    Fixtures.write(alone, "radar.yml", yaml);

    assertThat(Fixtures.printed(Fixtures.check(alone).problems())).isEmpty();
  }

  /** What it names is asked for by our style sheet. */
  private static void css(String css) {
    String ours = StyleSheet.of(Definition.DEFAULT);

    assertThat(PROPERTY.matcher(css).results().map(MatchResult::group))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(ours).contains("var(" + name + ","));
  }

  /** The index of a folder that has an entry on Maven. */
  private void introduction(String markdown) throws IOException {
    Path alone = Files.createTempDirectory(folder, "radar");
    Fixtures.write(alone, "tools/index.md", markdown);
    Fixtures.write(alone, "tools/maven.md", "---\ntitle: Maven\nstatus: Adopt\n---\n");

    assertThat(Fixtures.printed(Fixtures.check(alone).problems())).isEmpty();
  }

  /** A whole entry, a text with a heading, or the items of a timeline. */
  private void entry(String markdown) throws IOException {
    String body = markdown.startsWith("- ") ? "## Timeline\n\n" + markdown : markdown;
    String newest = NEWEST.matcher(markdown).results().findFirst().orElseThrow().group();
    Path alone = Files.createTempDirectory(folder, "radar");
    Fixtures.write(
        alone,
        "a.md",
        markdown.startsWith("---") ? markdown : Fixtures.entry("A", newest, "Tools", body));

    CheckedRadar checked = Fixtures.check(alone);
    assertThat(Fixtures.printed(checked.problems())).isEmpty();
    assertThat(checked.entries().orElseThrow().blips()).hasSize(1);
  }

  private static void workflow(String yaml) {
    Map<String, Object> workflow = new Yaml().load(yaml);

    assertThat(workflow).containsKeys("name", "jobs", "permissions");
    assertThat(yaml).contains("fetch-depth: 0");
  }

  private static void xml(String text) throws IOException {
    if (text.startsWith("<site")) {
      assertThat(Xml.all(Xml.parse(text), "item"))
          .extracting(item -> item.getAttribute("href"))
          .contains(SitePaths.DEFAULT.radar());
      return;
    }
    Element project = Xml.parse("<project>" + text + "</project>");
    assertThat(Xml.all(project, "*"))
        .extracting(Element::getTagName)
        .filteredOn(tag -> tag.startsWith("techradar."))
        .isSubsetOf(PLUGIN.properties());
    for (Element plugin : Xml.all(project, "plugin")) {
      if (Xml.text(plugin, "artifactId").equals(Xml.text(ourPom(), "artifactId"))) {
        ourPlugin(plugin);
      }
    }
    for (Element rules : Xml.all(project, "location")) {
      assertThat(DocPage.of("src/site/markdown/other-tools.md").spans())
          .contains(rules.getTextContent());
    }
  }

  private static void ourPlugin(Element plugin) throws IOException {
    assertThat(Xml.text(plugin, "groupId")).isEqualTo(Xml.text(ourPom(), "groupId"));
    Optional<String> ours = Xml.text(ourPom(), "version");
    assertThat(Xml.text(plugin, "version").or(() -> ours)).isEqualTo(ours);
    List<String> all = List.copyOf(PLUGIN.goals().keySet());
    for (Element configuration : Xml.all(plugin, "configuration")) {
      Element owner = (Element) configuration.getParentNode();
      List<String> goals = goals(owner);
      assertThat(PLUGIN.parametersOf(goals.isEmpty() ? all : goals))
          .containsAll(Xml.children(configuration).stream().map(Element::getTagName).toList());
    }
    assertThat(goals(plugin)).isSubsetOf(all);
  }

  private static List<String> goals(Element top) {
    return Stream.of("goal", "report")
        .flatMap(name -> Xml.all(top, name).stream())
        .map(element -> element.getTextContent().strip())
        .toList();
  }

  private static Element ourPom() throws IOException {
    return Xml.parse(Files.readString(Path.of("pom.xml")));
  }
}
