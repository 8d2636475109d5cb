package io.github.techradar.markdown;

/**
 * The address of a link or an image, wherever it stands: in the text, in a definition, in a
 * footnote, in a table, or in a tag that pages keep.
 *
 * @param address where it leads, without escapes of Markdown and HTML; {@code %20} stays. Of a link
 *     by name that is the name in its brackets, {@code [[Kafka]]}
 * @param offset where the address starts, in Java chars from 0
 * @param isImage whether what is there is shown, not linked
 */
public record BodyLink(String address, int offset, boolean isImage) {}
