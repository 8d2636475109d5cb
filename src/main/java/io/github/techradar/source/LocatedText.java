package io.github.techradar.source;

import io.github.techradar.model.Location;

/**
 * A word or two of a file, and where they stand.
 *
 * @param text as the author wrote it
 * @param location its first character
 */
public record LocatedText(String text, Location location) {}
