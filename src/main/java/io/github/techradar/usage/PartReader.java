package io.github.techradar.usage;

import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.packages.PackageName;
import io.github.techradar.source.ReadingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads one component of a document of CycloneDX. */
final class PartReader {

  /** What tools that tell no scope say of what is needed for nothing else. */
  private static final Set<String> FOR_DEVELOPMENT =
      Set.of(
          "cdx:npm:package:development",
          "cdx:composer:package:isDevRequirement",
          "cdx:maven:package:test");

  /** What npm publishes nowhere is a part of the project. */
  private static final String PRIVATE = "cdx:npm:package:private";

  /**
   * What the plugin for Gradle says in the package URLs of the modules of a build, only of them.
   */
  private static final String MODULE = "project_path";

  private static final String PACKAGING = "type";

  private final JsonSteps json;
  private final PackageNames names;
  private final boolean isRoot;
  private final Inner inner;
  private final List<Integer> inside = new ArrayList<>();
  private String reference = "";
  private String type = "";
  private String group = "";
  private String name = "";
  private String version = "";
  private String scope = "";
  private String url = "";
  private Optional<Location> urlPlace = Optional.empty();
  private boolean isWorkspace;
  private boolean isForDevelopment;
  private String property = "";
  private String value = "";

  /** Reads a component in this one, and gives its number. */
  interface Inner {
    int read() throws IOException, ReadingException;
  }

  PartReader(JsonSteps json, PackageNames names, boolean isRoot, Inner inner) {
    this.json = json;
    this.names = names;
    this.isRoot = isRoot;
    this.inner = inner;
  }

  Bom.Part read(BomProblems problems) throws IOException, ReadingException {
    Location start = json.here();
    json.object(
        "a component",
        Map.of(
            "bom-ref", () -> reference = json.text("bom-ref"),
            "type", () -> type = json.text("type"),
            "group", () -> group = json.text("group"),
            "name", () -> name = json.text("name"),
            "version", () -> version = visible(json.text("version")),
            "scope", () -> scope = json.text("scope"),
            "purl", this::url,
            "properties", () -> json.list("properties", this::property),
            "components", () -> json.list("components", () -> inside.add(inner.read()))));
    isWorkspace |= qualifier(MODULE).isPresent();
    Location place = urlPlace.orElse(start);
    Optional<PackageNames.Versioned> named = named(place, problems);
    return new Bom.Part(
        reference.isEmpty() ? url : reference,
        type,
        label(named),
        named.map(PackageNames.Versioned::version).orElse(version),
        !url.isEmpty(),
        named,
        scope,
        isForDevelopment,
        qualifier(PACKAGING).orElse(""),
        isWorkspace,
        List.copyOf(inside),
        place);
  }

  private void url() throws IOException {
    urlPlace = Optional.of(json.here());
    url = json.text("purl");
  }

  /** What the package URL says besides the package, if it does. */
  private Optional<String> qualifier(String key) {
    String whole = url.split("#", 2)[0];
    return Stream.of(whole.substring(whole.indexOf('?') + 1).split("&", -1))
        .filter(pair -> whole.contains("?") && pair.startsWith(key + "="))
        .map(pair -> pair.substring(key.length() + 1))
        .findFirst();
  }

  private void property() throws IOException, ReadingException {
    property = "";
    value = "";
    json.object(
        "a property",
        Map.of(
            "name", () -> property = json.text("name"),
            "value", () -> value = json.text("value")));
    isForDevelopment |= FOR_DEVELOPMENT.contains(property) && value.equals("true");
    isWorkspace |= property.equals(PRIVATE) && value.equals("true");
  }

  private Optional<PackageNames.Versioned> named(Location place, BomProblems problems) {
    if (url.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(names.of(url, version));
    } catch (IllegalArgumentException e) {
      if (!isRoot && qualifier(MODULE).isEmpty()) {
        problems.noPackage(place, url, String.valueOf(e.getMessage()));
      }
      return Optional.empty();
    }
  }

  /** What people call it, with its group or scope, in the way of its world. */
  private String label(Optional<PackageNames.Versioned> named) {
    if (named.isPresent()) {
      PackageName known = named.get().name();
      String before = known.namespace().isEmpty() ? "" : known.namespace() + "/";
      return known.isMaven() ? known.toString() : before + known.name();
    }
    return visible(group.isEmpty() ? name : group + ":" + name);
  }

  private static String visible(String text) {
    return Names.exact(text.strip());
  }
}
