package io.github.techradar.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All POMs of a build, wherever in it Maven was started. The topmost POM is the one that has the
 * called one as a module, or as a module of modules. A POM above that does not list it is no part
 * of the build, and no parent is one for being a parent: it may be of another repository that
 * happens to be beside this one.
 */
final class BuildTree {

  private static final String POM = "pom.xml";

  private final Path called;
  private final Path top;
  private final Map<Path, Optional<PomOutline>> outlines = new HashMap<>();

  private BuildTree(Path called) {
    this.called = called.toAbsolutePath().normalize();
    this.top = topOf(this.called);
  }

  /**
   * Finds the build of a POM.
   *
   * @param pom the one that Maven was called for
   */
  static BuildTree of(Path pom) {
    return new BuildTree(pom);
  }

  /** The POM for which all projects are built. */
  Path top() {
    return top;
  }

  /** Whether Maven was called for that one. */
  boolean isCalledAtTop() {
    return top.equals(called);
  }

  /** All POMs, with those that only profiles add, as far as they are there. */
  Set<Path> poms() {
    return below(top, true);
  }

  /** The nearest folder with all POMs that are there without any profile, and the called one. */
  Path folder() {
    Path common = folder(top);
    List<Path> poms = new ArrayList<>(below(top, false));
    poms.add(called);
    for (Path pom : poms) {
      while (common != null && !folder(pom).startsWith(common)) {
        common = common.getParent();
      }
    }
    return common == null || common.getNameCount() == 0 ? folder(top) : common;
  }

  /** What a POM says; empty if it cannot be read. */
  Optional<PomOutline> outline(Path pom) {
    Optional<PomOutline> known = outlines.get(pom);
    if (known == null) {
      known = Files.isRegularFile(pom) ? PomOutline.of(pom) : Optional.empty();
      outlines.put(pom, known);
    }
    return known;
  }

  private Path topOf(Path pom) {
    Set<Path> seen = new HashSet<>();
    Path found = pom;
    Optional<Path> above = Optional.of(pom);
    while (above.isPresent() && seen.add(above.get())) {
      found = above.get();
      above = above(found);
    }
    return found;
  }

  /** A POM that has another one as a module: the farthest of the folders above, or a parent. */
  private Optional<Path> above(Path pom) {
    return Stream.concat(inFoldersAbove(pom).stream(), parents(pom).stream())
        .filter(one -> !one.equals(pom) && below(one, true).contains(pom))
        .findFirst();
  }

  private static List<Path> inFoldersAbove(Path pom) {
    List<Path> poms = new ArrayList<>();
    for (Path folder = pom.getParent(); folder != null; folder = folder.getParent()) {
      poms.add(folder.resolve(POM));
    }
    Collections.reverse(poms);
    return poms;
  }

  private List<Path> parents(Path pom) {
    Set<Path> parents = new LinkedHashSet<>();
    Optional<Path> parent = parent(pom);
    while (parent.isPresent() && parents.add(parent.get())) {
      parent = parent(parent.get());
    }
    List<Path> farthestFirst = new ArrayList<>(parents);
    Collections.reverse(farthestFirst);
    return farthestFirst;
  }

  private Optional<Path> parent(Path pom) {
    return outline(pom).flatMap(PomOutline::parent).flatMap(path -> at(pom, path));
  }

  private Set<Path> below(Path pom, boolean inProfiles) {
    Set<Path> poms = new LinkedHashSet<>();
    if (outline(pom).isPresent()) {
      collect(pom, inProfiles, poms);
    }
    return poms;
  }

  private void collect(Path first, boolean inProfiles, Set<Path> poms) {
    List<Path> next = new ArrayList<>(List.of(first));
    while (!next.isEmpty()) {
      Path pom = next.remove(next.size() - 1);
      if (poms.add(pom)) {
        next.addAll(modules(pom, inProfiles));
      }
    }
  }

  private List<Path> modules(Path pom, boolean inProfiles) {
    Optional<PomOutline> found = outline(pom);
    if (found.isEmpty()) {
      return List.of();
    }
    PomOutline outline = found.get();
    Stream<Path> listed =
        Stream.concat(
                outline.modules().stream(),
                inProfiles ? outline.modulesOfProfiles().stream() : Stream.empty())
            .flatMap(module -> at(pom, module).stream());
    return (outline.findsModules() ? beside(pom).stream() : listed).toList();
  }

  /** The POM at a path, which may be that of its folder; empty if there is none. */
  private static Optional<Path> at(Path pom, String path) {
    try {
      Path found =
          folder(pom)
              .resolve(path.replace('\\', File.separatorChar).replace('/', File.separatorChar))
              .normalize();
      Path file = Files.isDirectory(found) ? found.resolve(POM) : found;
      return Optional.of(file).filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static List<Path> beside(Path pom) {
    List<Path> poms = new ArrayList<>();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder(pom))) {
      for (Path one : folders) {
        if (Files.isRegularFile(one.resolve(POM))) {
          poms.add(one.resolve(POM));
        }
      }
    } catch (IOException e) {
      return List.of();
    }
    return poms;
  }

  private static Path folder(Path pom) {
    Path folder = pom.getParent();
    return folder == null ? pom : folder;
  }
}
