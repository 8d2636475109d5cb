package io.github.techradar.imports.format;

import io.github.techradar.model.Movement;
import io.github.techradar.model.Names;
import java.util.Optional;

/** What tools call the movement of an entry. */
final class Moves {

  private Moves() {}

  /** The movement that a word or a number stands for; empty if nobody knows what it means. */
  static Optional<Movement> of(String word) {
    return switch (Names.folded(word)) {
      case "true", "yes", "y", "x", "new", "2" -> Optional.of(Movement.NEW);
      case "1", "moved in", "in", "up", "+1" -> Optional.of(Movement.IN);
      case "-1", "moved out", "out", "down" -> Optional.of(Movement.OUT);
      case "", "0", "false", "no", "n", "no change", "none", "stable", "default" ->
          Optional.of(Movement.NONE);
      default -> Optional.empty();
    };
  }

  /** The movement that a number of steps stands for, where any number of rings may be moved. */
  static Movement ofSteps(int steps) {
    return steps > 0 ? Movement.IN : steps < 0 ? Movement.OUT : Movement.NONE;
  }
}
