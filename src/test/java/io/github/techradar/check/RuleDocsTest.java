package io.github.techradar.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import io.github.techradar.Fixtures;
import io.github.techradar.docs.BuildExample;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What src/site/markdown/rules.md says about the rules is so, and its examples get what it says
 * they get.
 */
class RuleDocsTest {

  private static final Path PAGE = Path.of("src/site/markdown/rules.md");
  private static final String BAD = "**Bad**";
  private static final String GOOD = "**Good**";

  /**
   * What is wrong with these files nobody could see, or it is in no file of a radar, so the page
   * describes it in words.
   */
  private static final Set<Rule> CANNOT_BE_SHOWN =
      EnumSet.of(
          Rule.UNREADABLE_FILE,
          Rule.INTERNAL_ERROR,
          Rule.ENCODING,
          Rule.CONTROL_CHARACTER,
          Rule.INVALID_SOURCE,
          Rule.INCOMPLETE_INVENTORY);

  /** These are about what a build uses. */
  private static final Set<Rule> OF_BUILDS =
      EnumSet.of(
          Rule.BANNED_IN_USE, Rule.VERSION_OUTSIDE, Rule.UNLISTED_IN_USE, Rule.INVALID_INVENTORY);

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyRuleIsExplained() throws IOException {
    String page = Files.readString(PAGE);
    List<Section> sections = sections(page);
    return Arrays.stream(Rule.values())
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.id(),
                    () -> {
                      checkRow(rule, page);
                      checkPlace(rule, sections);
                      checkExamples(rule, sections);
                    }));
  }

  @Test
  void noSectionIsAboutARuleThatDoesNotExist() throws IOException {
    assertThat(sections(Files.readString(PAGE)))
        .extracting(Section::title)
        .isSubsetOf(Arrays.stream(Rule.values()).map(Rule::id).toList());
  }

  private static void checkRow(Rule rule, String page) {
    String link = "| [%1$s](#%1$s) |".formatted(rule.id());
    assertThat(page.lines().filter(line -> line.startsWith(link)))
        .singleElement()
        .asString()
        .startsWith(
            "%s %s | %s | "
                .formatted(
                    link,
                    rule.usually().map(Severity::word).orElse("off"),
                    rule.isAdjustable() ? "yes" : "no"));
  }

  private static void checkPlace(Rule rule, List<Section> sections) {
    List<String> titles = sections.stream().map(Section::title).toList();
    assertThat(titles).containsOnlyOnce(rule.id());
    if (rule.ordinal() > 0) {
      String before = Rule.values()[rule.ordinal() - 1].id();
      assertThat(titles.indexOf(rule.id())).isGreaterThan(titles.indexOf(before));
    }
  }

  private void checkExamples(Rule rule, List<Section> sections) throws IOException {
    Section section =
        sections.stream().filter(s -> s.title().equals(rule.id())).findFirst().orElseThrow();
    assertThat(section.labels()).containsExactly(BAD, GOOD);
    if (CANNOT_BE_SHOWN.contains(rule)) {
      assertThat(section.files(BAD)).isEmpty();
      assertThat(section.files(GOOD)).isEmpty();
      return;
    }
    assertThat(problems(rule, section.files(BAD)))
        .extracting(Problem::rule, Problem::severity)
        .contains(tuple(rule, rule.severity()));
    assertThat(Fixtures.printed(problems(rule, section.files(GOOD)))).isEmpty();
  }

  private List<Problem> problems(Rule rule, Map<String, String> files) throws IOException {
    return OF_BUILDS.contains(rule)
        ? new BuildExample(Files.createTempDirectory(folder, "build"), files).problems()
        : check(files).problems();
  }

  private CheckedRadar check(Map<String, String> files) throws IOException {
    Path example = Files.createTempDirectory(folder, "example");
    files.forEach((name, text) -> Fixtures.write(example, name, text));
    CheckedRadar checked = Fixtures.check(example);
    assertThat(checked.files()).as("entries among %s", files.keySet()).isPositive();
    return checked;
  }

  private static List<Section> sections(String page) {
    List<Section> sections = new ArrayList<>();
    for (Node node : Parser.builder().build().parse(page).getChildren()) {
      if (node instanceof Heading heading && heading.getLevel() == 2) {
        sections.add(new Section(heading.getText().toString(), new ArrayList<>()));
      } else if (!sections.isEmpty()) {
        sections.get(sections.size() - 1).nodes().add(node);
      }
    }
    return sections;
  }

  /** A heading of the second level and the blocks below it. */
  private record Section(String title, List<Node> nodes) {

    List<String> labels() {
      return nodes.stream().map(Section::text).filter(Section::isLabel).toList();
    }

    /** The files between a label and the next, by the names that their fences give them. */
    Map<String, String> files(String label) {
      return nodes.stream()
          .dropWhile(node -> !text(node).equals(label))
          .skip(1)
          .takeWhile(node -> !isLabel(text(node)))
          .filter(FencedCodeBlock.class::isInstance)
          .map(FencedCodeBlock.class::cast)
          .collect(Collectors.toMap(Section::name, file -> file.getContentChars().toString()));
    }

    private static boolean isLabel(String text) {
      return text.equals(BAD) || text.equals(GOOD);
    }

    /** What stands behind the language. */
    private static String name(FencedCodeBlock file) {
      String info = file.getInfo().toString();
      return info.substring(info.indexOf(' ') + 1);
    }

    private static String text(Node node) {
      return node.getChars().toString().strip();
    }
  }
}
