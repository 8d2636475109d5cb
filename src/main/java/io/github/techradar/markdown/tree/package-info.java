/**
 * The one parser of Markdown, and walks through the trees that it makes. For the rooms {@code
 * markdown} and {@code html} alone: all others ask for facts or for HTML.
 */
@NullMarked
package io.github.techradar.markdown.tree;

import org.jspecify.annotations.NullMarked;
