/**
 * The door of the house: all that a front end calls, be it a Maven plugin, a command line or a
 * server. {@link io.github.techradar.app.TechRadar} reads, checks and publishes a radar; a {@link
 * io.github.techradar.app.FrontEnd} is told what comes of it.
 *
 * <p>Nothing here knows Maven or Doxia. Settings are spoken of as {@link
 * io.github.techradar.app.Setting}s, for which each front end has a word of its own.
 */
@NullMarked
package io.github.techradar.app;

import org.jspecify.annotations.NullMarked;
