package io.github.techradar.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Rule;
import io.github.techradar.model.Severity;
import io.github.techradar.model.UsageSettings;
import java.util.List;

/** What a radar asks of builds beside its entries, for builds that read nothing else of it. */
final class PolicyJson {

  /** The rules that builds are held to, in the order of their importance. */
  private static final List<Rule> RULES =
      List.of(
          Rule.BANNED_IN_USE,
          Rule.VERSION_OUTSIDE,
          Rule.UNLISTED_IN_USE,
          Rule.INCOMPLETE_INVENTORY,
          Rule.INVALID_INVENTORY);

  /** What a rule weighs that is turned off. */
  private static final String OFF = "off";

  private PolicyJson() {}

  static ObjectNode of(Definition definition) {
    ObjectNode policy = JsonNodeFactory.instance.objectNode();
    ArrayNode banned = policy.putArray("banned");
    definition.export().banned().forEach(banned::add);
    ArrayNode ignore = policy.putArray("ignore");
    for (UsageSettings.Ignored ignored : definition.usage().ignore()) {
      for (String coordinates : ignored.coordinates()) {
        ignore.addObject().put("coordinates", coordinates).put("reason", ignored.reason());
      }
    }
    ObjectNode rules = policy.putObject("rules");
    for (Rule rule : RULES) {
      rules.put(rule.id(), definition.severities().of(rule).map(Severity::word).orElse(OFF));
    }
    return policy;
  }
}
