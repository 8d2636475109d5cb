package io.github.techradar.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExportSettingsTest {

  @Test
  void whatIsOnHoldOrArchivedIsBannedWhateverItIsCalled() {
    List<Status> statuses =
        List.of(
            new Ring("use", "Use", "", Optional.empty(), List.of()),
            new Ring("avoid", "Avoid", "", Optional.empty(), List.of("hold")),
            new OffRadarStatus("archived", "Museum", "", List.of()));

    assertThat(ExportSettings.defaultsFor(List.of(), statuses).banned())
        .containsExactly("avoid", "archived");
  }

  @Test
  void cautionIsBannedUnlessItStandsBesideHold() {
    Status caution = new Ring("caution", "Caution", "", Optional.empty(), List.of("Avoid"));
    Status hold = new Ring("hold", "Hold", "", Optional.empty(), List.of());

    assertThat(ExportSettings.defaultsFor(List.of(), List.of(caution)).banned())
        .containsExactly("caution");
    assertThat(ExportSettings.defaultsFor(List.of(), List.of(caution, hold)).banned())
        .containsExactly("hold");
  }

  @Test
  void aRadarWithoutSuchStatusesBansNothing() {
    List<Status> statuses = List.of(new Ring("use", "Use", "", Optional.empty(), List.of()));

    assertThat(ExportSettings.defaultsFor(List.of(), statuses).banned()).isEmpty();
  }
}
