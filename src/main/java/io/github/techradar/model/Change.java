package io.github.techradar.model;

import java.util.Optional;

/**
 * A movement of one entry.
 *
 * @param entry the entry through the editions
 * @param movement any but {@link Movement#NONE}
 * @param before what it was in the edition before
 * @param after what it was then
 * @param reason the event of its timeline that made the change, if it has one
 */
public record Change(
    EntryHistory entry,
    Movement movement,
    Standing before,
    Standing after,
    Optional<Event> reason) {}
