package io.github.techradar.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.yaml.snakeyaml.Yaml;

/** What the tools themselves ask of their documents, as far as they say or show it. */
public final class ToolRules {

  private static final Path FOLDER = Path.of("src/test/resources/export/rules");

  private ToolRules() {}

  /** Asserts that the tool of a format would take what we write for it. */
  public static void check(ExportFormat format, Export export) {
    switch (format) {
      case JSON_FEED -> {
        JsonNode json = json(export);
        assertThat(violations("feed", json)).isEmpty();
        assertThat(json.fieldNames().next()).isEqualTo("version");
        assertThat(json.at("/items")).hasSize(export.carried());
        assertThat(json.at("/items").findValuesAsText("id")).doesNotHaveDuplicates();
      }
      case BYOR -> {
        assertThat(violations("byor", json(export))).isEmpty();
        assertThat(new TreeSet<>(json(export).findValuesAsText("quadrant")))
            .hasSizeLessThanOrEqualTo(4);
        assertThat(rows(export.documents().get(1).text())).hasSize(export.carried() + 1);
      }
      case ZALANDO -> {
        assertThat(violations("zalando", json(export))).isEmpty();
        assertThat(json(export).at("/entries")).hasSize(export.carried());
      }
      case BACKSTAGE -> {
        JsonNode json = json(export);
        assertThat(violations("backstage", json)).isEmpty();
        assertThat(json.at("/entries")).hasSize(export.carried());
        assertThat(json.at("/quadrants").findValuesAsText("id")).doesNotHaveDuplicates();
        List<String> quadrants = json.at("/quadrants").findValuesAsText("id");
        List<String> rings = json.at("/rings").findValuesAsText("id");
        assertThat(quadrants).containsAll(json.at("/entries").findValuesAsText("quadrant"));
        assertThat(rings).containsAll(json.at("/entries").findValuesAsText("ringId"));
      }
      case AOE -> {
        JsonNode config = json(export);
        assertThat(violations("aoe", config)).isEmpty();
        assertThat(export.documents().subList(1, export.documents().size()))
            .extracting(ExportedFile::path)
            .doesNotHaveDuplicates()
            .allMatch(path -> path.matches("aoe/radar/\\d{4}-\\d\\d-\\d\\d/[^/]+\\.md"));
        List<String> quadrants = config.at("/quadrants").findValuesAsText("id");
        List<String> rings = config.at("/rings").findValuesAsText("id");
        Map<String, AoeGenerator.Item> items = AoeGenerator.items(export);
        assertThat(items).hasSize(export.carried());
        assertThat(items.values())
            .allSatisfy(
                item -> {
                  assertThat(quadrants).contains(item.quadrant());
                  assertThat(rings).contains(item.ring());
                  assertThat(item.title()).isNotBlank();
                });
      }
      case ENFORCER -> {
        List<BannedDependencies> rules = rules(export);
        assertThat(rules).hasSizeGreaterThanOrEqualTo(export.carried());
        assertThat(rules)
            .allSatisfy(
                rule -> {
                  assertThat(rule.message()).isNotBlank().doesNotContain("${");
                  assertThat(rule.excludes()).isNotEmpty();
                });
      }
      case DEPENDENCY_REVIEW -> {
        String yaml = export.documents().get(0).text();
        assertThat(
                violations(
                    "dependency-review", new ObjectMapper().valueToTree(new Yaml().load(yaml))))
            .isEmpty();
        assertThat(yaml.lines()).allMatch(line -> line.matches("[a-z_]+:( \\[])?|  - \\S+| *# .+"));
      }
      case RENOVATE -> assertThat(violations("renovate", json(export))).isEmpty();
      case DEPENDENCY_TRACK -> assertThat(violations("dependency-track", json(export))).isEmpty();
      case CSV -> {
        List<List<String>> rows = rows(export.documents().get(0).text().substring(1));
        assertThat(rows).hasSize(export.carried() + 1);
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
        assertThat(rows)
            .allSatisfy(row -> assertThat(row).noneMatch(c -> c.matches("(?s)[=+@-].*")));
      }
      case MARKDOWN -> {
        List<String> rows =
            export.documents().get(0).text().lines().filter(l -> l.startsWith("| ")).toList();
        assertThat(rows).allSatisfy(row -> assertThat(row.split("(?<!\\\\)\\|", -1)).hasSize(7));
        long tables = rows.stream().filter(row -> row.startsWith("| --")).count();
        assertThat(rows.size() - 2 * tables).as("a row for each entry").isEqualTo(export.carried());
      }
      case RADAR -> {
        assertThat(violations(strict(RadarJsonSchema.bytes()), json(export))).isEmpty();
        assertThat(json(export).at("/entries")).hasSize(export.carried());
      }
    }
  }

