/**
 * Radars whose authors mean harm, and what must hold for all that is made of them: nothing in a
 * page, a document or a log may act. The fuzzer of {@code src/fuzz} asks the same of radars that it
 * makes itself.
 */
package io.github.techradar.hostile;
