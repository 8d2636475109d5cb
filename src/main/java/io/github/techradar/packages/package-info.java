/**
 * What packages of software are called, wherever they come from, and patterns over such names. The
 * coordinates of entries are patterns, and so are those that a radar ignores.
 */
@NullMarked
package io.github.techradar.packages;

import org.jspecify.annotations.NullMarked;