  /** Whether a format is about what is banned only. */
  public static boolean isOfBans(ExportFormat format) {
    return switch (format) {
      case ENFORCER, DEPENDENCY_REVIEW, RENOVATE, DEPENDENCY_TRACK -> true;
      case RADAR, JSON_FEED, BYOR, ZALANDO, BACKSTAGE, AOE, CSV, MARKDOWN -> false;
    };
  }

  /**
   * A rule of the Maven Enforcer: it fails if a build has what is excluded and not included.
   *
   * @param message what is said then
   * @param excludes what a build is not to have
   * @param includes what it may have all the same
   */
  record BannedDependencies(String message, List<String> excludes, List<String> includes) {}

  /** The rules in a document for the Maven Enforcer. */
  static List<BannedDependencies> rules(Export export) {
    Element enforcer = xml(export.documents().get(0));
    assertThat(enforcer.getTagName()).isEqualTo("enforcer");
    NodeList rules = enforcer.getElementsByTagName("bannedDependencies");
    List<BannedDependencies> all = new ArrayList<>();
    for (int i = 0; i < rules.getLength(); i++) {
      Element rule = (Element) rules.item(i);
      assertThat(rule.getParentNode().getNodeName()).isEqualTo("rules");
      all.add(
          new BannedDependencies(
              rule.getElementsByTagName("message").item(0).getTextContent(),
              texts(rule, "exclude"),
              texts(rule, "include")));
    }
    return all;
  }

  private static List<String> texts(Element rule, String name) {
    NodeList elements = rule.getElementsByTagName(name);
    return IntStream.range(0, elements.getLength())
        .mapToObj(i -> elements.item(i).getTextContent())
        .toList();
  }

  /** How many entries an export names as left out. */
  public static int named(Export export) {
    return export.omissions().stream().mapToInt(omission -> omission.entries().size()).sum();
  }

  static List<String> violations(String rules, JsonNode json) {
    try {
      return violations(
          new ObjectMapper().readTree(FOLDER.resolve(rules + ".schema.json").toFile()), json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> violations(JsonNode schema, JsonNode json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema)
        .validate(
            json,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }

  /** A schema that takes no member which it does not describe. */
  static JsonNode strict(byte[] schema) {
    try {
      JsonNode strict = new ObjectMapper().readTree(schema);
      strict.findParents("properties").stream()
          .map(ObjectNode.class::cast)
          .forEach(node -> node.put("additionalProperties", false));
      return strict;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Element xml(ExportedFile document) {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(document.text().getBytes(UTF_8)))
          .getDocumentElement();
    } catch (IOException | ParserConfigurationException | SAXException e) {
      throw new AssertionError(document.path(), e);
    }
  }

  static JsonNode json(Export export) {
    try {
      return new ObjectMapper().readTree(export.documents().get(0).text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cells of a document by RFC 4180, letter by letter. */
  static List<List<String>> rows(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        assertThat(quoted || cell.isEmpty()).as("a quote opens a cell or closes it").isTrue();
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\r')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\r') {
          assertThat(csv.charAt(++i)).as("a line ends with CR LF").isEqualTo('\n');
          rows.add(List.copyOf(row));
          row.clear();
        }
      } else {
        assertThat(quoted || c != '\n').as("a line ends with CR LF").isTrue();
        cell.append(c);
      }
    }
    assertThat(quoted || !cell.isEmpty() || !row.isEmpty()).as("the last line ends").isFalse();
    return rows;
  }
}
