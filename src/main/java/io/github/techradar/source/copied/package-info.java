/**
 * Which files may be copied to a site: those whose name and content say that they do nothing there,
 * and drawings without what acts in them.
 *
 * <p>Start with {@link io.github.techradar.source.copied.FileCheck}.
 */
@NullMarked
package io.github.techradar.source.copied;

import org.jspecify.annotations.NullMarked;
