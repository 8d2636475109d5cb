package io.github.techradar.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.techradar.imports.format.ImportFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportSettingReaderTest {

  private final ImportSettingReader reader = new ImportSettingReader(new Heard());

  @Test
  void someFileHasToBeNamed() {
    assertThatThrownBy(() -> reader.from(List.of()))
        .isInstanceOf(UnusableException.class)
        .hasMessage("Say which file or folder has the radar, such as --from=radar.csv.");
  }

  @Test
  void aFormatIsOneOfThoseThatAreRead() throws Exception {
    assertThat(reader.format("Byor-JSON")).contains(ImportFormat.BYOR_JSON);
    assertThat(reader.format(" ")).isEmpty();
    assertThatThrownBy(() -> reader.format("excel"))
        .isInstanceOf(UnusableException.class)
        .hasMessageStartingWith("--format cannot be 'excel'; allowed: radar, aoe, ");
  }

  @Test
  void namesAndDaysKeepTheirOrder() throws Exception {
    assertThat(reader.names(Arrays.asList(" Use", null, "", "Stop")))
        .containsExactly("Use", "Stop");
    assertThat(reader.days(List.of("2026-03-31", "2025-12-31")))
        .containsExactly(LocalDate.of(2026, 3, 31), LocalDate.of(2025, 12, 31));
    assertThatThrownBy(() -> reader.days(List.of("31.3.2026")))
        .isInstanceOf(UnusableException.class)
        .hasMessageStartingWith("--days cannot be '31.3.2026'");
  }

  @Test
  void aMappingHasAColonBetweenTwoNames() throws Exception {
    assertThat(reader.mapping(List.of("status: config.ring")))
        .isEqualTo(Map.of("status", "config.ring"));
    for (String pair : List.of("status", ":x", "status:")) {
      assertThatThrownBy(() -> reader.mapping(List.of(pair)))
          .isInstanceOf(UnusableException.class)
          .hasMessageContaining("such as status:config.ring");
    }
  }

  @Test
  void theOldSiteEndsWithASlash() throws Exception {
    assertThat(reader.oldSite("https://example.org/radar"))
        .hasToString("Optional[https://example.org/radar/]");
    assertThat(reader.oldSite(null)).isEmpty();
  }
}
