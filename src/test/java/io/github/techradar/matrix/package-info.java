/** The builds of {@code src/it}, with every Maven and every Java that is promised. */
@NullMarked
package io.github.techradar.matrix;

import org.jspecify.annotations.NullMarked;
