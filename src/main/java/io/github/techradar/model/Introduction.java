package io.github.techradar.model;

/**
 * What its authors have to say about a quadrant: the text of {@code tools/index.md}.
 *
 * @param source the file's path below the source directory, with {@code /}
 * @param body the Markdown in it, its lines ended by LF
 */
public record Introduction(String source, String body) {}
