/**
 * Radars of other tools: what their files say, and which entries and definition come of it.
 *
 * <p>A {@link io.github.techradar.imports.FoundRadar} is what a file says, read by the class of its
 * format in {@code format}. One or several of them, each with its day, become an {@link
 * io.github.techradar.imports.ImportPlan}: the files that are to be written. Nothing here reads or
 * writes the disk.
 */
@NullMarked
package io.github.techradar.imports;

import org.jspecify.annotations.NullMarked;
