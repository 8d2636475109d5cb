/** The problems of a radar in the formats that other tools read. */
@NullMarked
package io.github.techradar.check.findings;

import org.jspecify.annotations.NullMarked;
