/**
 * Reads files of other tools, one class for each format. {@link
 * io.github.techradar.imports.format.ImportFormat} names them all; a new format is a class and a
 * line there.
 */
@NullMarked
package io.github.techradar.imports.format;

import org.jspecify.annotations.NullMarked;
