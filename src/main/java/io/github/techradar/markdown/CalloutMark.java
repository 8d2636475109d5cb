package io.github.techradar.markdown;

/**
 * A mark of a callout that does not make one, so that it is text: {@code > [!INFO]}, or {@code
 * [!NOTE]} without a quote.
 *
 * @param written the mark with its brackets
 * @param quoted whether a quote begins with it; then there is no such callout
 * @param offset where it starts, in Java chars from 0
 */
public record CalloutMark(String written, boolean quoted, int offset) {}
