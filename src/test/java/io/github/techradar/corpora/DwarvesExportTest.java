package io.github.techradar.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.export.Export;
import io.github.techradar.export.ExportFormat;
import io.github.techradar.export.ExportedFile;
import io.github.techradar.export.Publication;
import io.github.techradar.export.Publications;
import io.github.techradar.export.RadarJsonReader;
import io.github.techradar.export.ToolRules;
import io.github.techradar.model.Entry;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A real radar in every format. */
class DwarvesExportTest {

  private static Publication one;
  private static Publication two;

  @BeforeAll
  static void readTwice() {
    one = publication();
    two = publication();
  }

  @ParameterizedTest
  @EnumSource
  void goesWholeIntoEveryFormat(ExportFormat format) {
    Export export = format.write(one);

    ToolRules.check(format, export);
    int named = ToolRules.named(export);
    if (ToolRules.isOfBans(format)) {
      assertThat(export.carried() + named).as("none says what artifacts it is about").isZero();
      return;
    }
    assertThat(export.carried() + named).isEqualTo(125);
    boolean onlyTheRadar =
        switch (format) {
          case BYOR, ZALANDO, BACKSTAGE, AOE -> true;
          case RADAR,
              JSON_FEED,
              ENFORCER,
              DEPENDENCY_REVIEW,
              RENOVATE,
              DEPENDENCY_TRACK,
              CSV,
              MARKDOWN ->
              false;
        };
    assertThat(export.carried()).isEqualTo(onlyTheRadar ? 81 : 125);
    assertThat(export.omissions().stream().flatMap(omission -> omission.entries().stream()))
        .extracting(Entry::id)
        .doesNotHaveDuplicates();
    assertThat(format.write(two))
        .usingRecursiveComparison()
        .withEqualsForType((one, other) -> said(one).equals(said(other)), ExportedFile.class)
        .isEqualTo(export);
  }

  private static String said(ExportedFile file) {
    return file.path() + "\n" + file.text();
  }

  @Test
  void readBackItIsTheSameRadar() {
    RadarJsonReader.check(one);
  }

  private static Publication publication() {
    Path radar = Corpora.folder().resolve("dwarves");
    return Publications.of(
        Fixtures.withoutPast(Fixtures.check(radar)),
        radar,
        Optional.of(URI.create("https://example.org/")),
        true);
  }
}
