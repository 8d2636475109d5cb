package io.github.techradar.model;

/** What an entry was in an edition. */
public sealed interface Standing {

  /** The entry was there. */
  record In(Status status) implements Standing {}

  /** The entry was not there. */
  record Absent() implements Standing {}

  /** Nobody wrote down what the entry was. */
  record Unknown() implements Standing {}

  /** Whether the entry was on a ring. An entry that is listed there without being drawn is too. */
  default boolean isOnRadar() {
    return this instanceof In in && in.status() instanceof Ring;
  }
}
