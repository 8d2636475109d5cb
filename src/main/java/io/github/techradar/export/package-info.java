/** From the radar to documents for other tools: one class a format. */
@NullMarked
package io.github.techradar.export;

import org.jspecify.annotations.NullMarked;
