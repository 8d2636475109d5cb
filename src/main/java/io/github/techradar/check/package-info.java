/**
 * What is wrong with a radar, and the radar itself: it is made here, of all entries that are sound.
 *
 * <p>The one that checks converts. {@link io.github.techradar.check.RadarCheck} reads and checks
 * everything, and hands out a {@link io.github.techradar.check.CheckedRadar}. The wings {@code
 * schema}, {@code definition} and {@code body} know nothing of that; {@code findings} writes it
 * down.
 */
@NullMarked
package io.github.techradar.check;

import org.jspecify.annotations.NullMarked;
