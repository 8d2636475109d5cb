/**
 * From the texts of other tools to Markdown that a person would write. Start with {@link
 * io.github.techradar.imports.text.TextReader}.
 */
@NullMarked
package io.github.techradar.imports.text;

import org.jspecify.annotations.NullMarked;
