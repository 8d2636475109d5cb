package io.github.techradar.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.check.CheckedRadar;
import io.github.techradar.model.Definition;
import io.github.techradar.model.SitePaths;
import io.github.techradar.site.style.StyleSheet;
import io.github.techradar.start.Workflow;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.yaml.snakeyaml.Yaml;

/** Every block of code in the documentation could be pasted as it is. */
class BlocksTest {

  private static final String RULES = "src/site/markdown/rules.md";

  /** What holds blocks that need more than a look, by page and language. */
  private static final Map<String, String> HELD_ELSEWHERE =
      Map.ofEntries(
          Map.entry("README.md ", "ExamplesTest"),
          Map.entry("src/site/markdown/editor.md json", "ExamplesTest"),
          Map.entry("src/site/markdown/entries.md yaml entry", "ExamplesTest"),
          Map.entry("src/site/markdown/other-tools.md json", "ExamplesTest"),
          Map.entry("src/site/markdown/other-tools.md yaml entries", "BanDocsTest"),
          Map.entry("src/site/markdown/other-tools.md yaml dependency-review", "BanDocsTest"),
          Map.entry("src/site/markdown/other-tools.md yaml step", "BanDocsTest"),
          Map.entry("src/site/markdown/other-tools.md json renovate", "BanDocsTest"),
          Map.entry("src/site/markdown/other-tools.md json renovate extends", "BanDocsTest"),
          Map.entry("src/site/markdown/other-tools.md json dependency-track", "BanDocsTest"),
          Map.entry("src/site/markdown/other-tools.md sh dependency-track", "BanDocsTest"),
          Map.entry("src/site/markdown/command-line.md text", "CommandLineTest"),
          Map.entry("src/site/markdown/from-aoe.md text", "ExamplesTest"),
          Map.entry("src/site/markdown/from-byor.md csv", "MovesTest"),
          Map.entry("src/site/markdown/from-zalando.md json", "MovesTest"),
          Map.entry("src/site/markdown/from-backstage.md json", "MovesTest"),
          Map.entry(
              "src/site/markdown/troubleshooting.md text of the plugin", "TroubleshootingTest"),
          Map.entry(
              "src/site/markdown/troubleshooting.md text of the parser", "TroubleshootingTest"),
          Map.entry(
              "src/site/markdown/troubleshooting.md text of Maven", "src/it/messages-of-maven"),
          Map.entry("src/site/markdown/site.md text", "StrictServer sends it"),
          Map.entry("src/site/markdown/site.md nginx", "nothing: no test has such a host"),
          Map.entry("src/site/markdown/architecture.md text", "HouseDrawingTest"));

  /** The first status that a block names is that of its newest event. */
  private static final Pattern NEWEST = Pattern.compile("Adopt|Trial|Assess|Hold");

