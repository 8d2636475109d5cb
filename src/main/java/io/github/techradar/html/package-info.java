/**
 * From the bodies of entries to safe HTML: rendered and cleaned once for a language, and cut at its
 * links, so that pages and documents can each write these in their own way.
 *
 * <p>Start with {@link io.github.techradar.html.BodyHtml}.
 */
@NullMarked
package io.github.techradar.html;

import org.jspecify.annotations.NullMarked;
