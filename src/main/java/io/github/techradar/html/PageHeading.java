package io.github.techradar.html;

/**
 * A heading of a body on its page.
 *
 * @param level 2 for the topmost, to 6
 * @param id the id by which links reach it
 * @param text what readers see of it
 */
public record PageHeading(int level, String id, String text) {}
