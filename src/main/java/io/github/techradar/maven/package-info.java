/** The goals: thin shells that hand Maven's parameters to the rooms that do the work. */
@NullMarked
package io.github.techradar.maven;

import org.jspecify.annotations.NullMarked;
