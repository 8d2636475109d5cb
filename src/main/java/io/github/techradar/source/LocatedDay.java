package io.github.techradar.source;

import io.github.techradar.model.Location;
import java.time.LocalDate;

/**
 * A day that a file names, and where.
 *
 * @param day the day
 * @param location the value that it stands in
 */
public record LocatedDay(LocalDate day, Location location) {}
