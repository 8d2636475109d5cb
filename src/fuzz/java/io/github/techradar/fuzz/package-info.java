/**
 * Searches for radars that break a promise of {@code SECURITY.md}, or the plugin. Jazzer changes
 * inputs and keeps those that reach code which none has reached before, so it finds its way behind
 * checks that chance alone does not pass.
 */
package io.github.techradar.fuzz;
