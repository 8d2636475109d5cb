package io.github.techradar.maven;

import io.github.techradar.packages.PackageName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.graph.DependencyNode;

/**
 * The shortest way to all that a project depends on. The graph has also what gave way to another
 * version; such a way goes on at the version that was chosen, as it does in the class path.
 *
 * @param own what the project comes to without any module
 * @param byModules what it comes to only by the modules that it depends on
 */
record GraphWalk(List<Step> own, List<Step> byModules) {

  /** Where Maven's resolver keeps the node that was chosen in place of another one. */
  static final String WINNER = "conflict.winner";

  GraphWalk {
    own = List.copyOf(own);
    byModules = List.copyOf(byModules);
  }

  /**
   * One thing that the project depends on.
   *
   * @param direct what the project itself names, to come to it
   * @param node the version that was chosen
   * @param way the names with their versions, this one last
   */
  record Step(DependencyNode direct, DependencyNode node, List<String> way) {

    Step {
      way = List.copyOf(way);
    }

    /** The way to this by a name that it no longer has. */
    List<String> wayBy(Artifact former) {
      List<String> other = new ArrayList<>(way);
      other.set(other.size() - 1, named(former));
      return other;
    }
  }

  /**
   * Walks a graph, which may have cycles, and nodes with more than one parent.
   *
   * @param root the project
   * @param isModule which artifacts are modules of the build; they are no steps
   */
  static GraphWalk of(DependencyNode root, Predicate<Artifact> isModule) {
    Set<DependencyNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Step> next = new ArrayDeque<>();
    root.getChildren().forEach(node -> step(node, List.of(), node).ifPresent(next::add));
    Deque<Step> modules = new ArrayDeque<>();
    List<Step> own = new ArrayList<>();
    while (!next.isEmpty()) {
      Step step = next.remove();
      if (isModule.test(step.node().getArtifact())) {
        modules.add(step);
      } else if (seen.add(step.node())) {
        own.add(step);
        addBelow(step, next);
      }
    }
    List<Step> byModules = new ArrayList<>();
    while (!modules.isEmpty()) {
      Step step = modules.remove();
      if (seen.add(step.node())) {
        if (!isModule.test(step.node().getArtifact())) {
          byModules.add(step);
        }
        addBelow(step, modules);
      }
    }
    return new GraphWalk(own, byModules);
  }

  private static void addBelow(Step step, Deque<Step> next) {
    step.node()
        .getChildren()
        .forEach(node -> step(step.direct(), step.way(), node).ifPresent(next::add));
  }

  private static Optional<Step> step(DependencyNode direct, List<String> way, DependencyNode node) {
    DependencyNode chosen =
        node.getData().get(WINNER) instanceof DependencyNode winner ? winner : node;
    if (chosen.getArtifact() == null) {
      return Optional.empty();
    }
    List<String> longer = new ArrayList<>(way);
    longer.add(named(chosen.getArtifact()));
    return Optional.of(new Step(direct, chosen, longer));
  }

  private static String named(Artifact artifact) {
    return PackageName.ofMaven(artifact.getGroupId(), artifact.getArtifactId())
        .with(artifact.getBaseVersion());
  }
}
