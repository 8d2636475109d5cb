package io.github.techradar.usage;

/**
 * A component of an inventory that the coordinates of an entry match.
 *
 * @param entry the entry
 * @param inventory the project
 * @param component what it uses
 * @param isOutside whether it is another version than those that the entry names
 */
public record Use(
    Policy.Decision entry, Inventory inventory, Component component, boolean isOutside) {}
