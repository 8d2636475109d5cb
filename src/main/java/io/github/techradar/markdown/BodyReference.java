package io.github.techradar.markdown;

/**
 * Something that is defined elsewhere in a text, and how to write it where that is not at hand: of
 * {@code [docs][d]} that is {@code [docs](<https://example.org>)}. A footnote is nothing there.
 *
 * @param span where it stands
 * @param alone the Markdown that says the same by itself
 */
public record BodyReference(Span span, String alone) {}
