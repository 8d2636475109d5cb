package io.github.techradar.usage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.model.Severities;
import io.github.techradar.model.Severity;
import io.github.techradar.packages.PackagePattern;
import io.github.techradar.source.ReadingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads what a radar has decided from its {@code radar.json}. */
public final class PolicyFile {

  private static final ObjectMapper JSON = new ObjectMapper(new JsonFactory());
  private static final String OFF = "off";
  private static final String ADVICE =
      "Give the radar.json that the goal 'export' of the radar's own build writes.";

  private final String path;
  private final JsonNode radar;
  private final Set<String> banned = new TreeSet<>();

  private PolicyFile(String path, JsonNode radar) {
    this.path = path;
    this.radar = radar;
    radar.path("policy").path("banned").forEach(id -> banned.add(id.asText()));
  }

  /**
   * Reads the document.
   *
   * @param path what the problem is to call it
   * @throws ReadingException if it is none
   */
  public static Policy read(String path, byte[] bytes) throws ReadingException {
    try {
      JsonNode radar = JSON.readTree(bytes);
      if (!radar.path("formatVersion").isNumber() || !radar.path("entries").isArray()) {
        throw refused(Location.startOf(path), "this is no radar.json", ADVICE);
      }
      if (!radar.path("policy").isObject()) {
        throw refused(
            Location.startOf(path),
            "this radar.json does not say what builds are held to",
            "Export the radar anew, with a newer version of the plugin.");
      }
      return new PolicyFile(path, radar).policy();
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw refused(
          at == null
              ? Location.startOf(path)
              : new Location(path, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr())),
          "this is not JSON: " + beginning(e.getOriginalMessage()),
          ADVICE);
    } catch (IOException e) {
      throw new IllegalStateException("bytes can always be read", e);
    }
  }

  /** Without where something began, in words of the library. */
  private static String beginning(String message) {
    int at = message.indexOf(" (start marker");
    return at < 0 ? message : message.substring(0, at);
  }

  private static ReadingException refused(Location at, String message, String advice) {
    return new ReadingException(Problem.of(Rule.INVALID_SOURCE, at, message, advice));
  }

  private Policy policy() throws ReadingException {
    Map<String, JsonNode> byId = new LinkedHashMap<>();
    radar.path("entries").forEach(entry -> byId.put(entry.path("id").asText(), entry));
    Set<String> bannedNames = bannedNames();
    List<Policy.Decision> decisions = new ArrayList<>();
    for (JsonNode entry : byId.values()) {
      boolean isBanned = bannedNames.contains(entry.path("status").asText());
      decisions.add(decision(entry, isBanned, byId));
    }
    List<Policy.Ignored> ignored = new ArrayList<>();
    for (JsonNode rule : radar.path("policy").path("ignore")) {
      ignored.add(
          new Policy.Ignored(
              pattern(rule.path("coordinates").asText()), rule.path("reason").asText()));
    }
    return new Policy(
        radar.path("title").asText(),
        decisions,
        ignored,
        severities(),
        names("rings", "offRadar"),
        names("quadrants"));
  }

  private List<String> names(String... members) {
    List<String> names = new ArrayList<>();
    for (String member : members) {
      radar.path(member).forEach(term -> names.add(term.path("name").asText()));
    }
    return names;
  }

  private Set<String> bannedNames() {
    Set<String> names = new TreeSet<>();
    for (String list : List.of("rings", "offRadar")) {
      for (JsonNode status : radar.path(list)) {
        if (banned.contains(status.path("id").asText())) {
          names.add(status.path("name").asText());
        }
      }
    }
    return names;
  }

  private Policy.Decision decision(JsonNode entry, boolean isBanned, Map<String, JsonNode> byId)
      throws ReadingException {
    Optional<JsonNode> other = Optional.ofNullable(byId.get(entry.path("replacedBy").asText("")));
    Optional<Policy.Replacement> replacement =
        other.isPresent()
            ? Optional.of(
                new Policy.Replacement(
                    other.get().path("title").asText(), patterns(other.get().path("coordinates"))))
            : Optional.empty();
    return new Policy.Decision(
        entry.path("id").asText(),
        entry.path("title").asText(),
        entry.path("status").asText(),
        entry.path("ring").isTextual(),
        isBanned,
        patterns(entry.path("coordinates")),
        isBanned && !entry.path("coordinates").isEmpty() ? entry.path("summary").asText("") : "",
        page(entry),
        replacement);
  }

  /** Its whole address, where the radar knows where its site is. */
  private Optional<String> page(JsonNode entry) {
    JsonNode site = radar.path("site");
    return site.isTextual() && entry.path("url").isTextual()
        ? Optional.of(site.asText() + entry.path("url").asText())
        : Optional.empty();
  }

  private List<PackagePattern> patterns(JsonNode coordinates) throws ReadingException {
    List<PackagePattern> patterns = new ArrayList<>();
    for (JsonNode text : coordinates) {
      patterns.add(pattern(text.asText()));
    }
    return patterns;
  }

  private PackagePattern pattern(String text) throws ReadingException {
    try {
      return PackagePattern.of(text);
    } catch (IllegalArgumentException e) {
      throw refused(
          Location.startOf(path),
          "%s are no coordinates: %s".formatted(Names.quoted(text), e.getMessage()),
          "Mend the entry of the radar, and export it anew.");
    }
  }

  private Severities severities() {
    Map<Rule, Optional<Severity>> severities = new EnumMap<>(Rule.class);
    for (Map.Entry<String, JsonNode> pair : radar.path("policy").path("rules").properties()) {
      String level = pair.getValue().asText();
      Optional<Severity> severity = Severity.ofWord(level);
      if (severity.isPresent() || level.equals(OFF)) {
        Rule.ofId(pair.getKey()).ifPresent(rule -> severities.put(rule, severity));
      }
    }
    return new Severities(severities);
  }
}
