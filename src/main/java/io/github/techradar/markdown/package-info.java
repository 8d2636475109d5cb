/**
 * What a Markdown text says, in one dialect: its headings, links, tags and lists, each with its
 * place, and the HTML that pages keep. The library that parses is not to be seen from outside.
 *
 * <p>Start with {@link io.github.techradar.markdown.BodyFacts}.
 */
@NullMarked
package io.github.techradar.markdown;

import org.jspecify.annotations.NullMarked;
