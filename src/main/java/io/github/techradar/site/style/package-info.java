/** How pages and drawings look: colours, and the style sheets that they are put into. */
@NullMarked
package io.github.techradar.site.style;

import org.jspecify.annotations.NullMarked;
