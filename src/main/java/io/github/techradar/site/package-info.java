/**
 * From the radar to pages: the layout of the chart, its SVG, and the pages themselves, which look
 * the same inside a Maven site and on their own. Bodies come from {@code html}.
 */
@NullMarked
package io.github.techradar.site;

import org.jspecify.annotations.NullMarked;
