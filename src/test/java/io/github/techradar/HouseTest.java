package io.github.techradar;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.techradar.model.Definition;
import io.github.techradar.source.BodyText;
import io.github.techradar.source.EntryValues;
import j2html.TagCreator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms of the house: what each may use, and that data never travels back. */
class HouseTest {

  private static final String ROOT = "io.github.techradar.";
  private static final String[] JDK = {"java..", "org.jspecify.annotations.."};
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.techradar");

  @Test
  void dataFlowsOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("cache")
        .definedBy(ROOT + "cache..")
        .layer("model")
        .definedBy(ROOT + "model..")
        .layer("packages")
        .definedBy(ROOT + "packages..")
        .layer("usage")
        .definedBy(ROOT + "usage..")
        .layer("markdown")
        .definedBy(ROOT + "markdown..")
        .layer("source")
        .definedBy(ROOT + "source..")
        .layer("check")
        .definedBy(ROOT + "check..")
        .layer("history")
        .definedBy(ROOT + "history..")
        .layer("html")
        .definedBy(ROOT + "html..")
        .layer("output")
        .definedBy(ROOT + "output..")
        .layer("site")
        .definedBy(ROOT + "site..")
        .layer("export")
        .definedBy(ROOT + "export..")
        .layer("start")
        .definedBy(ROOT + "start..")
        .layer("imports")
        .definedBy(ROOT + "imports..")
        .layer("app")
        .definedBy(ROOT + "app..")
        .layer("maven")
        .definedBy(ROOT + "maven..")
        .layer("cli")
        .definedBy(ROOT + "cli..")
        .whereLayer("maven")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("app")
        .mayOnlyBeAccessedByLayers("maven", "cli")
        .whereLayer("site")
        .mayOnlyBeAccessedByLayers("app", "maven")
        .whereLayer("export")
        .mayOnlyBeAccessedByLayers("app")
        .whereLayer("start")
        .mayOnlyBeAccessedByLayers("app")
        .whereLayer("imports")
        .mayOnlyBeAccessedByLayers("app")
        .whereLayer("packages")
        .mayOnlyBeAccessedByLayers("check", "usage", "site", "export", "app", "maven")
        .whereLayer("usage")
        .mayOnlyBeAccessedByLayers("site", "export", "app", "maven", "cli")
        .whereLayer("output")
        .mayOnlyBeAccessedByLayers("check", "site", "export", "start", "imports", "app")
        .whereLayer("history")
        .mayOnlyBeAccessedByLayers("app")
        .whereLayer("check")
        .mayOnlyBeAccessedByLayers("app")
        .whereLayer("cache")
        .mayOnlyBeAccessedByLayers("markdown", "source", "html", "app", "maven")
        .whereLayer("markdown")
        .mayOnlyBeAccessedByLayers("source", "check", "html", "imports")
        .whereLayer("html")
        .mayOnlyBeAccessedByLayers("site", "export", "imports", "app")
        .whereLayer("source")
        .mayOnlyBeAccessedByLayers("check", "history", "html", "site", "imports", "usage", "app")
        .ensureAllClassesAreContainedInArchitectureIgnoring("io.github.techradar")
        .check(CLASSES);
  }

  /** The wings of check do not know each other in circles, and nothing of the room around them. */
  @Test
  void wingsOfCheckKnowOnlyThoseBelow() {
    slices().matching(ROOT + "check.(*)..").should().beFreeOfCycles().check(CLASSES);
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + "check.schema", ROOT + "check.definition", ROOT + "check.body")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + "check", ROOT + "check.findings")
        .check(CLASSES);
  }

  /** The one of source knows no more of it. */
  @Test
  void whatMayBeCopiedKnowsNoMoreOfSource() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "source.(*)")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + "source")
        .check(CLASSES);
  }

  /** Nor do those of site; its words and its style are for pages, drawings and feeds alike. */
  @Test
  void wingsOfSiteKnowOnlyThoseBelow() {
    slices().matching(ROOT + "site.(*)..").should().beFreeOfCycles().check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage(ROOT + "site.(*)")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + "site")
        .check(CLASSES);
  }

  /** What the rooms around Maven and its site generator are for: nobody else needs to know them. */
  @Test
  void mavenAndDoxiaAreKnownInOneRoom() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "maven..", ROOT + "packages..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.maven..", "org.codehaus.plexus..", "org.eclipse.aether..")
        .check(CLASSES);
  }

  /** The library's join takes spaces away before full stops and commas of what authors wrote. */
  @Test
  void piecesOfALineAreJoinedWithoutTouchingThem() {
    noClasses().should().callMethod(TagCreator.class, "join", Object[].class).check(CLASSES);
  }

  /**
   * With {@code %d} numbers have the digits of the machine's language, which Arabic has its own of.
   */
  @Test
  void numbersAreWrittenTheSameEverywhere() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file)).as("%s", file).doesNotContain("%d", "%,d");
      }
    }
  }

  /** What authors wrote goes to the log of a build in one way, which makes it harmless. */
  @Test
  void oneClassAloneWritesToTheLog() {
    noClasses()
        .that()
        .doNotHaveSimpleName("MavenFrontEnd")
        .and()
        .doNotHaveSimpleName("AbstractGoalMojo")
        .and()
        .doNotHaveSimpleName("AbstractRadarMojo")
        .and()
        .doNotHaveSimpleName("HelpMojo") // made by Maven
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Log.class)
        .orShould()
        .dependOnClassesThat()
        .haveSimpleName("MavenFrontEnd")
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  /**
   * While a radar is read and checked, a status or quadrant of the front matter is looked up where
   * the values of its entry are made, and these are made in one place; so each is looked up once,
   * and each timeline is read once. The other callers work on timelines, on definitions, on keys of
   * no field, and on folders that are perhaps no radar.
   */
  @Test
  void eachValueIsLookedUpOnce() {
    assertThat(callers(Definition.class, "status", "quadrant"))
        .containsExactlyInAnyOrder(
            "EntryValues.addTerms",
            "TimelineReader.isStatus",
            "TimelineReader.read",
            "DefinitionNames.banned",
            "DefinitionNames.export",
            "CommonKeys.isTerm",
            "Search.isStatus",
            "UsualAliases.wellKnown");
    assertThat(callers(EntryValues.class, "addTerms")).containsExactly("EntryValues.of");
    assertThat(callers(EntryValues.class, "of")).containsExactly("EntryVersions.values");
    assertThat(callers(BodyText.class, "timeline")).containsExactly("EntryValues.timeline");
    assertThat(callers(EntryValues.class, "timeline")).containsExactly("EntryVersions.of");
  }

  private static Set<String> callers(Class<?> owner, String... methods) {
    return CLASSES.get(owner).getMethods().stream()
        .filter(method -> List.of(methods).contains(method.getName()))
        .flatMap(
            method ->
                Stream.<JavaAccess<?>>concat(
                    method.getCallsOfSelf().stream(), method.getReferencesToSelf().stream()))
        .filter(access -> isChecking(access.getOriginOwner().getPackageName()))
        .map(HouseTest::caller)
        .collect(Collectors.toSet());
  }

  private static boolean isChecking(String room) {
    return room.startsWith(ROOT + "check") || room.startsWith(ROOT + "source");
  }

  /** The method that a call stands in; of one in a lambda, the method around it. */
  private static String caller(JavaAccess<?> access) {
    String name = access.getOrigin().getName();
    String method = name.startsWith("lambda$") ? name.split("\\$", -1)[1] : name;
    return access.getOriginOwner().getSimpleName() + "." + method;
  }

  @TestFactory
  Stream<DynamicTest> eachRoomKnowsItsLibrariesOnly() {
    return Stream.of(
        room("model"),
        room("cache", "javax.crypto.."),
        room("packages", "com.github.packageurl..", "org.apache.maven.artifact.versioning.."),
        room("usage", "com.fasterxml.jackson.."),
        room(
            "markdown",
            "com.vladsch.flexmark.ast..",
            "com.vladsch.flexmark.ext..",
            "com.vladsch.flexmark.parser..",
            "com.vladsch.flexmark.util.."),
        room("output", "com.fasterxml.jackson..", "javax.xml.stream.."),
        room("source", "org.yaml.snakeyaml..", "javax.xml.stream.."),
        room("check", "javax.xml.stream..", "com.fasterxml.jackson..", "com.networknt.schema.."),
        room("history", "org.eclipse.jgit.."),
        room("html", "com.vladsch.flexmark..", "org.owasp.html.."),
        room("site", "j2html..", "com.fasterxml.jackson..", "javax.xml.stream.."),
        room("export", "com.fasterxml.jackson..", "javax.xml.stream.."),
        room("start", "javax.xml.stream.."),
        room("imports", "com.fasterxml.jackson..", "org.jsoup.."),
        room("app"),
        room("cli", "picocli.."),
        room(
            "maven",
            "org.apache.maven..",
            "org.eclipse.aether..",
            "javax.swing.text..",
            "org.codehaus.plexus..",
            "javax.inject..",
            "org.w3c..",
            "org.xml..",
            "javax.xml.."));
  }

  @Test
  void checkingNeedsNothingThatRenders() {
    noClasses()
        .that()
        .haveSimpleName("ValidateMojo")
        .or()
        .haveSimpleName("AbstractRadarMojo")
        .or()
        .haveSimpleName("AbstractGoalMojo")
        .or()
        .resideInAnyPackage(ROOT + "check..", ROOT + "source..", ROOT + "model..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "com.vladsch.flexmark.html..", "org.owasp..", "org.apache.maven.doxia..", "j2html..")
        .check(CLASSES);
  }

  @Test
  void treesOfMarkdownStayInTwoRooms() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "markdown..", ROOT + "html..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + "markdown.tree..")
        .check(CLASSES);
  }

  @Test
  void oneClassAloneParsesMarkdown() {
    noClasses()
        .that()
        .doNotHaveSimpleName("MarkdownParser")
        .should()
        .callMethod(Parser.class, "builder", DataHolder.class)
        .orShould()
        .callMethod(Parser.class, "parse", String.class)
        .orShould()
        .callMethod(Parser.class, "parse", BasedSequence.class)
        .check(CLASSES);
  }

  @Test
  void onlyTheTreesOfMarkdownKnowHowTheyAreMade() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "markdown.tree..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.vladsch.flexmark.parser..")
        .check(CLASSES);
  }

  private static DynamicTest room(String name, String... libraries) {
    String[] allowed =
        Stream.of(JDK, new String[] {"io.github.techradar.."}, libraries)
            .flatMap(Arrays::stream)
            .toArray(String[]::new);
    return DynamicTest.dynamicTest(
        name,
        () ->
            classes()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .check(CLASSES));
  }
}
