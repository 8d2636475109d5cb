package io.github.techradar.usage;

import io.github.techradar.model.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a document of CycloneDX says, as it stands there: its parts, and which part depends on
 * which. Parts and the names that the document refers to them by have numbers.
 */
final class Bom {

  private static final int[] NONE = {};

  private final List<Part> parts = new ArrayList<>();
  private final Map<String, Integer> references = new HashMap<>();
  private int[] dependencies = new int[64]; // pairs of references
  private int dependenciesEnd;
  private Optional<Integer> root = Optional.empty();

  /**
   * A component of the document.
   *
   * @param reference what the document calls it; empty if it has no name
   * @param type what kind of thing it is, as CycloneDX has it
   * @param label what people call it
   * @param version its version; empty if that is not said
   * @param hasUrl whether it has a package URL, or something in its place
   * @param named its package, if it says which
   * @param scope what it is for, as CycloneDX has it; empty if that is not said
   * @param isForDevelopment whether its tool says that it is needed for nothing else
   * @param packaging the type that its package URL has, of Maven; empty if it has none
   * @param isWorkspace whether its tool says that it is a part of the project
   * @param inside the numbers of the parts that stand in it
   * @param place where it says its package, or where it starts
   */
  record Part(
      String reference,
      String type,
      String label,
      String version,
      boolean hasUrl,
      Optional<PackageNames.Versioned> named,
      String scope,
      boolean isForDevelopment,
      String packaging,
      boolean isWorkspace,
      List<Integer> inside,
      Location place) {

    /** What it is called on the way to others. */
    String text() {
      return named.map(PackageNames.Versioned::text).orElse(label);
    }

    /** Whether it should say its package, and says nothing. */
    boolean isNameless() {
      return isLibrary() && !hasUrl;
    }

    /** Whether a package URL could be expected. */
    boolean isLibrary() {
      return type.isEmpty() || type.equals("library") || type.equals("framework");
    }
  }

  /** Adds a part, and gives its number. */
  int add(Part part) {
    parts.add(part);
    int number = parts.size() - 1;
    if (!part.reference().isEmpty()) {
      references.putIfAbsent(part.reference(), references.size());
    }
    return number;
  }

  /** Says which part is the project itself. */
  void setRoot(int part) {
    root = Optional.of(part);
  }

  /** The project itself, if the document says what it is about. */
  Optional<Part> root() {
    return root.map(parts::get);
  }

  Optional<Integer> rootNumber() {
    return root;
  }

  /** All parts, by their numbers. */
  List<Part> parts() {
    return parts;
  }

  /** The number of a reference, of which the part may come later, or never. */
  int reference(String name) {
    return references.computeIfAbsent(name, first -> references.size());
  }

  /** Says that a part depends on another, each by the number of a reference to it. */
  void addDependency(int from, int to) {
    if (dependenciesEnd == dependencies.length) {
      dependencies = Arrays.copyOf(dependencies, 2 * dependenciesEnd);
    }
    dependencies[dependenciesEnd++] = from;
    dependencies[dependenciesEnd++] = to;
  }

  /** How many of these there are. */
  int dependencies() {
    return dependenciesEnd / 2;
  }

  /**
   * For each part the numbers of those that it depends on, and then of those that stand in it. What
   * a reference to nothing would name is left out.
   */
  int[][] below() {
    int[] named = new int[references.size()];
    Arrays.fill(named, -1);
    for (int part = parts.size() - 1; part >= 0; part--) { // of two with one name the first has it
      String reference = parts.get(part).reference();
      if (!reference.isEmpty()) {
        named[reference(reference)] = part;
      }
    }
    int[] sizes = new int[parts.size()];
    edges(named, (from, to) -> sizes[from]++);
    int[][] below = new int[parts.size()][];
    for (int part = 0; part < below.length; part++) {
      below[part] = sizes[part] == 0 ? NONE : new int[sizes[part]];
    }
    int[] filled = new int[parts.size()];
    edges(named, (from, to) -> below[from][filled[from]++] = to);
    return below;
  }

  /** Somebody who is told of one part that depends on another, or has it in it. */
  private interface Edge {
    void of(int from, int to);
  }

  private void edges(int[] named, Edge each) {
    for (int i = 0; i < dependenciesEnd; i += 2) {
      int from = named[dependencies[i]];
      int to = named[dependencies[i + 1]];
      if (from >= 0 && to >= 0) {
        each.of(from, to);
      }
    }
    for (int part = 0; part < parts.size(); part++) {
      for (int inside : parts.get(part).inside()) {
        each.of(part, inside);
      }
    }
  }
}
