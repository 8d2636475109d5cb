package io.github.techradar.usage;

import io.github.techradar.model.Names;
import io.github.techradar.source.ReadingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads what inventories are made of from a document of CycloneDX. Its source is the reference of
 * CycloneDX 1.2 to 1.7, which are the same in this.
 */
final class BomParser {

  private static final int MOST_PARTS = 100_000;
  private static final int MOST_DEPENDENCIES = 1_000_000;

  private static final List<String> VERSIONS = List.of("1.2", "1.3", "1.4", "1.5", "1.6", "1.7");

  private static final String TAKE_OUT =
      "An inventory is a bill of materials in the JSON of CycloneDX, with \"bomFormat\":"
          + " \"CycloneDX\". Take other files out of the folder of inventories.";

  private static final String NO_SPDX =
      "Have its tool write CycloneDX instead, as syft, trivy and npm sbom can.";

  /** What documents of SPDX 2 have in them, and those of SPDX 3. */
  private static final String SPDX_VERSION = "spdxVersion";

  private static final String SPDX_CONTEXT = "spdx.org/";

  private final JsonSteps json;
  private final PackageNames names;
  private final BomProblems problems;
  private final Bom bom = new Bom();
  private String format = "";
  private String version = "";
  private boolean isSpdx;

  private BomParser(JsonSteps json, PackageNames names, BomProblems problems) {
    this.json = json;
    this.names = names;
    this.problems = problems;
  }

  /**
   * Reads a document.
   *
   * @throws ReadingException if it is none of CycloneDX, where that shows
   */
  static Bom parse(BomText text, PackageNames names, BomProblems problems) throws ReadingException {
    if (text.startsWith('<')) {
      throw text.failed(
          0, "this is XML, and only the JSON of CycloneDX is read", InventoryFinder.WRITE_JSON);
    }
    try (JsonSteps json = new JsonSteps(text)) {
      BomParser parser = new BomParser(json, names, problems);
      json.whole(parser::document);
      parser.requireCycloneDx(text);
      return parser.bom;
    } catch (IOException e) {
      throw new IllegalStateException("bytes can always be read", e);
    }
  }

  private void requireCycloneDx(BomText text) throws ReadingException {
    if (format.isEmpty() && isSpdx) {
      throw text.failed(0, "this is SPDX, and only the JSON of CycloneDX is read", NO_SPDX);
    }
    if (!format.equals("CycloneDX")) {
      throw text.failed(0, "this is JSON, but no document of CycloneDX", TAKE_OUT);
    }
    if (!VERSIONS.contains(version)) {
      throw text.failed(
          0,
          version.isEmpty()
              ? "the document does not say its version of CycloneDX (specVersion)"
              : "the document is of CycloneDX " + Names.quoted(version) + ", which is not known",
          "Known are the versions "
              + String.join(", ", VERSIONS)
              + ". Tools can write one of them.");
    }
    if (json.mistake().isPresent()) {
      throw json.mistake().get();
    }
  }

  private void document() throws IOException, ReadingException {
    json.object(
        "the document",
        Map.of(
            "bomFormat",
            () -> format = json.text("bomFormat"),
            "specVersion",
            () -> version = json.text("specVersion"),
            SPDX_VERSION,
            () -> isSpdx |= !json.text(SPDX_VERSION).isEmpty(),
            "@context",
            () -> isSpdx |= json.text("@context").contains(SPDX_CONTEXT),
            "metadata",
            () -> json.object("metadata", Map.of("component", this::root)),
            "components",
            () -> json.list("components", () -> component(false)),
            "dependencies",
            () -> json.list("dependencies", this::dependency)));
  }

  private void root() throws IOException, ReadingException {
    bom.setRoot(component(true));
  }

  /** Reads a component with those in it, and gives its number. */
  private int component(boolean isRoot) throws IOException, ReadingException {
    PartReader part = new PartReader(json, names, isRoot, () -> component(false));
    int number = bom.add(part.read(problems));
    if (number >= MOST_PARTS) {
      throw json.failed(
          "the inventory has more than " + MOST_PARTS + " components",
          "Nothing of it is read. Make one inventory for each project.");
    }
    return number;
  }

  private void dependency() throws IOException, ReadingException {
    Ends ends = new Ends();
    json.object(
        "a dependency",
        Map.of(
            "ref", () -> ends.from = json.text("ref"),
            "dependsOn", () -> json.list("dependsOn", () -> ends.add(json.text("dependsOn")))));
    int from = bom.reference(ends.from);
    for (int to : ends.to) {
      bom.addDependency(from, to);
    }
  }

  /** What one dependency goes from, and where to. */
  private final class Ends {
    private String from = "";
    private final List<Integer> to = new ArrayList<>();

    private void add(String reference) throws IOException, ReadingException {
      if (bom.dependencies() + to.size() >= MOST_DEPENDENCIES) {
        throw json.failed(
            "the inventory has more than " + MOST_DEPENDENCIES + " dependencies",
            "Nothing of it is read. Make one inventory for each project.");
      }
      to.add(bom.reference(reference));
    }
  }
}
