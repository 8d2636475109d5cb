/**
 * What was made in earlier builds and need not be made again. Nothing here knows what the values
 * are; whatever is damaged, forged or of another version of the plugin is as if it was not there.
 */
@NullMarked
package io.github.techradar.cache;

import org.jspecify.annotations.NullMarked;
