package io.github.techradar.start;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownProjectTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<project><modules><module>a</module></modules></project>",
        "<project><profiles><profile><modules> <module>a</module></modules></profile></profiles></project>",
        "<project><subprojects><subproject>a</subproject></subprojects></project>"
      })
  void modulesAreSeen(String pom) {
    assertThat(of(pom)).isEqualTo(new KnownProject(true, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<project><!-- <modules><module>a</module></modules> techradar-maven-plugin --></project>",
        "<project><modules/><name>modules</name></project>",
        "<project><modules></modules><name>a</name></project>",
        "no XML",
        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><project>&b;</project>",
        ""
      })
  void whatIsNoModuleIsNone(String pom) {
    assertThat(of(pom)).isEqualTo(new KnownProject(false, false));
  }

  @Test
  void thePluginIsSeen() {
    assertThat(
            of(
                "<project><build><plugins><plugin><artifactId> techradar-maven-plugin\n</artifactId>"
                    + "</plugin></plugins></build></project>"))
        .isEqualTo(new KnownProject(false, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<project><artifactId>techradar-maven-plugin</artifactId></project>",
        "<project><description>techradar-maven-plugin</description></project>",
        "<project><build><pluginManagement><plugins><plugin><artifactId>techradar-maven-plugin"
            + "</artifactId></plugin></plugins></pluginManagement></build></project>",
        "<project><build><plugins><plugin><artifactId>other</artifactId><configuration><modules>"
            + "<module>a</module></modules><artifactId>techradar-maven-plugin</artifactId>"
            + "</configuration></plugin></plugins></build></project>"
      })
  void namesElsewhereSayNothing(String pom) {
    assertThat(of(pom)).isEqualTo(new KnownProject(false, false));
  }

  /** As Maven reads it: by its first line, or by its mark. */
  @Test
  void aPomMayBeInAnyEncoding() {
    String pom = "<project><name>Größe</name><modules><module>a</module></modules></project>";

    assertThat(
            KnownProject.of(
                ("<?xml version='1.0' encoding='ISO-8859-1'?>" + pom).getBytes(ISO_8859_1)))
        .isEqualTo(new KnownProject(true, false));
    assertThat(of("\uFEFF" + pom)).isEqualTo(new KnownProject(true, false));
  }

  private static KnownProject of(String pom) {
    return KnownProject.of(pom.getBytes(UTF_8));
  }
}
