/**
 * The radar as values: what it is made of, and the pure functions that place, sort and number it.
 *
 * <p>Knows the JDK only. Everything here is immutable and free of nulls.
 */
@NullMarked
package io.github.techradar.model;

import org.jspecify.annotations.NullMarked;
