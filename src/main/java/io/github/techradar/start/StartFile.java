package io.github.techradar.start;

/**
 * A file that a project begins with.
 *
 * @param path its path below the project's folder, with {@code /}
 */
public record StartFile(String path, String text) {}
