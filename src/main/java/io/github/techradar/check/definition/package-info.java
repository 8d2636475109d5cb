/**
 * The definition of a radar: what is wrong with it, and what it says. The one that checks converts.
 *
 * <p>Start with {@link io.github.techradar.check.definition.DefinitionReader}.
 */
@NullMarked
package io.github.techradar.check.definition;

import org.jspecify.annotations.NullMarked;
