/**
 * From the radar to pages: the layout of the chart, its SVG, Markdown as safe HTML, and the pages
 * themselves, which look the same inside a Maven site and on their own.
 */
@NullMarked
package io.github.techradar.site;

import org.jspecify.annotations.NullMarked;
