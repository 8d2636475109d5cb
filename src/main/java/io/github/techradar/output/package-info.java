/** How documents and files are written; nobody ever sees half of one. */
@NullMarked
package io.github.techradar.output;

import org.jspecify.annotations.NullMarked;
