/** How a radar begins, and an entry: what is written first, for people to change. */
@NullMarked
package io.github.techradar.start;

import org.jspecify.annotations.NullMarked;
