/** The documentation, held to what it says. */
@NullMarked
package io.github.techradar.docs;

import org.jspecify.annotations.NullMarked;
