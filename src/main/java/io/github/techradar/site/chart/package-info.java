/**
 * The drawings: the chart of the whole radar, that of one quadrant, the picture with its key, and
 * the marks of movements in them. A layout says where everything is; what draws it decides nothing.
 */
@NullMarked
package io.github.techradar.site.chart;

import org.jspecify.annotations.NullMarked;
