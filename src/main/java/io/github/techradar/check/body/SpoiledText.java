package io.github.techradar.check.body;

/**
 * Characters that a wrong decoder has made of one.
 *
 * @param start the offset of the first, in Java chars from 0
 * @param spoiled how it reads now
 * @param repaired how it should read
 */
record SpoiledText(int start, String spoiled, String repaired) {}
