package io.github.techradar.html;

/**
 * The words, in one language, that bodies are given beside their own text.
 *
 * @param done names the box of a task that is done
 * @param open names the box of a task that is not
 * @param contents names a table of contents
 * @param back names the arrow behind a footnote
 * @param callouts begin callouts
 */
public record BodyWords(
    String done, String open, String contents, String back, CalloutWords callouts) {}
