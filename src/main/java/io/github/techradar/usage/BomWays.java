package io.github.techradar.usage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a project comes to the parts of a document: breadth first, so by the shortest way.
 *
 * <p>The project is more than the part that the document names as its subject. The modules of a
 * Maven reactor stand among the components. Where a tool tells the scopes of all others, only that
 * they have none marks them; where it tells no scopes, as that for Gradle, that they have the group
 * and the version of the project. Workspaces of npm and files in which packages are declared are
 * such parts, too. What one of these depends on is direct.
 */
final class BomWays {

  private static final int UNKNOWN = -2;
  private static final int DIRECT = -1;

  /** Of longer ways the beginning and the end are kept: nobody reads more. */
  private static final int LONGEST_START = 20;

  private static final String AND_SO_ON = "…";

  private final List<Bom.Part> parts;
  private final int[][] below;
  private final boolean tellsScopes;
  private final boolean[] isOwn;
  private final Set<PackageNames.Versioned> own = new HashSet<>();
  private final int[] queue;
  private int end;
  private final int[] before;
  private final List<List<String>> ways;

  private BomWays(Bom bom) {
    this.parts = bom.parts();
    this.below = bom.below();
    this.tellsScopes = parts.stream().anyMatch(part -> part.scope().equals("required"));
    this.isOwn = new boolean[parts.size()];
    this.queue = new int[parts.size()];
    this.before = new int[parts.size()];
    Arrays.fill(before, UNKNOWN);
    this.ways = new ArrayList<>(parts.stream().map(part -> List.<String>of()).toList());
  }

  /** The ways to all parts, by their numbers; to parts of the project itself there are none. */
  static List<List<String>> of(Bom bom) {
    BomWays ways = new BomWays(bom);
    bom.rootNumber().ifPresent(ways::findOwn);
    ways.find();
    return ways.ways;
  }

  private void findOwn(int root) {
    Bom.Part project = parts.get(root);
    addOwn(root);
    project.inside().forEach(this::addOwn);
    for (int next = 0; next < end; next++) {
      for (int part : below[queue[next]]) {
        if (isOwn(parts.get(part), project)) {
          addOwn(part);
        }
      }
    }
    for (int part = 0; part < isOwn.length; part++) { // what is made of a module beside it
      if (parts.get(part).named().filter(own::contains).isPresent()) {
        addOwn(part);
      }
    }
  }

  private void addOwn(int part) {
    if (!isOwn[part]) {
      isOwn[part] = true;
      parts.get(part).named().ifPresent(own::add);
      queue[end++] = part;
    }
  }

  private boolean isOwn(Bom.Part part, Bom.Part project) {
    if (part.named().isEmpty()) {
      return part.isWorkspace() || !part.isLibrary();
    }
    return part.isWorkspace()
        || project.named().filter(root -> isModule(part, part.named().get(), root)).isPresent();
  }

  private boolean isModule(
      Bom.Part part, PackageNames.Versioned named, PackageNames.Versioned root) {
    return named.name().isMaven()
        && root.name().isMaven()
        && part.scope().isEmpty()
        && (tellsScopes || isBeside(root, named));
  }

  private static boolean isBeside(PackageNames.Versioned one, PackageNames.Versioned other) {
    return one.version().equals(other.version())
        && one.name().namespace().equals(other.name().namespace());
  }

  private void find() {
    int ownEnd = end;
    for (int i = 0; i < ownEnd; i++) {
      for (int part : below[queue[i]]) {
        reach(part, DIRECT);
      }
    }
    int next = follow(ownEnd);
    boolean[] isBelow = new boolean[parts.size()];
    for (int part = 0; part < below.length; part++) {
      for (int other : below[part]) {
        isBelow[other] |= other != part;
      }
    }
    for (int part = 0; part < before.length; part++) { // nobody says who depends on these
      if (!isBelow[part]) {
        reach(part, DIRECT);
      }
    }
    next = follow(next);
    for (int part = 0; part < before.length; part++) { // nor on these, but each other
      reach(part, DIRECT);
      next = follow(next);
    }
  }

  private void reach(int part, int from) {
    if (!isOwn[part] && before[part] == UNKNOWN) {
      before[part] = from;
      ways.set(part, way(part, from));
      queue[end++] = part;
    }
  }

  private int follow(int first) {
    int next = first;
    for (; next < end; next++) {
      for (int part : below[queue[next]]) {
        reach(part, queue[next]);
      }
    }
    return next;
  }

  private List<String> way(int part, int from) {
    String text = parts.get(part).text();
    if (from == DIRECT) {
      return List.of(text);
    }
    List<String> way = new ArrayList<>(ways.get(from));
    if (way.size() > LONGEST_START) {
      way.subList(LONGEST_START, way.size()).clear();
      way.add(AND_SO_ON);
    }
    way.add(text);
    return List.copyOf(way);
  }
}
