package io.github.techradar.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.graph.DefaultDependencyNode;
import org.eclipse.aether.graph.DependencyNode;
import org.junit.jupiter.api.Test;

class GraphWalkTest {

  private final DependencyNode oldLog = node("a:log:2.14.1");
  private final DependencyNode newLog = node("a:log:2.17.1", node("a:log-api:2.17.1"));

  private static DependencyNode node(String coordinates, DependencyNode... children) {
    String[] parts = coordinates.split(":", -1);
    DependencyNode node =
        new DefaultDependencyNode(new DefaultArtifact(parts[0], parts[1], "jar", parts[2]));
    node.setChildren(new ArrayList<>(List.of(children)));
    return node;
  }

  private static boolean isModule(Artifact artifact) {
    return artifact.getGroupId().equals("shop");
  }

  private static GraphWalk walk(DependencyNode... direct) {
    return GraphWalk.of(node("shop:app:1", direct), GraphWalkTest::isModule);
  }

  private static List<String> ways(List<GraphWalk.Step> steps) {
    return steps.stream().map(step -> String.join(" > ", step.way())).toList();
  }

  @Test
  void theNearestComesFirst() {
    GraphWalk walk = walk(node("a:kit:1", node("a:far:1")), newLog);

    assertThat(ways(walk.own()))
        .containsExactly(
            "a:kit:1", "a:log:2.17.1", "a:kit:1 > a:far:1", "a:log:2.17.1 > a:log-api:2.17.1");
    assertThat(walk.byModules()).isEmpty();
  }

  @Test
  void whatAModuleBringsIsTheModules() {
    GraphWalk walk = walk(node("shop:core:1", node("shop:api:1", newLog)), node("a:kit:1"));

    assertThat(ways(walk.own())).containsExactly("a:kit:1");
    assertThat(ways(walk.byModules()))
        .containsExactly(
            "shop:core:1 > shop:api:1 > a:log:2.17.1",
            "shop:core:1 > shop:api:1 > a:log:2.17.1 > a:log-api:2.17.1");
  }

  @Test
  void theVersionThatAModuleDecidesIsTheOneThatIsUsed() {
    oldLog.setData(GraphWalk.WINNER, newLog);
    GraphWalk walk = walk(node("shop:core:1", newLog), node("a:starter:1", oldLog));

    assertThat(ways(walk.own()))
        .containsExactly(
            "a:starter:1",
            "a:starter:1 > a:log:2.17.1",
            "a:starter:1 > a:log:2.17.1 > a:log-api:2.17.1");
    assertThat(walk.byModules()).isEmpty();
    assertThat(walk.own().get(1).direct().getArtifact().getArtifactId()).isEqualTo("starter");
  }

  @Test
  void aGraphMayBeRound() {
    DependencyNode kit = node("a:kit:1");
    kit.setChildren(List.of(node("a:far:1", kit)));

    assertThat(ways(walk(kit).own())).containsExactly("a:kit:1", "a:kit:1 > a:far:1");
  }

  @Test
  void whatHasNoArtifactIsNoStep() {
    assertThat(walk(new DefaultDependencyNode((Artifact) null)).own()).isEmpty();
  }

  @Test
  void aFormerNameEndsTheSameWay() {
    GraphWalk.Step step = walk(node("a:kit:1", newLog)).own().get(1);

    assertThat(step.wayBy(new DefaultArtifact("b", "log", "jar", "2")))
        .containsExactly("a:kit:1", "b:log:2");
  }
}
