/** Writing files so that nobody ever sees half of one. Knows the JDK only. */
@NullMarked
package io.github.techradar.output;

import org.jspecify.annotations.NullMarked;
