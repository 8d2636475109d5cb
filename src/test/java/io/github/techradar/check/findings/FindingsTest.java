package io.github.techradar.check.findings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.techradar.Fixtures;
import io.github.techradar.model.Location;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class FindingsTest {

  @TempDir Path root;
  private Path radar;

  @BeforeEach
  void aRadarWithProblems() {
    radar = root.resolve("docs/radar");
    Fixtures.write(radar, "a.md", Fixtures.entry("A", "Adpot", "Tools", "[x](y.md) [x](y.md)"));
    Fixtures.write(radar, "sub/b ä#%.md", Fixtures.entry("B", "Hold", "\"a <b> & c: d, e\"", ""));
  }

  @Test
  void sarifKeepsToItsOfficialSchema() throws IOException {
    try (InputStream schema = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      Schema official =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(schema, InputFormat.JSON);

      assertThat(official.validate(sarif(findings()))).isEmpty();
      assertThat(official.validate(sarif(new Findings(List.of(), root, radar, "1")))).isEmpty();
      assertThat(official.validate(new ObjectMapper().readTree("{\"version\": \"2.0\"}")))
          .as("the schema is applied at all")
          .isNotEmpty();
    }
  }

  @Test
  void sarifSaysWhatTheConsoleSays() throws IOException {
    JsonNode run = sarif(findings()).at("/runs/0");
    JsonNode status = run.at("/results/0");
    JsonNode quadrant = run.at("/results/3");

    assertThat(status.at("/ruleId").asText()).isEqualTo("unknown-status");
    assertThat(run.at("/tool/driver/rules").get(status.at("/ruleIndex").asInt()).at("/id").asText())
        .isEqualTo("unknown-status");
    assertThat(status.at("/level").asText()).isEqualTo("error");
    assertThat(status.at("/message/text").asText())
        .isEqualTo(
            "unknown status 'Adpot'. Did you mean 'Adopt'?"
                + " Allowed: Adopt, Trial, Assess, Hold, Backlog, Archived.");
    assertThat(status.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("docs/radar/a.md");
    assertThat(status.at("/locations/0/physicalLocation/region").toString())
        .isEqualTo("{\"startLine\":3,\"startColumn\":9}");
    assertThat(quadrant.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("docs/radar/sub/b%20%C3%A4%23%25.md");
  }

  @Test
  void sarifSaysWhereEachRuleIsExplained() throws IOException {
    JsonNode rules = sarif(findings()).at("/runs/0/tool/driver/rules");

    assertThat(rules.findValuesAsText("helpUri"))
        .hasSize(Rule.values().length)
        .contains("https://techradar.github.io/techradar-maven-plugin/rules.html#unknown-status");
  }

  @Test
  void sarifSaysWhichRulesAreOffByDefault() throws IOException {
    for (JsonNode rule : sarif(findings()).at("/runs/0/tool/driver/rules")) {
      JsonNode configuration = rule.at("/defaultConfiguration");
      boolean isOff = rule.at("/id").asText().equals("unlisted-in-use");

      assertThat(configuration.at("/enabled").asBoolean(true)).as("%s", rule).isEqualTo(!isOff);
      assertThat(configuration.at("/level").asText()).isIn("error", "warning");
    }
  }

  @Test
  void sarifTakesNoTextOfAuthorsForAPlaceholderOrALink() throws IOException {
    Fixtures.write(radar, "a.md", Fixtures.entry("A", "\"{0} [docs](1)\"", "Tools", "[x](y.md)"));
    Fixtures.write(
        radar, "d.md", "---\ntitle: D\nstatus: Adopt\nquadrant: Tools\ntags: [[x]]\n---\n");

    List<String> texts = sarif(findings()).at("/runs/0/results").findValuesAsText("text");

    assertThat(texts).anyMatch(text -> text.startsWith("unknown status '{{0}} \\[docs\\](1)'."));
    assertThat(texts)
        .anyMatch(text -> text.endsWith("Write 'tags: one, two' or 'tags: [one, two]'."));
  }

  @Test
  void fingerprintsSurviveEditsElsewhereInTheFile() throws IOException {
    List<String> before = sarif(findings()).findValuesAsText("ruleFileMessage/v1");
    Fixtures.write(
        radar, "a.md", Fixtures.entry("A", "Adpot", "Tools", "New.\n\n[x](y.md) [x](y.md)"));

    assertThat(before).doesNotHaveDuplicates().hasSize(4);
    assertThat(sarif(findings()).findValuesAsText("ruleFileMessage/v1")).isEqualTo(before);
  }

  @Test
  void checkstyleXmlGroupsByFile() throws Exception {
    byte[] xml = FindingsFormat.CHECKSTYLE.write(findings());
    Element checkstyle =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml))
            .getDocumentElement();

    assertThat(checkstyle.getTagName()).isEqualTo("checkstyle");
    assertThat(checkstyle.getElementsByTagName("file").getLength()).isEqualTo(2);
    Element error = (Element) checkstyle.getElementsByTagName("error").item(3);
    assertThat(((Element) error.getParentNode()).getAttribute("name"))
        .isEqualTo("docs/radar/sub/b ä#%.md");
    assertThat(error.getAttribute("line")).isEqualTo("4");
    assertThat(error.getAttribute("column")).isEqualTo("11");
    assertThat(error.getAttribute("severity")).isEqualTo("error");
    assertThat(error.getAttribute("source")).isEqualTo("techradar.unknown-quadrant");
    assertThat(error.getAttribute("message")).startsWith("unknown quadrant 'a <b> & c: d, e'. ");
  }

  @Test
  void annotationsAreOneLineEach() {
    assertThat(GitHubAnnotations.of(findings()))
        .contains(
            "::warning file=docs/radar/a.md,line=7,col=5,title=dead-link::the link 'y.md' leads to"
                + " nothing. Relative links start at the entry's own folder.")
        .last()
        .asString()
        .startsWith(
            "::error file=docs/radar/sub/b ä#%25.md,line=4,col=11,title=unknown-quadrant::");
  }

  @Test
  void noAnnotationTurnsTheDirectionOfALog() {
    Problem problem =
        Problem.of(Rule.ENCODING, Location.startOf("a\u202Eb.md"), "not \u202EUTF-8", "Save it.");

    assertThat(GitHubAnnotations.of(new Findings(List.of(problem), root, radar, "1.0")))
        .containsExactly(
            "::error file=docs/radar/a<U+202E>b.md,line=1,col=1,title=encoding::not <U+202E>UTF-8."
                + " Save it.");
  }

  @Test
  void theSameFindingsGiveTheSameBytes() {
    for (FindingsFormat format : FindingsFormat.values()) {
      assertThat(format.write(findings())).isEqualTo(format.write(findings()));
      assertThat(new String(format.write(findings()), UTF_8)).doesNotContain("\r").endsWith("\n");
    }
  }

  private Findings findings() {
    List<Problem> problems = Fixtures.check(radar).problems();
    assertThat(problems).hasSize(4);
    return new Findings(problems, root, radar, "1.0");
  }

  private static JsonNode sarif(Findings findings) throws IOException {
    return new ObjectMapper().readTree(FindingsFormat.SARIF.write(findings));
  }
}
