package io.github.techradar.markdown.tree;

import io.github.techradar.markdown.Unreadable;
import java.util.Optional;

/**
 * What came of parsing a text.
 *
 * @param value what was read from its tree; empty if there is none
 * @param unreadable why there is no tree; empty if there is one
 * @param <T> what was read
 */
public record Parsed<T>(Optional<T> value, Optional<Unreadable> unreadable) {

  static <T> Parsed<T> of(T value) {
    return new Parsed<>(Optional.of(value), Optional.empty());
  }

  static <T> Parsed<T> not(Unreadable why) {
    return new Parsed<>(Optional.empty(), Optional.of(why));
  }
}
