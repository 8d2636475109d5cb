/**
 * From files to values: finds the entries and the definition, decodes them, cuts out the front
 * matter, and keeps for every value where it stands.
 *
 * <p>What a file says is read here; whether it is right is for {@code check} to say.
 */
@NullMarked
package io.github.techradar.source;

import org.jspecify.annotations.NullMarked;
