package io.github.techradar.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.export.Export;
import io.github.techradar.export.ExportFormat;
import io.github.techradar.export.Publications;
import io.github.techradar.export.ToolRules;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A radar of one entry, whose text went through a wrong decoder once. */
class SeedExportTest {

  @ParameterizedTest
  @EnumSource
  void goesIntoEveryFormat(ExportFormat format) {
    Path seed = Corpora.folder().resolve("seed");

    Export export =
        format.write(Publications.of(seed, Optional.of(URI.create("https://example.org/")), true));

    ToolRules.check(format, export);
    assertThat(export.omissions()).isEmpty();
    assertThat(export.carried()).isEqualTo(ToolRules.isOfBans(format) ? 0 : 1);
    assertThat(Fixtures.check(seed).entries().orElseThrow().published()).hasSize(1);
  }
}
