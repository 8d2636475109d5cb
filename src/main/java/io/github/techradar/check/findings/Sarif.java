package io.github.techradar.check.findings;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.model.Documentation;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.output.JsonWriter;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Problems as SARIF 2.1.0 (OASIS Standard "Static Analysis Results Interchange Format"), with the
 * metadata of all rules.
 */
final class Sarif {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String FINGERPRINT = "ruleFileMessage/v1";

  private static final List<Rule> RULES = List.of(Rule.values());

  private final Findings findings;
  private final Map<String, Integer> seen = new HashMap<>();
  private final JsonWriter json = new JsonWriter();

  private Sarif(Findings findings) {
    this.findings = findings;
  }

  static byte[] of(Findings findings) {
    return new Sarif(findings).document().getBytes(UTF_8);
  }

  private String document() {
    json.beginObject().put("$schema", SCHEMA).put("version", "2.1.0");
    json.beginList("runs").beginObject();
    json.beginObject("tool").beginObject("driver");
    json.put("name", "techradar-maven-plugin").put("version", findings.version());
    json.put("informationUri", Documentation.ADDRESS);
    json.beginList("rules");
    RULES.forEach(this::rule);
    json.end().end().end();
    json.put("columnKind", "unicodeCodePoints");
    json.beginList("results");
    findings.problems().forEach(this::result);
    return json.end().end().end().end().text();
  }

  private void rule(Rule rule) {
    json.beginObject().put("id", rule.id());
    json.beginObject("shortDescription").put("text", rule.description()).end();
    json.put("helpUri", Documentation.of(rule));
    json.beginObject("defaultConfiguration");
    if (!rule.isOnByDefault()) {
      json.put("enabled", false);
    }
    json.put("level", rule.severity().word()).end().end();
  }

  private void result(Problem problem) {
    json.beginObject()
        .put("ruleId", problem.rule().id())
        .put("ruleIndex", RULES.indexOf(problem.rule()))
        .put("level", problem.severity().word());
    json.beginObject("message").put("text", plain(Findings.text(problem))).end();
    json.beginList("locations").beginObject().beginObject("physicalLocation");
    json.beginObject("artifactLocation").put("uri", findings.address(problem)).end();
    json.beginObject("region")
        .put("startLine", problem.location().line())
        .put("startColumn", problem.location().column())
        .end();
    json.end().end().end();
    json.beginObject("partialFingerprints").put(FINGERPRINT, fingerprint(problem)).end();
    json.end();
  }

  /**
   * A text as a plain message has it: a brace that opens no placeholder is written twice (3.11.5),
   * and a backslash stands before the brackets of what would be a link (3.11.6).
   */
  private static String plain(String text) {
    String braces = text.replace("{", "{{").replace("}", "}}");
    return text.contains("](") ? braces.replace("[", "\\[").replace("]", "\\]") : braces;
  }

  /** The same for the same problem, wherever in its file an edit has moved it. */
  private String fingerprint(Problem problem) {
    String identity =
        String.join("\n", problem.rule().id(), findings.file(problem), problem.message());
    int occurrence = seen.merge(identity, 1, Integer::sum);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((identity + "\n" + occurrence).getBytes(UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
