package io.github.techradar.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.techradar.output.JsonText;
import io.github.techradar.usage.Family;
import io.github.techradar.usage.Inventory;
import io.github.techradar.usage.Policy;
import io.github.techradar.usage.Usage;
import io.github.techradar.usage.Use;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What projects use of a radar, as JSON: a member of the radar's own document, and a document
 * beside it where a build is held against a radar. {@link RadarJsonSchema} describes it.
 */
public final class UsageJson {

  /** The name of the document that has nothing else. */
  public static final String FILE_NAME = "usage.json";

  private static final int FORMAT_VERSION = 1;

  private final Usage usage;
  private final Map<Inventory, Integer> places = new HashMap<>();

  private UsageJson(Usage usage) {
    this.usage = usage;
    for (Inventory inventory : usage.inventories()) {
      places.put(inventory, places.size());
    }
  }

  /** A document of its own: which radar it is about, and what projects use of it. */
  public static byte[] bytes(Usage usage) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("formatVersion", FORMAT_VERSION).put("radar", usage.policy().radar());
    document.setAll(of(usage));
    return JsonText.of(document);
  }

  /** What the document of a radar says of it. */
  static ObjectNode of(Usage usage) {
    return new UsageJson(usage).node();
  }

  private ObjectNode node() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    counts(node.putObject("counts"));
    ArrayNode projects = node.putArray("projects");
    usage.inventories().forEach(inventory -> project(projects.addObject(), inventory));
    ArrayNode entries = node.putArray("entries");
    usage.used().forEach(entry -> entry(entries.addObject(), entry));
    ArrayNode nowhere = node.putArray("usedNowhere");
    usage.usedNowhere().forEach(entry -> nowhere.add(entry.id()));
    ArrayNode unlisted = node.putArray("unlisted");
    usage.unlisted().forEach(family -> family(unlisted.addObject(), family));
    ArrayNode ignored = node.putArray("ignored");
    usage
        .ignored()
        .forEach(
            (rule, components) ->
                ignored
                    .addObject()
                    .put("coordinates", rule.pattern().text())
                    .put("reason", rule.reason())
                    .put("components", components));
    texts(node.putArray("unread"), usage.unread());
    return node;
  }

  private void counts(ObjectNode node) {
    Usage.Sums sums = usage.sums();
    node.put("projects", sums.projects())
        .put("components", sums.components())
        .put("uses", sums.uses())
        .put("ignored", sums.ignored())
        .put("unlisted", sums.unlisted())
        .put("entries", sums.entries())
        .put("used", sums.used())
        .put("usedNowhere", sums.usedNowhere())
        .put("withoutCoordinates", sums.withoutCoordinates());
  }

  private void project(ObjectNode node, Inventory inventory) {
    node.put("name", inventory.project())
        .put("version", known(inventory.version()))
        .put("source", inventory.source())
        .put("components", usage.components(inventory));
  }

  private void entry(ObjectNode node, Policy.Decision entry) {
    node.put("id", entry.id())
        .put("title", entry.title())
        .put("status", entry.status())
        .put("banned", entry.isBanned());
    ArrayNode uses = node.putArray("uses");
    usage.uses(entry.id()).forEach(use -> use(uses.addObject(), use));
  }

  private void use(ObjectNode node, Use use) {
    node.put("project", places.get(use.inventory()))
        .put("package", use.component().name().toString())
        .put("version", known(use.component().version()))
        .put("direct", use.component().isDirect());
    texts(node.putArray("way"), use.component().way());
    node.put("outside", use.isOutside());
  }

  private static void family(ObjectNode node, Family family) {
    node.put("family", family.name()).put("projects", family.projects().size());
    ArrayNode packages = node.putArray("packages");
    family
        .packages()
        .forEach(
            (name, projects) ->
                packages.addObject().put("name", name.toString()).put("projects", projects));
  }

  private static @Nullable String known(String version) {
    return version.isEmpty() ? null : version;
  }

  private static void texts(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }
}
