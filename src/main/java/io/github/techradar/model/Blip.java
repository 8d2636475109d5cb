package io.github.techradar.model;

/**
 * An entry placed on the radar.
 *
 * @param number its number on the chart and in the index, counted from 1 in reading order
 * @param entry the entry
 * @param ring the entry's status, which is a ring
 */
public record Blip(int number, Entry entry, Ring ring) {}
