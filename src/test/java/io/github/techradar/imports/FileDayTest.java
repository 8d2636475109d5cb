package io.github.techradar.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileDayTest {

  @ParameterizedTest
  @CsvSource({
    "2024-03-01.csv, 2024-03-01",
    "radar_2024_03_01.json, 2024-03-01",
    "radar.20240301.csv, 2024-03-01",
    "radar 01.02.2023.csv, 2023-02-01",
  })
  void aDayIsThatDay(String name, LocalDate day) {
    assertThat(FileDay.in(name)).contains(new FileDay(day, true));
  }

  @ParameterizedTest
  @CsvSource({
    "April 2019.csv, 2019-04-01",
    "Radar (Apr 2026).json, 2026-04-01",
    "2021 sept.csv, 2021-09-01",
    "2022-01.csv, 2022-01-01",
    "radar 12-2021.csv, 2021-12-01",
    "05.2026.csv, 2026-05-01",
    "2026.5.json, 2026-05-01",
    "2023H1.csv, 2023-01-01",
    "2023-h2.csv, 2023-07-01",
    "H2 2023.csv, 2023-07-01",
    "2024 Q4.csv, 2024-10-01",
    "Q2-2024.csv, 2024-04-01",
    "radar 2025.csv, 2025-01-01",
    "volume 34 (April 2026).json, 2026-04-01",
  })
  void aLongerTimeIsItsFirstDay(String name, LocalDate day) {
    assertThat(FileDay.in(name)).contains(new FileDay(day, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "radar.csv",
        "volume 34.json",
        "v1.json",
        "H1.csv",
        "12345678.csv",
        "marble.csv",
        "3.2.csv",
        "01-02-2023.csv"
      })
  void otherNamesSayNothing(String name) {
    assertThat(FileDay.in(name)).isEmpty();
  }

  @Test
  void digitsThatAreNoDayMayStillBeAYear() {
    assertThat(FileDay.in("2024-13-45.csv")).contains(new FileDay(LocalDate.of(2024, 1, 1), false));
    assertThat(FileDay.in("2024-02-30.csv")).contains(new FileDay(LocalDate.of(2024, 2, 1), false));
  }
}
