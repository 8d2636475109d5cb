package io.github.techradar;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.stream.Stream;
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
        .layer("model")
        .definedBy(ROOT + "model..")
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
        .layer("maven")
        .definedBy(ROOT + "maven..")
        .whereLayer("maven")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("site")
        .mayOnlyBeAccessedByLayers("maven")
        .whereLayer("export")
        .mayOnlyBeAccessedByLayers("maven")
        .whereLayer("output")
        .mayOnlyBeAccessedByLayers("check", "site", "export", "maven")
        .whereLayer("history")
        .mayOnlyBeAccessedByLayers("maven")
        .whereLayer("check")
        .mayOnlyBeAccessedByLayers("maven")
        .whereLayer("markdown")
        .mayOnlyBeAccessedByLayers("source", "check", "html")
        .whereLayer("html")
        .mayOnlyBeAccessedByLayers("site", "export", "maven")
        .whereLayer("source")
        .mayOnlyBeAccessedByLayers("check", "history", "html", "site", "maven")
        .ensureAllClassesAreContainedInArchitectureIgnoring("io.github.techradar")
        .check(CLASSES);
  }

  @TestFactory
  Stream<DynamicTest> eachRoomKnowsItsLibrariesOnly() {
    return Stream.of(
        room("model"),
        room(
            "markdown",
            "com.vladsch.flexmark.ast..",
            "com.vladsch.flexmark.ext..",
            "com.vladsch.flexmark.parser..",
            "com.vladsch.flexmark.util.."),
        room("output", "com.fasterxml.jackson..", "javax.xml.stream.."),
        room("source", "org.yaml.snakeyaml.."),
        room("check", "javax.xml.stream..", "com.fasterxml.jackson..", "com.networknt.schema.."),
        room("history", "org.eclipse.jgit.."),
        room("html", "com.vladsch.flexmark..", "org.owasp.html.."),
        room(
            "site",
            "org.apache.maven.doxia.sink..",
            "j2html..",
            "com.fasterxml.jackson..",
            "javax.xml.stream..",
            "javax.swing.text.."),
        room("export", "com.fasterxml.jackson..", "javax.xml.stream.."),
        room(
            "maven",
            "org.apache.maven..",
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
