package io.github.techradar.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.techradar.check.findings.FindingsFormat;
import io.github.techradar.model.Location;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.model.Severities;
import io.github.techradar.model.Severity;
import io.github.techradar.packages.PackageName;
import io.github.techradar.packages.PackagePattern;
import io.github.techradar.usage.Component;
import io.github.techradar.usage.Inventory;
import io.github.techradar.usage.InventoryReading;
import io.github.techradar.usage.Policy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageCheckTest {

  @TempDir Path root;

  private final Heard heard = new Heard();

  private static final Policy RADAR =
      new Policy(
          "Ours",
          List.of(
              entry("Old Log", "Hold", true, "org.example:old-log"),
              entry("Web Kit", "Adopt", false, "org.example.web:*:[2,)"),
              entry("Tiny", "Trial", false)),
          List.of(),
          Severities.USUAL,
          List.of("Adopt", "Trial", "Hold"),
          List.of("Tools"));

  private static Policy.Decision entry(
      String title, String status, boolean isBanned, String... coordinates) {
    return new Policy.Decision(
        title.toLowerCase().replace(' ', '-'),
        title,
        status,
        true,
        isBanned,
        List.of(coordinates).stream().map(PackagePattern::of).toList(),
        isBanned ? "Nobody mends it" : "",
        Optional.empty(),
        Optional.empty());
  }

  private UsageCheck check(boolean suggests, boolean isPart) {
    FindingsOutput output =
        new FindingsOutput(
            List.of(FindingsFormat.SARIF, FindingsFormat.CHECKSTYLE),
            root.resolve("target"),
            root,
            "1",
            false);
    return new UsageCheck(
        new UsagePlan(
            root,
            Optional.empty(),
            FailOn.ERROR,
            new Severities(Map.of(Rule.UNLISTED_IN_USE, Optional.of(Severity.WARNING))),
            output,
            suggests,
            isPart ? Optional.of("in /srv/shop") : Optional.empty()),
        heard);
  }

  private static InventoryReading build(String... coordinates) {
    List<Component> components =
        List.of(coordinates).stream()
            .map(text -> text.split(":"))
            .map(
                parts ->
                    new Component(
                        PackageName.ofMaven(parts[0], parts[1]),
                        parts[2],
                        Component.Role.NEEDED,
                        List.of(String.join(":", parts)),
                        new Location("app/pom.xml", 7, 5)))
            .toList();
    return new InventoryReading(
        List.of(new Inventory("shop", "1", "app/pom.xml", components)), List.of(), List.of());
  }

  @Test
  void knownUsesMayStayAndNewOnesFail() throws Exception {
    InventoryReading today = build("org.example:old-log:1.2");
    assertThatThrownBy(() -> check(false, false).check(RADAR, today))
        .isInstanceOf(RefusedException.class)
        .hasMessage(
            "The build has 1 error against Ours. Mend what is listed above, or accept today's uses:"
                + " run the same command with --write.");
    check(false, false).writeBaseline(RADAR, today);
    assertThat(root.resolve("usage.baseline"))
        .content()
        .contains("that this build had")
        .endsWith("banned-in-use app/pom.xml: org.example:old-log is banned by the radar\n");

    assertThatCode(() -> check(false, false).check(RADAR, today)).doesNotThrowAnyException();
    assertThatCode(() -> check(false, false).check(RADAR, build("org.example:old-log:1.3")))
        .as("an update is never in the way")
        .doesNotThrowAnyException();
    heard.warnings.clear();
    check(false, false).check(RADAR, build("org.example.web:kit:2.1"));
    assertThat(heard.warnings)
        .containsExactly(
            "1 problem of usage.baseline is no more. Write it anew: run the same command with"
                + " --write");
  }

  /** As {@code node_modules} has after any update: one direct, and one that another one brings. */
  @Test
  void aSecondVersionOfWhatIsKnownIsNoNewUse() throws Exception {
    check(false, false).writeBaseline(RADAR, uses(use("1.3", 4)));
    InventoryReading two =
        uses(use("1.1", 9, "org.example.web:kit:3"), use("1.2", 7), use("1.3", 4));

    assertThatCode(() -> check(false, false).check(RADAR, two)).doesNotThrowAnyException();

    assertThat(heard.warnings).isEmpty();
    assertThat(heard.news)
        .contains(
            "3 problems are known (usage.baseline) and no reason to fail. --baseline=none lists all.");
    check(false, false).writeBaseline(RADAR, two);
    assertThat(Files.readAllLines(root.resolve("usage.baseline")))
        .endsWith(
            "banned-in-use app/pom.xml: org.example:old-log is banned by the radar",
            "banned-in-use app/pom.xml: org.example:old-log is banned by the radar, and a"
                + " dependency brings it")
        .hasSize(4);
    assertThat(heard.news)
        .contains(
            "2 problems are written to %s; from now on only new ones fail."
                .formatted(root.resolve("usage.baseline")));
    check(false, false).check(RADAR, uses(use("1.2", 7), use("1.3", 4)));
    assertThat(heard.warnings)
        .containsExactly(
            "1 problem of usage.baseline is no more. Write it anew: run the same command with"
                + " --write");
  }

  private static Component use(String version, int line, String... bringers) {
    List<String> way = new ArrayList<>(List.of(bringers));
    way.add("org.example:old-log:" + version);
    return new Component(
        PackageName.ofMaven("org.example", "old-log"),
        version,
        Component.Role.NEEDED,
        way,
        new Location("app/pom.xml", line, 5));
  }

  private static InventoryReading uses(Component... components) {
    return new InventoryReading(
        List.of(new Inventory("shop", "1", "app/pom.xml", List.of(components))),
        List.of(),
        List.of());
  }

  @Test
  void aPartOfTheBuildSaysNothingOfWhatIsGoneAndWritesNoBaseline() throws Exception {
    check(false, false).writeBaseline(RADAR, build("org.example:old-log:1.2"));
    check(false, true).check(RADAR, build("org.example.web:kit:2.1"));
    assertThat(heard.warnings).isEmpty();
    assertThatThrownBy(() -> check(false, true).writeBaseline(RADAR, build("a:b:1")))
        .isInstanceOf(UnusableException.class)
        .hasMessage(
            "The baseline is of the whole build, and this is only a part of it. Write it in"
                + " /srv/shop.");
    Files.delete(root.resolve("usage.baseline"));
    assertThatThrownBy(() -> check(false, true).check(RADAR, build("org.example:old-log:1.2")))
        .as("no command that would be refused")
        .isInstanceOf(RefusedException.class)
        .hasMessageEndingWith(
            ", or accept today's uses in /srv/shop: run the same command with --write.");
  }

  @Test
  void saysWhatItFoundAndWhatToDo() throws Exception {
    check(false, false).check(RADAR, build("org.example.web:kit:1.9", "org.example.tiny:tiny:1"));
    assertThat(heard.problems)
        .extracting(Problem::headline)
        .containsExactly(
            "app/pom.xml:7:5: warning: org.example.web:kit is used in a version that the radar does"
                + " not mean [version-outside]",
            "app/pom.xml:7:5: warning: no entry of the radar is about org.example.tiny"
                + " [unlisted-in-use]");
    assertThat(heard.news)
        .contains(
            "2 components of 1 project = 1 use of 1 entry + 0 ignored + 1 unlisted",
            "3 entries = 1 used + 1 used nowhere + 1 without coordinates");
    assertThat(root.resolve("target/usage.sarif")).content().contains("\"uri\": \"app/pom.xml\"");
    assertThat(root.resolve("target/usage.checkstyle.xml")).isNotEmptyFile();
    assertThat(root.resolve("target/usage.json")).content().contains("\"components\": 2");
  }

  @Test
  void whatCouldNotBeLookedAtIsNeverAccepted() throws Exception {
    Problem missing =
        Problem.of(
            Rule.INCOMPLETE_INVENTORY, new Location("app/pom.xml", 9, 5), "not found", "Look.");
    InventoryReading reading =
        new InventoryReading(build("a:b:1").inventories(), List.of(missing), List.of());
    check(false, false).writeBaseline(RADAR, reading);
    heard.problems.clear();
    check(false, false).check(RADAR, reading);
    assertThat(heard.problems).extracting(Problem::rule).containsExactly(Rule.INCOMPLETE_INVENTORY);
  }

  @Test
  void guessesAreMarkedAndPrintedOnly() throws Exception {
    check(true, false)
        .check(
            RADAR,
            build("org.example.tiny:tiny:1", "org.example.big:one:1", "org.example.big:two:1"));
    assertThat(heard.lines)
        .containsExactly(
            "Guesses: entries for what projects have chosen and the radar does not name, most used"
                + " first.",
            "",
            "big.md, for 1 project of 1",
            "---",
            "title: Big",
            "status:  # Adopt, Trial, Hold",
            "quadrant:  # Tools",
            "coordinates: [\"org.example.big:*\"]",
            "---",
            "",
            "Guesses: coordinates for entries without any, as they have the same name.",
            "    Tiny (tiny): coordinates: [\"org.example.tiny:*\"], in 1 project",
            "    Tiny (tiny): coordinates: [\"org.example.tiny:tiny\"], in 1 project");
    try (var files = Files.walk(root)) {
      assertThat(files.filter(file -> file.toString().endsWith(".md"))).isEmpty();
    }
  }

  @Test
  void aBuildWithoutAnythingToLookAtIsAMistake() {
    InventoryReading none = new InventoryReading(List.of(), List.of(), List.of());
    assertThatThrownBy(() -> check(false, false).check(RADAR, none))
        .isInstanceOf(UnusableException.class)
        .hasMessageContaining("nothing to look at");
  }

  @Test
  void whoAcceptsADirectUseAcceptsWhatIsLeftOfIt() throws Exception {
    check(false, false).writeBaseline(RADAR, build("org.example:old-log:1.2"));
    InventoryReading reading = uses(use("1.2", 12, "org.example.web:kit:3"));
    assertThatCode(() -> check(false, false).check(RADAR, reading)).doesNotThrowAnyException();
    assertThat(heard.warnings).isEmpty();
    check(false, false).writeBaseline(RADAR, reading);
    assertThatThrownBy(() -> check(false, false).check(RADAR, build("org.example:old-log:1.2")))
        .as("to ask for it directly is new")
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void whereNothingCouldBeReadNothingIsFine() {
    Problem broken =
        Problem.of(Rule.INVALID_INVENTORY, Location.startOf("bom.json"), "no JSON", "Mend it.");
    InventoryReading nothing =
        new InventoryReading(List.of(), List.of(broken), List.of("bom.json"));
    assertThatThrownBy(() -> check(false, false).check(RADAR, nothing))
        .isInstanceOf(UnusableException.class)
        .hasMessageContaining("No inventory could be read");
    assertThat(heard.problems).extracting(Problem::rule).containsExactly(Rule.INVALID_INVENTORY);
  }

  @Test
  void whatCouldNotBeReadIsNotGone() throws Exception {
    check(false, false).writeBaseline(RADAR, build("org.example:old-log:1.2"));
    InventoryReading half =
        new InventoryReading(
            build("org.example.web:kit:2.1").inventories(), List.of(), List.of("other.json"));
    check(false, false).check(RADAR, half);
    assertThat(heard.warnings).isEmpty();
    assertThatThrownBy(() -> check(false, false).writeBaseline(RADAR, half))
        .isInstanceOf(UnusableException.class)
        .hasMessageContaining("not all inventories could be read");
  }

  /** What is banned names versions, and nobody knows whether this is one of them. */
  @Test
  void anUnknownVersionIsOfThatWhichIsNotBanned() throws Exception {
    Policy radar =
        new Policy(
            "Ours",
            List.of(
                entry("Boot 2", "Hold", true, "org.example:boot:[2,3)"),
                entry("Boot 3", "Adopt", false, "org.example:boot:[3,4)")),
            List.of(),
            Severities.USUAL);
    Component unknown =
        new Component(
            PackageName.ofMaven("org.example", "boot"),
            "",
            Component.Role.NEEDED,
            List.of("org.example:boot"),
            new Location("app/pom.xml", 12, 5));
    check(false, false).check(radar, uses(unknown));
    assertThat(heard.problems).isEmpty();
    assertThat(heard.news).contains("2 entries = 1 used + 1 used nowhere + 0 without coordinates");
  }

  @Test
  void aFileThatIsNoRadarIsNamed() throws Exception {
    Path file = Files.write(root.resolve("radar.json"), "{".getBytes(UTF_8));
    assertThatThrownBy(() -> check(false, false).policy(file))
        .isInstanceOf(UnusableException.class)
        .hasMessageContaining("radar.json:1:")
        .hasMessageContaining("this is not JSON");
    assertThatThrownBy(() -> check(false, false).policy(root.resolve("none.json")))
        .isInstanceOf(UnusableException.class)
        .hasMessageContaining("There is no radar ")
        .hasMessageContaining("none.json (--radar): no such file");
  }
}
