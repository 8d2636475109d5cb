package io.github.techradar.check.findings;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.model.UrlPath;
import io.github.techradar.output.JsonText;
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

  private Sarif(Findings findings) {
    this.findings = findings;
  }

  static byte[] of(Findings findings) {
    return JsonText.of(new Sarif(findings).document());
  }

  private ObjectNode document() {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = document.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "techradar-maven-plugin").put("version", findings.version());
    ArrayNode rules = driver.putArray("rules");
    for (Rule rule : RULES) {
      ObjectNode node = rules.addObject().put("id", rule.id());
      node.putObject("shortDescription").put("text", rule.description());
      node.putObject("defaultConfiguration").put("level", rule.severity().word());
    }
    run.put("columnKind", "unicodeCodePoints");
    ArrayNode results = run.putArray("results");
    findings.problems().forEach(problem -> result(results.addObject(), problem));
    return document;
  }

  private void result(ObjectNode result, Problem problem) {
    result
        .put("ruleId", problem.rule().id())
        .put("ruleIndex", RULES.indexOf(problem.rule()))
        .put("level", problem.severity().word());
    result.putObject("message").put("text", plain(Findings.text(problem)));
    ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
    place.putObject("artifactLocation").put("uri", UrlPath.encoded(findings.file(problem)));
    place
        .putObject("region")
        .put("startLine", problem.location().line())
        .put("startColumn", problem.location().column());
    result.putObject("partialFingerprints").put(FINGERPRINT, fingerprint(problem));
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
