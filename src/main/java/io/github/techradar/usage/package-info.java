/**
 * The radar against what is really used: inventories of builds, and what the radar has decided on
 * what they have. A pure function of the two.
 */
@NullMarked
package io.github.techradar.usage;

import org.jspecify.annotations.NullMarked;
