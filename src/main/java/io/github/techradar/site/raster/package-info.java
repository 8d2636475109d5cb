/**
 * Pictures of pixels, drawn and written without any library, so that they are the same everywhere.
 */
@NullMarked
package io.github.techradar.site.raster;

import org.jspecify.annotations.NullMarked;
