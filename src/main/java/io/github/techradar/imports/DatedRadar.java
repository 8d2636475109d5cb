package io.github.techradar.imports;

import java.time.LocalDate;

/**
 * What a radar was on a day.
 *
 * @param radar what the file of that day says
 * @param day the day
 */
public record DatedRadar(FoundRadar radar, LocalDate day) {}
