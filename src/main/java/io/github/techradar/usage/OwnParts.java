package io.github.techradar.usage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The parts of a document that are the project itself. It is more than the part that the document
 * names as its subject.
 *
 * <p>The plugin for Gradle marks modules, and so does that for npm those that are published
 * nowhere; files in which packages are declared are such parts, too. The modules of a Maven reactor
 * stand among the components without a mark. A part without a scope is no module for that, for such
 * a part is needed. So only what is of the project's group can be one: in the version of the
 * project, or where a part of packaging {@code pom} names it as if it were needed, without the
 * scope that other parts of Maven have.
 *
 * <p>A module of another group looks as a dependency does. It counts as one, so that nothing is
 * hidden, but the ways start behind it.
 */
final class OwnParts {

  private static final String POM = "pom";

  private final List<Bom.Part> parts;
  private final int[][] below;
  private final boolean tellsScopes;
  private final boolean[] isOwn;
  private final boolean[] isStart;
  private final Set<PackageNames.Versioned> own = new HashSet<>();
  private final List<Integer> starts = new ArrayList<>();

  /**
   * Looks for them.
   *
   * @param below for each part the numbers of those that it depends on, or has in it
   */
  OwnParts(Bom bom, int[][] below) {
    this.parts = bom.parts();
    this.below = below;
    this.tellsScopes = parts.stream().anyMatch(part -> isMaven(part) && !part.scope().isEmpty());
    this.isOwn = new boolean[parts.size()];
    this.isStart = new boolean[parts.size()];
    bom.rootNumber().ifPresent(this::find);
  }

  /** Whether a part is the project itself, and so none of its components. */
  boolean contains(int part) {
    return isOwn[part];
  }

  /** The parts of which what they depend on is direct, the project first. */
  List<Integer> starts() {
    return starts;
  }

  private void find(int root) {
    Bom.Part project = parts.get(root);
    addOwn(root);
    for (int part : project.inside()) {
      if (isOwn(parts.get(part), project) || isInside(parts.get(part), project)) {
        addOwn(part);
      } else {
        addStart(part);
      }
    }
    int next = follow(0, root);
    for (int part = 0; part < isOwn.length; part++) { // no other part need name these
      if (parts.get(part).isWorkspace() && isMaven(parts.get(part))) {
        addOwn(part);
      }
    }
    follow(next, root);
    for (int part = 0; part < isOwn.length; part++) { // what is made of a module beside it
      if (parts.get(part).named().filter(own::contains).isPresent()) {
        addOwn(part);
      }
    }
  }

  private int follow(int first, int root) {
    int next = first;
    for (; next < starts.size(); next++) {
      int from = starts.get(next);
      for (int part : below[from]) {
        add(part, hasModules(from, root), parts.get(root));
      }
    }
    return next;
  }

  private void add(int number, boolean isFromModules, Bom.Part project) {
    Bom.Part part = parts.get(number);
    boolean isNamedAsModule =
        isFromModules && tellsScopes && isMaven(part) && part.scope().isEmpty();
    if (isOwn(part, project) || (isNamedAsModule && isOfGroup(part, project))) {
      addOwn(number);
    } else if (isNamedAsModule) {
      addStart(number);
    }
  }

  private void addOwn(int part) {
    if (!isOwn[part]) {
      isOwn[part] = true;
      parts.get(part).named().ifPresent(own::add);
      addStart(part);
    }
  }

  private void addStart(int part) {
    if (!isStart[part]) {
      isStart[part] = true;
      starts.add(part);
    }
  }

  private static boolean isOwn(Bom.Part part, Bom.Part project) {
    if (part.isWorkspace()) {
      return true;
    }
    return part.named().isEmpty() ? !part.isLibrary() : isBeside(part, project);
  }

  /** Whether what stands in the subject is a part of the project, and not only packed into it. */
  private static boolean isInside(Bom.Part part, Bom.Part project) {
    return !part.isLibrary() || isOfGroup(part, project);
  }

  private static boolean isBeside(Bom.Part part, Bom.Part project) {
    return isMaven(part)
        && isMaven(project)
        && part.scope().isEmpty()
        && version(part).equals(version(project))
        && namespace(part).equals(namespace(project));
  }

  /** Whether a part is a project of Maven that can have modules. */
  private boolean hasModules(int part, int root) {
    String packaging = parts.get(part).packaging();
    return isMaven(parts.get(part))
        && (packaging.equals(POM) || (part == root && packaging.isEmpty()));
  }

  /** Whether a part is of the project's group, or of one below or above that. */
  private static boolean isOfGroup(Bom.Part part, Bom.Part project) {
    if (!isMaven(part) || !isMaven(project)) {
      return false;
    }
    String group = namespace(part);
    String other = namespace(project);
    return group.equals(other)
        || group.startsWith(other + ".")
        || (group.contains(".") && other.startsWith(group + "."));
  }

  private static boolean isMaven(Bom.Part part) {
    return part.named().filter(named -> named.name().isMaven()).isPresent();
  }

  private static String namespace(Bom.Part part) {
    return part.named().map(named -> named.name().namespace()).orElse("");
  }

  private static String version(Bom.Part part) {
    return part.named().map(PackageNames.Versioned::version).orElse("");
  }
}