  private static final Pattern CENTRAL =
      Pattern.compile("https://repo1\\.maven\\.org/maven2/(\\S+)");

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
                    .filter(block -> !ImportPagesTest.holds(block))
                    .filter(block -> !UsagePageTest.holds(page, block))
                    .map(
                        block ->
                            DynamicTest.dynamicTest(
                                page + ": " + block.info() + " " + firstLine(block),
                                () -> check(page, block))));
  }

  /** Who holds which block, as a table in {@code target/snippets.md}. */
  @Test
  void everyBlockHasAHolder() throws IOException {
    StringBuilder table = new StringBuilder("| page | block | begins with | held by |\n");
    table.append("| --- | --- | --- | --- |\n");
    for (DocPage page : DocPage.all()) {
      for (DocPage.Block block : page.blocks()) {
        String name = page + " " + block.info();
        String holder =
            isFileOfARule(page, block)
                ? "RuleDocsTest"
                : ImportPagesTest.holds(block)
                    ? "ImportPagesTest"
                    : UsagePageTest.holds(page, block)
                        ? "UsagePageTest"
                        : HELD_ELSEWHERE.getOrDefault(name, "BlocksTest");
        String begin = firstLine(block).replace("|", "\\|");
        table.append("| %s | %s | `%s` | %s |%n".formatted(page, block.info(), begin, holder));
      }
    }
    Files.writeString(Path.of("target/snippets.md"), table);

    assertThat(HELD_ELSEWHERE.keySet())
        .as("what is held elsewhere is on its page")
        .isSubsetOf(
            DocPage.all().stream()
                .flatMap(page -> page.blocks().stream().map(block -> page + " " + block.info()))
                .toList());
  }

  /** Those are held by the test of the rules. */
  private static boolean isFileOfARule(DocPage page, DocPage.Block block) {
    return page.path().equals(Path.of(RULES)) && block.info().contains(" ");
  }

  private static String firstLine(DocPage.Block block) {
    return block.text().lines().findFirst().orElse("");
  }

  private void check(DocPage page, DocPage.Block block) throws Exception {
    switch (block.info()) {
      case "xml" -> xml(block.text());
      case "yaml" -> definition(block.text());
      case "yaml each line" -> {
        for (String line : block.text().lines().toList()) {
          definition(line);
        }
      }
      case "yaml workflow" -> workflow(block.text());
      case "yaml workflow of init" -> {
        assertThat(block.text()).isEqualTo(Workflow.GITHUB.file().text());
        workflow(block.text());
      }
      case "yaml gitlab" -> assertThat(block.text()).isEqualTo(Workflow.GITLAB.file().text());
      case "markdown" -> entry(block.text());
      case "markdown introduction" -> introduction(block.text());
      case "markdown badge" ->
          assertThat(block.text())
              .contains(SitePaths.DEFAULT.badge("kafka"), SitePaths.DEFAULT.entry("kafka"));
      case "css" -> css(block.text());
      case "sh" -> shell(block.text());
      case "dockerfile" -> dockerfile(block.text());
      default -> assertThat(page + " " + block.info()).isIn(HELD_ELSEWHERE.keySet());
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
    assertThat(yaml.lines().filter(line -> line.contains("uses:")))
        .isNotEmpty()
        .allMatch(line -> line.matches(".*uses: [\\w-]+/[\\w-]+@v\\d+"));
    addresses(yaml);
  }

  /** Lines of a shell; {@link CommandsTest} holds what is behind the first word of ours. */
  private static void shell(String text) {
    assertThat(text.lines())
        .isNotEmpty()
        .allMatch(line -> line.matches("(curl|docker|java|mv|mvn) .*"));
    addresses(text);
  }

  private static void dockerfile(String text) {
    assertThat(text.lines())
        .allMatch(line -> line.matches("(FROM|ADD|RUN|ENV|WORKDIR|ENTRYPOINT) .*"))
        .first()
        .asString()
        .startsWith("FROM ");
    addresses(text);
  }

  /** Files of Maven Central that are named are those of the release. */
  private static void addresses(String text) {
    for (MatchResult address : CENTRAL.matcher(text).results().toList()) {
      assertThat(address.group(1)).isEqualTo(commandInCentral());
    }
  }

  private static String commandInCentral() {
    String group = Release.pom("groupId").replace('.', '/');
    String artifact = Release.pom("artifactId");
    String version = Release.version();
    return "%s/%s/%s/%s-%s-cli.jar".formatted(group, artifact, version, artifact, version);
  }

  private static void xml(String text) throws Exception {
    if (text.startsWith("<site")) {
      assertThat(Xml.all(Xml.parse(text), "item"))
          .extracting(item -> item.getAttribute("href"))
          .contains(SitePaths.DEFAULT.radar());
      return;
    }
    boolean whole = text.startsWith("<?xml");
    Element project = Xml.parse(whole ? text : "<project>" + text + "</project>");
    if (whole) {
      Model model = new MavenXpp3Reader().read(new StringReader(text));
      assertThat(model.getModelVersion()).isEqualTo("4.0.0");
      assertThat(model.getReporting().getPlugins()).isNotEmpty();
    }
    assertThat(Xml.all(project, "*"))
        .extracting(Element::getTagName)
        .filteredOn(tag -> tag.startsWith("techradar."))
        .isSubsetOf(PLUGIN.properties());
    for (Element plugin : Xml.all(project, "plugin")) {
      if (Xml.text(plugin, "artifactId").equals(Optional.of(Release.pom("artifactId")))) {
        ourPlugin(plugin);
      }
    }
    for (Element rules : Xml.all(project, "location")) {
      assertThat(DocPage.of("src/site/markdown/other-tools.md").spans())
          .contains(rules.getTextContent());
    }
  }

  private static void ourPlugin(Element plugin) {
    assertThat(Xml.text(plugin, "groupId")).contains(Release.pom("groupId"));
    assertThat(Xml.text(plugin, "version").orElse(Release.version())).isEqualTo(Release.version());
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
}
