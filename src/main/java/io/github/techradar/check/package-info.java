/**
 * What is wrong: the schemas of entries and definition, the rules across files, and the radar that
 * is left once everything wrong is named.
 */
@NullMarked
package io.github.techradar.check;

import org.jspecify.annotations.NullMarked;
