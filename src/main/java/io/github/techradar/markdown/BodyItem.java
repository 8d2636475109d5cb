package io.github.techradar.markdown;

/**
 * How an item of a list begins.
 *
 * @param span its first paragraph, without the bullet and the box of a task; of an item that begins
 *     with something else, say a heading, that
 * @param depth 0 for an item of a list that stands by itself, 1 for one inside such an item
 * @param plain whether it begins with a paragraph
 * @param open whether it is a task that is not done: {@code - [ ] text}
 */
public record BodyItem(Span span, int depth, boolean plain, boolean open) {}
