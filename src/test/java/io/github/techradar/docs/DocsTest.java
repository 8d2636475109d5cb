package io.github.techradar.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.export.ExportFormat;
import io.github.techradar.model.Documentation;
import io.github.techradar.model.Rule;
import io.github.techradar.source.SourceDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the documentation are of one piece, and say what there is. */
class DocsTest {

  private static final int LONGEST_README = 200;
  private static final DocPage README = DocPage.of("README.md");
  private static final PluginDescriptor PLUGIN = PluginDescriptor.read();
  private static final Pattern CODE = Pattern.compile("```.*?```|`[^`\n]*`", Pattern.DOTALL);

  /** A link that is none to elsewhere. */
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]*)(?:#([^)]*))?\\)");

  @Test
  void theReadmeIsForTheFirstDay() {
    assertThat(README.text().lines()).hasSizeLessThanOrEqualTo(LONGEST_README);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsSomewhere(DocPage page) {
    for (MatchResult link : links(page)) {
      Path target = target(page, link);
      assertThat(target).as(link.group()).exists();
      if (link.group(2) != null) {
        assertThat(new DocPage(target).anchors()).as(link.group()).contains(link.group(2));
      }
    }
  }

  /** Those at the top from the README, the others from the menu of the site. */
  @Test
  void everyPageIsLedTo() throws IOException {
    Stream<String> linked =
        links(README).stream().map(link -> target(README, link)).map(Path::toString);
    Stream<String> inTheMenu =
        Xml.all(Xml.parse(Files.readString(Path.of("src/site/site.xml"))), "item").stream()
            .map(item -> item.getAttribute("href"))
            .map(page -> "src/site/markdown/" + page.replaceFirst("\\.html(#.*)?$", ".md"));

    assertThat(Stream.concat(linked, inTheMenu))
        .contains("src/site/markdown/rules.md")
        .containsAll(
            DocPage.all().stream().filter(p -> !p.equals(README)).map(DocPage::toString).toList());
  }

  /** Those who change the code follow these. */
  @TestFactory
  Stream<DynamicTest> everyFileThatIsNamedExists() {
    return Stream.of("CONTRIBUTING.md", "src/site/markdown/architecture.md")
        .flatMap(page -> DocPage.of(page).spans().stream())
        .filter(span -> span.matches("\\S*/\\S*|\\S+\\.java"))
        .filter(span -> !span.startsWith("target/"))
        .distinct()
        .map(file -> DynamicTest.dynamicTest(file, () -> assertThat(Path.of(file)).exists()));
  }

  /** In the table for the parameters of all goals, or in the list of the goals' own. */
  @Test
  void everyParameterIsDocumented() {
    String page = DocPage.of("src/site/markdown/goals.md").text();
    List<String> missing = new ArrayList<>();
    PLUGIN
        .goals()
        .forEach(
            (goal, parameters) ->
                parameters.forEach(
                    (name, parameter) -> {
                      String row = "| `%s` | `%s` | ".formatted(name, parameter.property());
                      String item = "`%s` (`%s`".formatted(name, parameter.property());
                      if (!goal.equals("help") && !page.contains(row) && !page.contains(item)) {
                        missing.add(goal + ": " + row + parameter.value());
                      }
                    }));

    assertThat(missing).isEmpty();
  }

  /** Defaults that are code; others are described. */
  @Test
  void everyDefaultIsTheDefault() {
    Pattern row = Pattern.compile("(?m)^\\| `(\\w+)` \\| `techradar[\\w.]+` \\| `([^`]+)` \\|");
    Pattern item = Pattern.compile("`(\\w+)`\\s\\(`techradar[\\w.]+`, `([^`]+)`\\)");
    String page = DocPage.of("src/site/markdown/goals.md").text();

    Map<String, Set<String>> written =
        Stream.concat(row.matcher(page).results(), item.matcher(page).results())
            .collect(
                Collectors.groupingBy(
                    match -> match.group(1),
                    Collectors.mapping(match -> match.group(2), Collectors.toSet())));

    assertThat(written).containsKeys("failOn", "findings", "locale", "formats", "attach");
    written.forEach(
        (name, values) ->
            assertThat(
                    PLUGIN.goals().values().stream()
                        .filter(parameters -> parameters.containsKey(name))
                        .map(parameters -> parameters.get(name).value()))
                .as(name)
                .isNotEmpty()
                .containsAll(values));
  }

  @Test
  void everyFormatIsDocumented() {
    Pattern row = Pattern.compile("(?m)^\\| `([\\w-]+)` \\|");

    assertThat(
            row.matcher(DocPage.of("src/site/markdown/other-tools.md").text())
                .results()
                .map(r -> r.group(1)))
        .containsExactlyElementsOf(
            Stream.of(ExportFormat.values()).map(ExportFormat::word).toList());
  }

  @Test
  void theLimitOfFilesIsTheOneThatIsTold() {
    assertThat(DocPage.of("SECURITY.md").text())
        .contains("larger than %d kB".formatted(SourceDirectory.LARGEST_FILE / 1000));
  }

  @Test
  void theAddressIsThatOfThePom() throws IOException {
    assertThat(Xml.text(Xml.parse(Files.readString(Path.of("pom.xml"))), "url"))
        .contains(Documentation.ADDRESS);
  }

  /** Findings name these, and the site has them: see src/it/documentation. */
  @Test
  void everyRuleHasAnAddress() {
    List<String> anchors = DocPage.of("src/site/markdown/rules.md").anchors();

    assertThat(Rule.values())
        .extracting(Documentation::of)
        .allSatisfy(
            address -> {
              assertThat(address).startsWith(Documentation.ADDRESS + "rules.html#");
              assertThat(anchors).contains(address.substring(address.indexOf('#') + 1));
            });
  }

  static List<DocPage> pages() {
    return DocPage.all();
  }

  private static List<MatchResult> links(DocPage page) {
    return LINK.matcher(CODE.matcher(page.text()).replaceAll("")).results().toList();
  }

  private static Path target(DocPage page, MatchResult link) {
    return link.group(1).isEmpty()
        ? page.path()
        : page.path().resolveSibling(link.group(1)).normalize();
  }
}
