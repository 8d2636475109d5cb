/**
 * What the radar was: from timelines and from git to the standings of entries in editions. What
 * moved follows from these in {@code model}.
 */
@NullMarked
package io.github.techradar.history;

import org.jspecify.annotations.NullMarked;
