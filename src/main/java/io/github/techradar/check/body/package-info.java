/**
 * What is wrong in the bodies of entries: links, HTML, sections, timelines, spoiled letters. Works
 * on the facts of a body, which somebody else has read.
 *
 * <p>Start with {@link io.github.techradar.check.body.BodyCheck}.
 */
@NullMarked
package io.github.techradar.check.body;

import org.jspecify.annotations.NullMarked;
