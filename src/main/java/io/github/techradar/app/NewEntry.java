package io.github.techradar.app;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An entry that is to be written. {@link SettingReader} reads its title and its day.
 *
 * @param title its title, on one line and without letters that nobody sees
 * @param quadrant the id or name of its quadrant; may be left out where the radar has one
 * @param status the id or name of its status; if it is left out it is Assess, or else the ring just
 *     inside of Hold
 * @param day the day that it begins with
 */
public record NewEntry(
    String title, Optional<String> quadrant, Optional<String> status, LocalDate day) {}
