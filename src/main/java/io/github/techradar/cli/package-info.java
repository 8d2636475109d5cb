/**
 * The command: the goals for people who have no Maven at hand. Options have the names of the goals'
 * parameters, but for {@code --output} ({@code outputDirectory}) and {@code --language} ({@code
 * locale}), and do the same through the same door, {@link io.github.techradar.app}.
 */
@NullMarked
package io.github.techradar.cli;

import org.jspecify.annotations.NullMarked;
