package io.github.techradar.start;

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
    assertThat(KnownProject.of(pom)).isEqualTo(new KnownProject(true, false));
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
    assertThat(KnownProject.of(pom)).isEqualTo(new KnownProject(false, false));
  }

  @Test
  void thePluginIsSeen() {
    assertThat(
            KnownProject.of(
                "<project><artifactId> techradar-maven-plugin\n</artifactId></project>"))
        .isEqualTo(new KnownProject(false, true));
  }

  @Test
  void onlyOfModulesItIsKeptAway() {
    assertThat(new KnownProject(true, false).addition())
        .filteredOn(line -> line.contains("<inherited>false</inherited>"))
        .hasSize(2);
    assertThat(new KnownProject(false, false).addition())
        .noneMatch(line -> line.contains("inherited"))
        .anyMatch(line -> line.contains("<version>" + Versions.plugin() + "</version>"));
  }
}
