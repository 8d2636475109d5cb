/**
 * JSON Schema: the schemas of definitions and of front matter, that of the team, and what values
 * break in them.
 *
 * <p>The rest of {@code check} uses this; nothing else should.
 */
@NullMarked
package io.github.techradar.check.schema;

import org.jspecify.annotations.NullMarked;
