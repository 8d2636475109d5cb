/** The words of pages in each language; those of the radar itself are never translated. */
@NullMarked
package io.github.techradar.site.words;

import org.jspecify.annotations.NullMarked;
